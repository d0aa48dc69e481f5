import { makeStyles, tokens } from '@fluentui/react-components';
import { useDesk } from '../hooks/useDesk';
import { useSay } from '../hooks/useSay';
import type { Current } from '../present/current';
import { countStatuses, SHOWN_STATUSES, type ShownStatus } from '../present/status';
import { CountTile } from './CountTile';
import { StatusBar } from './StatusBar';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

/** The six states that are counted; what can still be filled is told beside the button that fills it. */
const TILES = SHOWN_STATUSES.filter((status) => status !== 'fillable');

/** How the items of the table stand at the chosen level. */
export function CountGrid({ current }: { readonly current: Current }) {
  const { desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const counts = countStatuses(current.assessment, current.table, current.level);
  const list = (status: ShownStatus) => {
    desk.dispatch({ kind: 'items-filtered', status });
    desk.dispatch({ kind: 'item-opened', key: null });
    desk.dispatch({ kind: 'view-chosen', view: 'items' });
  };
  return (
    <div className={styles.root} role="group" aria-label={say('overview.counts', { level: current.level })}>
      <StatusBar counts={counts} />
      <div className={styles.grid}>
        {TILES.map((status) => (
          <CountTile
            key={status}
            status={status}
            count={counts.get(status) ?? 0}
            onChoose={() => list(status)}
          />
        ))}
      </div>
    </div>
  );
}
