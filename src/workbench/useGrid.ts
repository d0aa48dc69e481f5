import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Workbook } from '../workbook/port';
import { WorkbookError } from '../workbook/port';
import type { XlsxDocument } from '../workbook/xlsx';
import type { GridView } from './grid/grid-view';
import { MESSAGES } from './messages';
import { shownWorkbook } from './shown';

/** Draws the document in that element and keeps both in step; gives the port for the pane. */
export function useGrid(
  container: RefObject<HTMLElement | null>,
  document: XlsxDocument | null,
  complain: (sentence: string) => void,
): { readonly workbook: Workbook | null; readonly ready: boolean } {
  const grid = useRef<GridView | null>(null);
  const current = useRef<XlsxDocument | null>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let left = false;
    const redraw = () => void draw(grid.current, current.current);
    const element = container.current;
    import('./grid/univer-grid').then(
      ({ univerGrid }) => {
        if (left || !element) return;
        grid.current = univerGrid(element, {
          onEdit: (...cell) => {
            try {
              current.current?.edit(...cell);
              void follow(grid.current, current.current);
            } catch (error) {
              if (!(error instanceof WorkbookError)) throw error;
              complain(error.message);
              redraw();
            }
          },
          onSelect: (place) => current.current?.notifySelected(place),
        });
        setReady(true);
        redraw();
      },
      () => complain(MESSAGES.gridFailed),
    );
    return () => {
      left = true;
      grid.current?.dispose();
      grid.current = null;
    };
  }, [container, complain]);
  useEffect(() => {
    current.current = document;
    void draw(grid.current, document);
    return document?.onSelect((place) => grid.current?.goTo(place));
  }, [document]);
  const workbook = useMemo(
    () => document && shownWorkbook(document, () => void draw(grid.current, document)),
    [document],
  );
  return { workbook, ready };
}

async function draw(grid: GridView | null, document: XlsxDocument | null): Promise<void> {
  if (grid && document) grid.show(await document.read(), document.appearance());
}

/** After a person's edit the grid shows it already; it only has to know what the document now holds. */
async function follow(grid: GridView | null, document: XlsxDocument | null): Promise<void> {
  if (grid && document) grid.follow(await document.read());
}
