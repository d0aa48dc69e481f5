import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  typographyStyles,
  tokens,
} from '@fluentui/react-components';
import { TableCursorRegular } from '@fluentui/react-icons/svg/table-cursor';
import { a1 } from '../../grid/address';
import { useDesk } from '../hooks/useDesk';
import { useLanguage, useSay } from '../hooks/useSay';
import { otherScores } from '../present/compare';
import { enteredText } from '../present/item-text';
import { possibleText } from '../present/possible-text';
import type { DetailProps } from './ItemDetail';
import { StatusBadge } from './StatusBadge';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  figures: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXL, margin: 0 },
  figure: { display: 'flex', flexDirection: 'column', minWidth: '56px' },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  value: { ...typographyStyles.subtitle2, margin: 0, fontVariantNumeric: 'tabular-nums' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

/** What stands in the cell beside what can stand there. */
export function ScoreLine({ item, score, status, current }: DetailProps) {
  const { desk } = useDesk();
  const say = useSay();
  const language = useLanguage();
  const styles = useStyles();
  const { row, column } = score;
  const possible = possibleText(score.scored.possible, language);
  const group = item.item.group === null ? undefined : current.table.table.groups[item.item.group];
  const { disqualified } = score.scored;
  return (
    <div className={styles.root}>
      <dl className={styles.figures}>
        <Figure term={say('item.entered')} value={enteredText(score) || say('item.blank')} />
        <Figure term={say('item.possible')} value={say('item.points-unit', { n: possible })} />
        {otherScores(item, current.level).map(({ level, text, difference }) => (
          <Figure
            key={level}
            term={level}
            value={text}
            note={difference === null ? undefined : say('item.difference', { n: difference })}
          />
        ))}
      </dl>
      {group && <Caption1 className={styles.term}>{say('items.group-points', { n: group.points })}</Caption1>}
      <div className={styles.foot}>
        <StatusBadge status={status} />
        <Button
          size="small"
          appearance="subtle"
          icon={<TableCursorRegular />}
          onClick={() => void desk.show({ sheet: current.table.table.sheet, row, column })}
        >
          {say('item.to-cell', { cell: a1(row, column) })}
        </Button>
      </div>
      {disqualified !== 'no' && (
        <MessageBar intent={disqualified === 'yes' ? 'error' : 'warning'} layout="multiline">
          <MessageBarBody>
            {say(disqualified === 'yes' ? 'item.disqualified' : 'item.maybe-disqualified')}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

interface FigureProps {
  readonly term: string;
  readonly value: string;
  readonly note?: string;
}

function Figure({ term, value, note }: FigureProps) {
  const styles = useStyles();
  return (
    <div className={styles.figure}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>
        {value}
        {note !== undefined && <span className={styles.term}>{` ${note}`}</span>}
      </dd>
    </div>
  );
}
