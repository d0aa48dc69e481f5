import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useDesk } from '../hooks/useDesk';
import { useLasting } from '../hooks/useLasting';
import { useSay } from '../hooks/useSay';
import { busyLabel } from '../present/busy-label';
import { isBusy } from '../state/state';

const useStyles = makeStyles({
  // Always takes its place, so that nothing jumps when work begins and ends.
  root: { height: '3px', flexShrink: 0 },
  long: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  text: { flexGrow: 1 },
});

/** Work that takes longer is told in words, and reading can be left. */
const LONG_MS = 1000;

/** A thin line while something is being read or written. A write that has begun is not cut off: it ends whole. */
export function BusyLine() {
  const { state, desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const busy = isBusy(state);
  const long = useLasting(busy, LONG_MS);
  const progress = state.phase.kind === 'reading' ? state.phase.progress : null;
  const label = say(busyLabel(state));
  return (
    <>
      <div className={styles.root}>
        {busy && (
          <ProgressBar thickness="large" shape="square" aria-label={label} value={progress ?? undefined} />
        )}
      </div>
      {long && (
        <div className={styles.long}>
          <Caption1 className={styles.text}>{label}</Caption1>
          {state.phase.kind === 'reading' && (
            <Button size="small" onClick={() => desk.cancelReading()}>
              {say('action.cancel')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
