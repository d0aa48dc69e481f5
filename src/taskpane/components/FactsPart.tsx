import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkNoteRegular } from '@fluentui/react-icons/svg/checkmark-note';
import { useDesk } from '../hooks/useDesk';
import { useSay } from '../hooks/useSay';
import { reportedFact } from '../../fill/reported';
import { statedFact } from '../../fill/stated';
import { unknownFacts } from '../../fill/nothing-to-deduct';
import { isBusy } from '../state/state';
import { DetailPart } from './DetailPart';
import { FactRow } from './FactRow';
import type { DetailProps } from './ItemDetail';

const useStyles = makeStyles({
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  button: { alignSelf: 'flex-start' },
});

/** The facts that the item's rule asks for, to be entered in place for the level on show. */
export function FactsPart({ item, score, current }: DetailProps) {
  const { state, desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const { table, level } = current;
  const ordinal = item.item.ordinal;
  if (item.facts.length === 0) {
    return (
      <DetailPart title={say('item.facts')}>
        <Body1>{say('item.no-facts')}</Body1>
      </DetailPart>
    );
  }
  const typed = item.facts.some(({ spec }) => spec.type !== 'yes-no');
  return (
    <DetailPart title={say('item.facts')} note={typed ? say('fact.hint') : undefined}>
      <div className={styles.facts}>
        {item.facts.map((fact) => (
          <FactRow
            key={`${fact.spec.id}/${level}`}
            place={{ table: table.id, item: ordinal, fact, level }}
            needed={score.scored.missing.includes(fact.spec.id)}
            report={reportedFact(item, fact, level)}
            stated={statedFact(score, fact)}
          />
        ))}
      </div>
      {unknownFacts(current.assessment, table.id, [ordinal], level).clearable.length > 0 && (
        <Button
          className={styles.button}
          size="small"
          icon={<CheckmarkNoteRegular />}
          disabledFocusable={isBusy(state)}
          onClick={() =>
            void desk.ask({ kind: 'nothing-to-deduct', table: table.id, items: [ordinal], level })
          }
        >
          {say('item.nothing')}
        </Button>
      )}
    </DetailPart>
  );
}
