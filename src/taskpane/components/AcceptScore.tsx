import { Button, makeStyles } from '@fluentui/react-components';
import { useDesk } from '../hooks/useDesk';
import { useSay } from '../hooks/useSay';
import { onlyPossible } from '../present/possible-text';
import { isBusy } from '../state/state';
import { DetailPart } from './DetailPart';
import type { DetailProps } from './ItemDetail';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** A hand entry that contradicts the facts may give way to the one number that they allow: on a person's word, shown first. */
export function AcceptScore({ item, score, status, current }: DetailProps) {
  const { state, desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const number = onlyPossible(score.scored.possible);
  if (status !== 'contradicts' || number === null) return null;
  const { table, level } = current;
  return (
    <DetailPart title={say('accept.title')}>
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={isBusy(state)}
        onClick={() =>
          void desk.ask({ kind: 'recalculate', table: table.id, level, replace: [item.item.ordinal] })
        }
      >
        {say('accept.do', { n: number })}
      </Button>
    </DetailPart>
  );
}
