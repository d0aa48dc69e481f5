import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { Place } from '../../grid/address';

/** Where a person was in the grid. */
interface Position {
  readonly place: Place;
  /** First row and column that are scrolled into view, 0-based. */
  readonly scroll: { readonly row: number; readonly column: number };
}

export function positionOf(api: FUniver): Position | null {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) return null;
  const range = sheet.getActiveRange();
  const scroll = sheet.getScrollState();
  return {
    place: {
      sheet: sheet.getSheetName(),
      row: (range?.getRow() ?? 0) + 1,
      column: (range?.getColumn() ?? 0) + 1,
    },
    scroll: { row: scroll.sheetViewStartRow, column: scroll.sheetViewStartColumn },
  };
}

/** Where they were, as far as that sheet is still there. */
export function returnTo(api: FUniver, { place, scroll }: Position): void {
  activate(api, place)?.scrollToCell(scroll.row, scroll.column);
}

/** Selects the cell (the merged area that holds it) and scrolls it into view. */
export function goTo(api: FUniver, place: Place): void {
  activate(api, place)?.scrollToCell(Math.max(0, place.row - 4), 0);
}

function activate(api: FUniver, { sheet, row, column }: Place) {
  const workbook = api.getActiveWorkbook();
  const worksheet = workbook?.getSheetByName(sheet);
  if (!workbook || !worksheet) return null;
  workbook.setActiveSheet(worksheet);
  // Where the cell is merged with others, all of them are selected, as a click there does.
  (worksheet.getCellMergeData(row - 1, column - 1) ?? worksheet.getRange(row - 1, column - 1)).activate();
  return worksheet;
}
