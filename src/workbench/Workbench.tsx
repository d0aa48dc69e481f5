import { useCallback, useEffect, useRef, useState } from 'react';
import {
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Button,
} from '@fluentui/react-components';
import { App } from '../taskpane/App';
import { useDarkMode } from '../taskpane/hooks/useDarkMode';
import { themeFor } from '../taskpane/theme';
import { WorkbookError } from '../workbook/port';
import { openXlsx, type XlsxDocument } from '../workbook/xlsx';
import { BOOKS, openBook, type Book } from './books';
import { MESSAGES } from './messages';
import { saveToDisk } from './save';
import { Toolbar } from './Toolbar';
import { useGrid } from './useGrid';
import { useWorkbenchStyles } from './styles';

/** A spreadsheet beside the very pane that runs in Excel. */
export function Workbench() {
  const styles = useWorkbenchStyles();
  const theme = themeFor(useDarkMode());
  const container = useRef<HTMLDivElement>(null);
  const [document, setDocument] = useState<XlsxDocument | null>(null);
  const [complaint, setComplaint] = useState<string | null>(null);
  const { workbook, ready } = useGrid(container, document, setComplaint);
  const take = useCallback(async (open: () => Promise<XlsxDocument>) => {
    try {
      setDocument(await open());
      setComplaint(null);
    } catch (error) {
      setComplaint(error instanceof WorkbookError ? error.message : MESSAGES.failed);
    }
  }, []);
  const chooseBook = useCallback((book: Book) => void take(() => openBook(book)), [take]);
  const chooseFile = useCallback(
    (file: File) => void take(async () => openXlsx(new Uint8Array(await file.arrayBuffer()), file.name)),
    [take],
  );
  useEffect(() => {
    const [first] = BOOKS;
    if (first) chooseBook(first);
  }, [chooseBook]);
  return (
    <FluentProvider theme={theme} className={styles.page}>
      <Toolbar
        name={document?.name ?? ''}
        onBook={chooseBook}
        onFile={chooseFile}
        onSave={() => document && saveToDisk(document)}
      />
      {complaint !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{complaint}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => setComplaint(null)}>{MESSAGES.dismiss}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <main className={styles.split}>
        <section className={styles.grid} aria-label={MESSAGES.sheet} ref={container} aria-busy={!ready} />
        <aside className={styles.pane} aria-label={MESSAGES.pane}>
          {workbook && <App key={document?.name} workbook={workbook} />}
        </aside>
      </main>
    </FluentProvider>
  );
}
