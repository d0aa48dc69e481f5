import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import { App } from '../taskpane/App';
import { useDarkMode } from '../taskpane/hooks/useDarkMode';
import { themeFor } from '../taskpane/theme';
import { Complaint } from './Complaint';
import { GridArea } from './GridArea';
import { LeaveDialog } from './LeaveDialog';
import { MESSAGES } from './messages';
import { saveToDisk } from './save';
import { shownWorkbook } from './shown';
import { Stage } from './stage';
import { useWorkbenchStyles } from './styles';
import { Toolbar } from './Toolbar';
import { useBooks } from './useBooks';
import { useGrid } from './useGrid';

/** A spreadsheet beside the very pane that runs in Excel. */
export function Workbench() {
  const styles = useWorkbenchStyles();
  const theme = themeFor(useDarkMode());
  const container = useRef<HTMLDivElement>(null);
  const [complaint, setComplaint] = useState<string | null>(null);
  const [drawn, setDrawn] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const [stage] = useState(
    () => new Stage({ complain: setComplaint, onDrawn: setDrawn, onChanged: () => setUnsaved(true) }),
  );
  const { document, source, asked, ask, answer } = useBooks(unsaved, setComplaint);
  const { phase, retry } = useGrid(container, stage, document !== null);
  useEffect(() => {
    setUnsaved(false);
    stage.setDocument(document);
  }, [document, stage]);
  const workbook = useMemo(
    () => document && shownWorkbook(document, () => stage.written()),
    [document, stage],
  );
  const save = useCallback(() => {
    if (!document) return;
    saveToDisk(document);
    setUnsaved(false);
  }, [document]);
  return (
    <FluentProvider theme={theme} style={{ height: '100%' }}>
      <div className={styles.page}>
        <Toolbar source={source} unsaved={unsaved} onSource={ask} onSave={save} />
        {complaint !== null && <Complaint sentence={complaint} onDismiss={() => setComplaint(null)} />}
        <div className={styles.split}>
          <GridArea phase={phase} onRetry={retry} drawn={drawn} ref={container} />
          <aside className={styles.pane} aria-label={MESSAGES.pane}>
            {workbook && <App key={source?.key} workbook={workbook} />}
          </aside>
        </div>
      </div>
      <LeaveDialog
        open={asked !== null}
        name={document?.name ?? ''}
        onStay={() => answer(false)}
        onDrop={() => answer(true)}
        onSave={() => {
          save();
          answer(true);
        }}
      />
    </FluentProvider>
  );
}
