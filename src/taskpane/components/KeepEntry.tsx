import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { PinRegular } from '@fluentui/react-icons/svg/pin';
import { useDesk } from '../hooks/useDesk';
import { useSay } from '../hooks/useSay';
import { enteredText } from '../present/item-text';
import { keptKey } from '../present/setting-key';
import { DetailPart } from './DetailPart';
import type { DetailProps } from './ItemDetail';
import { ReasonField } from './ReasonField';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** A person's own score that stands although the facts say otherwise, or say nothing: kept with a reason. */
export function KeepEntry({ item, score, status, current }: DetailProps) {
  const { desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const { table, level, assessment } = current;
  const kept = assessment.settings.kept.get(keptKey(table.id, item.item.ordinal, level));
  const ask = (why: string | null) =>
    void desk.ask({ kind: 'keep', table: table.id, item: item.item.ordinal, level, reason: why });
  if (kept !== undefined) {
    return (
      <DetailPart title={say('keep.title')}>
        <Body1>{say('keep.kept', { reason: kept })}</Body1>
        <Button className={styles.button} size="small" onClick={() => ask(null)}>
          {say('keep.undo')}
        </Button>
      </DetailPart>
    );
  }
  if (score.entered === null || status === 'consistent' || status === 'filled') return null;
  return (
    <DetailPart title={say('keep.title')}>
      <ReasonField
        label={say('keep.reason')}
        placeholder={say('keep.placeholder')}
        missing={say('keep.need-reason')}
        action={say('keep.do', { n: enteredText(score) })}
        icon={<PinRegular />}
        onReason={ask}
      />
    </DetailPart>
  );
}
