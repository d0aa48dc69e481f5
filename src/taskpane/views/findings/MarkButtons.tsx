import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDesk } from '../../hooks/useDesk';
import { useSay } from '../../hooks/useSay';
import { isBusy } from '../../state/state';

const useStyles = makeStyles({ root: { display: 'flex', gap: tokens.spacingHorizontalXS } });

/** Flags on the cells of the sheet, put and taken off by themselves. */
export function MarkButtons() {
  const { state, desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const busy = isBusy(state);
  return (
    <div className={styles.root}>
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() => void desk.ask({ kind: 'mark', levels: state.levels })}
      >
        {say('findings.mark')}
      </Button>
      <Button size="small" disabledFocusable={busy} onClick={() => void desk.ask({ kind: 'unmark' })}>
        {say('findings.unmark')}
      </Button>
    </div>
  );
}
