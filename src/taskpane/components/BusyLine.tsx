import { makeStyles, ProgressBar } from '@fluentui/react-components';
import { useDesk } from '../hooks/useDesk';
import { useSay } from '../hooks/useSay';
import { isBusy } from '../state/state';

const useStyles = makeStyles({
  // Always takes its place, so that nothing jumps when work begins and ends.
  root: { height: '3px', flexShrink: 0 },
});

/** A thin line while something is being read or written. */
export function BusyLine() {
  const { state } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const label = say(state.phase.kind === 'applying' ? 'busy.applying' : 'busy.reading');
  return (
    <div className={styles.root}>
      {isBusy(state) && <ProgressBar thickness="large" shape="square" aria-label={label} />}
    </div>
  );
}
