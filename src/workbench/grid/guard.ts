import type { ICellData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { refusedAs, type Refused } from './allowed';
import { pasteText } from './paste';

type CellMatrix = Record<number, Record<number, ICellData | null> | undefined>;

/**
 * Keeps the grid from doing what the document can't follow. `refused` is told what was asked for, and whether part of it
 * may have been done already, so that the grid has to be drawn again.
 */
export function guard(api: FUniver, refused: (what: Refused, halfDone: boolean) => void): void {
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const what = refusedAs(event.id, event.type);
    if (what) {
      event.cancel = true;
      refused(what, event.id.startsWith('sheet.mutation.'));
    } else if (event.id === 'sheet.mutation.set-range-values') {
      contentsOnly((event.params as { cellValue?: CellMatrix } | undefined)?.cellValue ?? {});
    } else if (event.id === 'sheet.command.paste-by-short-key') {
      event.cancel = true;
      const { textContent = '' } = (event.params ?? {}) as { textContent?: string };
      // Not inside the grid's own handling of the event that is cancelled here.
      setTimeout(() => pasteText(api, textContent) || refused('lines', false), 0);
    }
  });
}

/** Looks stay as the document has them; text with looks inside becomes plain text. */
export function contentsOnly(cells: CellMatrix): void {
  for (const columns of Object.values(cells)) {
    for (const cell of Object.values(columns ?? {})) {
      if (!cell) continue;
      delete cell.s;
      if (!cell.p?.body) continue;
      cell.v = plainText(cell.p.body.dataStream);
      cell.p = null;
    }
  }
}

/** The grid's text without its end mark, lines parted as in a workbook. */
export function plainText(stream: string): string {
  return stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}
