import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { PLAIN_LIST } from './plain-list';
import type { Scored } from '../../score/scored';
import { useSay, useTold } from '../hooks/useSay';
import { clauses, type Clause } from '../present/clauses';
import { LongText } from './LongText';

const useStyles = makeStyles({
  list: {
    ...PLAIN_LIST,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  nested: {
    marginTop: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  because: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** The scored tree, clause by clause: the form's words, what they came to, and the arithmetic. */
export function ClauseTree({ scored }: { readonly scored: Scored }) {
  return <ClauseList list={clauses(scored)} />;
}

function ClauseList({
  list,
  nested = false,
}: {
  readonly list: readonly Clause[];
  readonly nested?: boolean;
}) {
  const styles = useStyles();
  const lines = (
    <ul className={styles.list}>
      {list.map((clause, index) => (
        <ClauseLine key={index} clause={clause} />
      ))}
    </ul>
  );
  return nested ? <div className={styles.nested}>{lines}</div> : lines;
}

function ClauseLine({ clause }: { readonly clause: Clause }) {
  const say = useSay();
  const told = useTold();
  const styles = useStyles();
  return (
    <li>
      {clause.words !== null && <LongText text={clause.words} label={say('item.rule')} />}
      <Caption1 className={styles.because}>{told(clause.because)}</Caption1>
      {clause.parts.length > 0 && <ClauseList list={clause.parts} nested />}
    </li>
  );
}
