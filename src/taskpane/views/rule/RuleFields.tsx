import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useSay } from '../../hooks/useSay';
import { FIELDS, type Construct, type RuleDraft } from '../../present/rule-draft';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(88px, 1fr))',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0, width: '100%' },
  button: { alignSelf: 'flex-start' },
});

interface Props {
  readonly construct: Construct;
  readonly draft: RuleDraft;
  onDraft(change: Partial<RuleDraft>): void;
}

/** The words and figures that a kind of rule is made of. */
export function RuleFields({ construct, draft, onDraft }: Props) {
  const say = useSay();
  const styles = useStyles();
  const fields = FIELDS[construct];
  const figures = (['unit', 'mark', 'points', 'most'] as const).filter((field) => fields.includes(field));
  return (
    <div className={styles.root}>
      <TextField
        label={say(`rule.what.${construct}`)}
        value={draft.what}
        onType={(what) => onDraft({ what })}
      />
      <div className={styles.figures}>
        {figures.map((field) => (
          <TextField
            key={field}
            label={say(`rule.${field}`)}
            value={draft[field]}
            placeholder={field === 'unit' ? (construct === 'bands' ? '%' : '次') : undefined}
            onType={(value) => onDraft({ [field]: value })}
          />
        ))}
      </div>
      {fields.includes('marks') && <Rungs marks={draft.marks} onMarks={(marks) => onDraft({ marks })} />}
    </div>
  );
}

interface RungsProps {
  readonly marks: RuleDraft['marks'];
  onMarks(marks: RuleDraft['marks']): void;
}

/** Bands, each from where and how many points; as many as are wanted. */
function Rungs({ marks, onMarks }: RungsProps) {
  const say = useSay();
  const styles = useStyles();
  const set = (index: number, change: Partial<RuleDraft['marks'][number]>) =>
    onMarks(marks.map((one, at) => (at === index ? { ...one, ...change } : one)));
  return (
    <>
      {marks.map(({ from, points }, index) => (
        <div key={index} className={styles.figures}>
          <TextField
            label={say('rule.rung-from', { n: index + 1 })}
            value={from}
            onType={(value) => set(index, { from: value })}
          />
          <TextField
            label={say('rule.rung-points', { n: index + 1 })}
            value={points}
            onType={(value) => set(index, { points: value })}
          />
        </div>
      ))}
      <Button
        className={styles.button}
        size="small"
        icon={<AddRegular />}
        onClick={() => onMarks([...marks, { from: '', points: '' }])}
      >
        {say('rule.more-rungs')}
      </Button>
    </>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  onType(value: string): void;
}

function TextField({ label, value, placeholder, onType }: TextFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Input
        input={{ className: styles.input }}
        value={value}
        placeholder={placeholder}
        onChange={(_, { value: typed }) => onType(typed)}
      />
    </Field>
  );
}
