import { Suspense, useState } from 'react';
import { Body1, Button, makeStyles, Spinner } from '@fluentui/react-components';
import { correctedRule, isByHand } from '../../../sheets/settings-of';
import { DetailPart } from '../../components/DetailPart';
import { Disclosure } from '../../components/Disclosure';
import type { DetailProps } from '../../components/ItemDetail';
import { useDesk } from '../../hooks/useDesk';
import { useSay } from '../../hooks/useSay';
import { RuleForm } from '../../later';
import { isBusy } from '../../state/state';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start' },
  words: { overflowWrap: 'anywhere' },
});

/** What a person said of the item's rule, with the way back; and saying something else. */
export function RuleCorrection({ item, current }: DetailProps) {
  const { state, desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  /** A form that was kept or cancelled is folded, and begins anew. */
  const [round, setRound] = useState(0);
  const { assessment, table } = current;
  const { ordinal } = item.item;
  const byHand = isByHand(assessment.settings, table.id, ordinal);
  const text = correctedRule(assessment.settings, table.id, ordinal);
  const keep = (said: string | null) => {
    setRound(round + 1);
    void desk.ask({ kind: 'correct-rule', table: table.id, item: ordinal, text: said });
  };
  return (
    <>
      {(byHand || text !== null) && (
        <DetailPart title={say('rule.title')}>
          <Body1 className={styles.words}>
            {byHand ? say('rule.by-hand') : say('rule.corrected', { text: text ?? '' })}
          </Body1>
          <Button
            className={styles.button}
            size="small"
            disabledFocusable={isBusy(state)}
            onClick={() => keep(null)}
          >
            {say('rule.undo')}
          </Button>
        </DetailPart>
      )}
      <Disclosure key={round} label={say('rule.open')}>
        <Suspense fallback={<Spinner size="tiny" />}>
          <RuleForm item={item} corrected={text} onKeep={keep} onCancel={() => setRound(round + 1)} />
        </Suspense>
      </Disclosure>
    </>
  );
}
