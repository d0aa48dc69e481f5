import { makeStyles, tokens } from '@fluentui/react-components';
import type { ItemAssessment, LevelScore } from '../../assessment';
import { useSay } from '../hooks/useSay';
import { choicesOf } from '../present/choices';
import type { Current } from '../present/current';
import type { ShownStatus } from '../present/status';
import { AcceptScore } from './AcceptScore';
import { AssumptionChoice } from './AssumptionChoice';
import { ClauseTree } from './ClauseTree';
import { DetailPart } from './DetailPart';
import { FactsPart } from './FactsPart';
import { FormWords } from './FormWords';
import { ItemFindings } from './ItemFindings';
import { KeepEntry } from './KeepEntry';
import { RuleCorrection } from '../views/rule/RuleCorrection';
import { ScoreLine } from './ScoreLine';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface DetailProps {
  readonly item: ItemAssessment;
  readonly score: LevelScore;
  readonly status: ShownStatus;
  readonly current: Current;
}

/** One item whole: its score, the form's words, the facts it asks for, how the score comes about, and what a person decides. */
export function ItemDetail(props: DetailProps) {
  const { item, score, current } = props;
  const say = useSay();
  const styles = useStyles();
  const choices = choicesOf(item.rule);
  return (
    <div className={styles.root}>
      <ScoreLine {...props} />
      <ItemFindings {...props} />
      <FormWords item={item.item} />
      <FactsPart {...props} />
      <DetailPart title={say('item.clauses')}>
        <ClauseTree scored={score.scored.tree} />
      </DetailPart>
      <RuleCorrection {...props} />
      {choices.length > 0 && (
        <DetailPart title={say('choice.title')} note={say('choice.scope')}>
          {choices.map((choice) => (
            <AssumptionChoice key={choice.assumption} choice={choice} current={current} />
          ))}
        </DetailPart>
      )}
      <AcceptScore {...props} />
      <KeepEntry {...props} />
    </div>
  );
}
