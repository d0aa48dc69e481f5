import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { BusyLine } from './components/BusyLine';
import { FailureBar } from './components/FailureBar';
import { LiveRegion } from './components/LiveRegion';
import { useOnlyHeard } from './components/only-heard';
import { ReceiptBar } from './components/ReceiptBar';
import { SelectionBar } from './components/SelectionBar';
import { StaleBar } from './components/StaleBar';
import { ViewTabs } from './components/ViewTabs';
import { useDesk } from './hooks/useDesk';
import { useReturnedFocus } from './hooks/useReturnedFocus';
import { useSay } from './hooks/useSay';
import { currentOf } from './present/current';
import { proposalOf } from './state/state';
import { Findings } from './views/Findings';
import { Items } from './views/Items';
import { NotRead } from './views/NotRead';
import { NoTable } from './views/NoTable';
import { Overview } from './views/Overview';
import { Preview } from './views/Preview';
import { Reports } from './views/Reports';
import { Settings } from './views/Settings';

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
  bars: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    flexShrink: 0,
    ':empty': { display: 'none' },
  },
  view: { flexGrow: 1, flexShrink: 0, paddingBottom: tokens.spacingVerticalXL },
  preview: { paddingBottom: 0 },
  hidden: { display: 'none' },
  spinner: { margin: 'auto', padding: tokens.spacingVerticalXXXL },
});

/** The pane: what it has to say on top, one view below; a preview takes the view's place and gives it back as it was. */
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
      </header>
      <main className={styles.main}>
        <div className={styles.bars}>
          {phase.kind === 'failed' && <FailureBar failure={phase.failure} />}
          {(phase.kind === 'done' || phase.kind === 'reading') && phase.receipt && (
            <ReceiptBar receipt={phase.receipt} />
          )}
          {state.stale && <StaleBar />}
        </div>
        {proposal && (
          <div className={mergeClasses(styles.view, styles.preview)}>
            <Preview proposal={proposal} />
          </div>
        )}
        <div
          className={mergeClasses(styles.view, proposal !== null && styles.hidden)}
          id="pane-view"
          role={state.assessment ? 'tabpanel' : undefined}
          aria-labelledby={state.assessment ? `tab-${state.view}` : undefined}
        >
          <View />
        </div>
      </main>
      {!proposal && <SelectionBar />}
      <LiveRegion />
    </div>
  );
}

function View() {
  const { state } = useDesk();
  const say = useSay();
  const styles = useStyles();
  const { assessment } = state;
  if (!assessment) {
    if (state.phase.kind === 'failed') return null;
    if (state.phase.kind === 'ready') return <NotRead />;
    return <Spinner className={styles.spinner} label={say('busy.reading')} labelPosition="below" />;
  }
  const current = currentOf(state);
  if (state.view === 'findings') return <Findings assessment={assessment} />;
  if (state.view === 'reports') return <Reports />;
  if (state.view === 'settings') return <Settings assessment={assessment} current={current} />;
  if (!current) return <NoTable />;
  return state.view === 'items' ? <Items current={current} /> : <Overview current={current} />;
}
