import { useState } from 'react';
import { Body1, Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { PinRegular } from '@fluentui/react-icons/svg/pin';
import { useDesk } from '../hooks/useDesk';
import { useSay } from '../hooks/useSay';
import { enteredText } from '../present/item-text';
import { keptKey } from '../present/setting-key';
import { DetailPart } from './DetailPart';
import type { DetailProps } from './ItemDetail';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** A person's own score that stands although the facts say otherwise, or say nothing: kept with a reason. */
export function KeepEntry({ item, score, status, current }: DetailProps) {
  const { desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
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
  const missing = asked && reason.trim() === '';
  return (
    <DetailPart title={say('keep.title')}>
      <Field
        label={say('keep.reason')}
        required
        validationMessage={missing ? say('keep.need-reason') : undefined}
      >
        <Input
          value={reason}
          placeholder={say('keep.placeholder')}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <Button
        className={styles.button}
        size="small"
        icon={<PinRegular />}
        onClick={() => {
          setAsked(true);
          if (reason.trim() !== '') ask(reason.trim());
        }}
      >
        {say('keep.do', { n: enteredText(score) })}
      </Button>
    </DetailPart>
  );
}
