import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { Place } from '../../grid/address';

/** Where a person was in the grid. */
export interface Position {
  readonly place: Place;
  /** First row and column that are scrolled into view, 0-based. */
  readonly scroll: { readonly row: number; readonly column: number };
}

/** How long a grid that was just made may take before it can scroll: tries, and milliseconds between them. */
const TRIES = 20;
const PAUSE = 50;

/** null: there is no grid, or it was made a moment ago and nobody has been anywhere in it yet. */
export function positionOf(api: FUniver): Position | null {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) return null;
  const range = sheet.getActiveRange();
  const scroll = attempted(() => sheet.getScrollState());
  if (!scroll) return null;
  const place = {
    sheet: sheet.getSheetName(),
    row: (range?.getRow() ?? 0) + 1,
    column: (range?.getColumn() ?? 0) + 1,
  };
  // The grid counts from the first row and column that are not frozen.
  const { xSplit, ySplit } = sheet.getFreeze();
  const row = scroll.sheetViewStartRow + ySplit;
  return { place, scroll: { row, column: scroll.sheetViewStartColumn + xSplit } };
}

/** Where they were, as far as that sheet is still there. */
export function returnTo(api: FUniver, { place, scroll }: Position): void {
  if (activate(api, place)) scrollTo(api, place.sheet, scroll.row, scroll.column);
}

/** Selects the cell (the merged area that holds it) and scrolls it into view. */
export function goTo(api: FUniver, place: Place): void {
  if (activate(api, place)) scrollTo(api, place.sheet, Math.max(0, place.row - 4), 0);
}

function activate(api: FUniver, { sheet, row, column }: Place): boolean {
  const workbook = api.getActiveWorkbook();
  const worksheet = workbook?.getSheetByName(sheet);
  if (!workbook || !worksheet) return false;
  workbook.setActiveSheet(worksheet);
  // Where the cell is merged with others, all of them are selected, as a click there does.
  (worksheet.getCellMergeData(row - 1, column - 1) ?? worksheet.getRange(row - 1, column - 1)).activate();
  return true;
}

/** As soon as the grid can, unless another workbook or sheet has come in its place by then. */
function scrollTo(api: FUniver, sheet: string, row: number, column: number): void {
  const unit = api.getActiveWorkbook()?.getId();
  const attempt = (left: number): void => {
    const workbook = api.getActiveWorkbook();
    const active = workbook?.getActiveSheet();
    if (!active || workbook?.getId() !== unit || active.getSheetName() !== sheet) return;
    if (!attempted(() => active.scrollToCell(row, column)) && left > 0) {
      setTimeout(() => attempt(left - 1), PAUSE);
    }
  };
  attempt(TRIES);
}

/** The grid's view throws where it is not there yet; null then. */
function attempted<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}
