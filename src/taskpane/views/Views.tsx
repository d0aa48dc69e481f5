import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../assessment';
import { useDesk } from '../hooks/useDesk';
import { useFileTray, type FileTrayView } from '../hooks/useFileTray';
import { currentOf } from '../present/current';
import { proposalOf } from '../state/state';
import { Findings } from './Findings';
import { Items } from './Items';
import { NoTable } from './NoTable';
import { Overview } from './Overview';
import { Preview } from './Preview';
import { Reports } from './Reports';
import { Settings } from './Settings';

const useStyles = makeStyles({
  view: { flexGrow: 1, flexShrink: 0, paddingBottom: tokens.spacingVerticalXL },
  preview: { paddingBottom: 0 },
  hidden: { display: 'none' },
});

/** One view of what was read; a preview takes its place and gives it back as it was. */
export default function Views({ assessment }: { readonly assessment: Assessment }) {
  const { state } = useDesk();
  const styles = useStyles();
  const proposal = proposalOf(state);
  const files = useFileTray();
  return (
    <>
      {proposal && (
        <div className={mergeClasses(styles.view, styles.preview)}>
          <Preview proposal={proposal} />
        </div>
      )}
      <div
        className={mergeClasses(styles.view, proposal !== null && styles.hidden)}
        id="pane-view"
        role="tabpanel"
        aria-labelledby={`tab-${state.view}`}
      >
        <View assessment={assessment} files={files} />
      </div>
    </>
  );
}

interface ViewProps {
  readonly assessment: Assessment;
  readonly files: FileTrayView;
}

function View({ assessment, files }: ViewProps) {
  const { state } = useDesk();
  const current = currentOf(state);
  switch (state.view) {
    case 'findings':
      return <Findings assessment={assessment} />;
    case 'reports':
      return <Reports files={files} />;
    case 'settings':
      return <Settings assessment={assessment} current={current} />;
    case 'items':
      return current ? <Items current={current} /> : <NoTable />;
    case 'overview':
      return current ? <Overview current={current} /> : <NoTable />;
  }
}
