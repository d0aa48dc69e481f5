import { Suspense } from 'react';
import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { BusyLine } from './components/BusyLine';
import { FailureBar } from './components/FailureBar';
import { LiveRegion } from './components/LiveRegion';
import { useOnlyHeard } from './components/only-heard';
import { ReceiptBar } from './components/ReceiptBar';
import { SelectionBar } from './components/SelectionBar';
import { StaleBar } from './components/StaleBar';
import { ViewTabs } from './components/ViewTabs';
import { useDesk } from './hooks/useDesk';
import { busyLabel } from './present/busy-label';
import { useReturnedFocus } from './hooks/useReturnedFocus';
import { useSay } from './hooks/useSay';
import { proposalOf } from './state/state';
import { Views } from './later';
import { NotRead } from './views/NotRead';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    zIndex: 1,
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    paddingBottom: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  // Beside what scrolls, so that they are seen wherever a person has scrolled to; never more than half of a low pane.
  bars: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    flexShrink: 0,
    maxHeight: '45vh',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ':empty': { display: 'none' },
    '> *': { flexShrink: 0 },
  },
  spinner: { margin: 'auto', padding: tokens.spacingVerticalXXXL },
});

/** The pane: what it has to say on top and always in sight, what was read below. */
export function Pane() {
  const { state } = useDesk();
  const styles = useStyles();
  const say = useSay();
  const hidden = useOnlyHeard();
  const proposal = proposalOf(state);
  useReturnedFocus(proposal !== null);
  const { phase } = state;
  return (
    <div className={styles.root}>
      <header className={styles.head}>
        <h1 className={hidden}>{say('pane.name')}</h1>
        {!proposal && state.assessment && <ViewTabs />}
        <BusyLine />
        <div className={styles.bars}>
          {phase.kind === 'failed' && <FailureBar failure={phase.failure} />}
          {(phase.kind === 'done' || phase.kind === 'reading') && phase.receipt && (
            <ReceiptBar receipt={phase.receipt} />
          )}
          {state.stale && <StaleBar />}
        </div>
      </header>
      <main className={styles.main}>
        <Content />
      </main>
      {!proposal && <SelectionBar />}
      <LiveRegion />
    </div>
  );
}

/** What was read, as soon as it is, and its views are there. */
function Content() {
  const { state } = useDesk();
  const { assessment, phase } = state;
  if (assessment) {
    return (
      <Suspense fallback={<Waiting />}>
        <Views assessment={assessment} />
      </Suspense>
    );
  }
  if (phase.kind === 'failed') return null;
  return phase.kind === 'ready' ? <NotRead /> : <Waiting />;
}

function Waiting() {
  const { state } = useDesk();
  const say = useSay();
  const styles = useStyles();
  return <Spinner className={styles.spinner} label={say(busyLabel(state))} labelPosition="below" />;
}
