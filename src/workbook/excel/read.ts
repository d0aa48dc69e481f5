import type { Area } from '../../grid/address';
import type { Cell, Grid, Snapshot } from '../../grid/grid';
import { isSheetMarker } from '../own-sheets';
import { readAreas } from './areas';
import { findHidden } from './hidden';

/**
 * The whole workbook. Three syncs, whatever the number of sheets: names, used ranges, cells; one more for each further
 * 10,000 cells of the used ranges, and two where rows or columns are hidden.
 * Merges are not read (null): on desktop Excel reading them can clear the user's undo stack.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<Snapshot> {
  const { workbook } = context;
  const { worksheets, names, protection } = workbook;
  workbook.load('name');
  worksheets.load('items/name,items/visibility,items/protection/protected');
  names.load('items/name,items/formula');
  protection.load('protected');
  await context.sync();
  const sheets = await readSheets(context, worksheets.items);
  return {
    name: workbook.name,
    grids: sheets.map(({ sheet, cells, rows, columns }): Grid => ({
      sheet: sheet.name,
      visibility: visibilityOf(sheet.visibility),
      cells,
      merges: null,
      hiddenRows: rows,
      hiddenColumns: columns,
      isProtected: sheet.protection.protected,
    })),
    names: names.items
      .filter(({ name }) => !isSheetMarker(name))
      .map(({ name, formula }) => ({ name, refersTo: String(formula).replace(/^=/, '') })),
    structureLocked: protection.protected,
  };
}

async function readSheets(context: Excel.RequestContext, worksheets: readonly Excel.Worksheet[]) {
  const used = worksheets.map((sheet) => requestUsed(sheet, 'rowHidden,columnHidden'));
  await context.sync();
  const sheets = worksheets.map((sheet, index) => ({
    sheet,
    area: used[index] ? usedArea(used[index]) : null,
    cells: new Map<number, Map<number, Cell>>(),
    rows: new Set<number>(),
    columns: new Set<number>(),
    hides:
      !used[index]?.isNullObject && !(used[index]?.rowHidden === false && used[index].columnHidden === false),
  }));
  const filled = sheets.flatMap((one) => (one.area ? [{ ...one, area: one.area }] : []));
  await readAreas(context, filled);
  const hiding = filled.filter(({ hides }) => hides);
  if (hiding.length > 0) await findHidden(context, hiding);
  return sheets;
}

/** Asks for the used range of a sheet: formats alone do not count. Known after the next sync. */
export function requestUsed(sheet: Excel.Worksheet, more = ''): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(['rowIndex,columnIndex,rowCount,columnCount', more].filter(Boolean).join(','));
  return used;
}

/** null for an empty sheet. */
export function usedArea(used: Excel.Range): Area | null {
  if (used.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}

function visibilityOf(visibility: Excel.Worksheet['visibility']): Grid['visibility'] {
  if (visibility === Excel.SheetVisibility.veryHidden) return 'veryHidden';
  return visibility === Excel.SheetVisibility.hidden ? 'hidden' : 'visible';
}
