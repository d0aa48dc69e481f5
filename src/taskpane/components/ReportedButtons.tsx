import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { reportedFacts } from '../../fill/reported';
import { useDesk } from '../hooks/useDesk';
import { useSay } from '../hooks/useSay';
import type { Current } from '../present/current';
import { isBusy } from '../state/state';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly current: Current;
  /** Ordinals. */
  readonly items: readonly number[];
}

/** What lower levels reported for a whole section: taken over, or told to be not accepted; shown fact by fact first. */
export function ReportedButtons({ current, items }: Props) {
  const { state, desk } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const { assessment, table, level } = current;
  const open = reportedFacts(assessment, table.id, items, level).filter(({ refused }) => !refused);
  if (open.length === 0) return null;
  const ask = (kind: 'take-over' | 'refuse-reported') =>
    void desk.ask({ kind, table: table.id, items, level });
  return (
    <div className={styles.root}>
      <Button size="small" disabledFocusable={isBusy(state)} onClick={() => ask('take-over')}>
        {say('section.take-over', { n: open.length })}
      </Button>
      <Button size="small" disabledFocusable={isBusy(state)} onClick={() => ask('refuse-reported')}>
        {say('section.refuse')}
      </Button>
    </div>
  );
}
