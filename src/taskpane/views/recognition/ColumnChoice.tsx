import { Caption1, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { columnLetters } from '../../../grid/address';
import type { ColumnBelief, LevelName } from '../../../recognise/table';
import { useNarrow } from '../../components/narrow';
import { useSay } from '../../hooks/useSay';
import { COLUMN_ROLES, type ColumnSaying } from '../../present/layout-change';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  why: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface Props {
  readonly heading: Pick<ColumnBelief, 'column' | 'header'>;
  /** Why it is taken for that, where it was recognised. */
  readonly why?: string;
  /** Every level of the table, for a column of reasons. */
  readonly levels: readonly LevelName[];
  readonly saying: ColumnSaying;
  onSay(saying: ColumnSaying): void;
}

/** One column: what it is taken for and why, and the choice of something else. */
export function ColumnChoice({ heading, why, levels, saying, onSay }: Props) {
  const say = useSay();
  const styles = useStyles();
  const narrow = useNarrow();
  const { column, header } = heading;
  const letter = columnLetters(column);
  return (
    <li className={styles.root}>
      <Field label={say('recognition.column', { letter, header: header || say('recognition.no-header') })}>
        <Select
          select={{ className: narrow }}
          value={saying.role}
          onChange={(_, { value }) => {
            const role = COLUMN_ROLES.find((one) => one === value);
            if (role) onSay({ role, level: null });
          }}
        >
          {COLUMN_ROLES.map((role) => (
            <option key={role} value={role}>
              {say(`role.${role}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Whose {...{ letter, levels, saying, onSay }} />
      {why !== undefined && <Caption1 className={styles.why}>{why}</Caption1>}
    </li>
  );
}

interface WhoseProps extends Pick<Props, 'levels' | 'saying' | 'onSay'> {
  readonly letter: string;
}

/** Of a score column its level's name, of a column of reasons whose they are; nothing of any other. */
function Whose({ letter, levels, saying, onSay }: WhoseProps) {
  const say = useSay();
  const narrow = useNarrow();
  if (saying.role === 'level') {
    return (
      <Field label={say('recognition.level-name', { letter })}>
        <Input
          value={saying.level ?? ''}
          placeholder={say('recognition.as-headed')}
          onChange={(_, { value }) => onSay({ role: 'level', level: value.trim() === '' ? null : value })}
        />
      </Field>
    );
  }
  if (saying.role !== 'reason') return null;
  return (
    <Field label={say('recognition.reason-of', { letter })}>
      <Select
        select={{ className: narrow }}
        value={saying.level ?? ''}
        onChange={(_, { value }) => onSay({ role: 'reason', level: value === '' ? null : value })}
      >
        <option value="">{say('recognition.of-all')}</option>
        {levels.map((level) => (
          <option key={level} value={level}>
            {level}
          </option>
        ))}
      </Select>
    </Field>
  );
}
