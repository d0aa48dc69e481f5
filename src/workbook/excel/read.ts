import { parseArea, type Area } from '../../grid/address';
import type { Cell, DefinedName, Grid, Snapshot } from '../../grid/grid';
import { bandsOf } from './bands';
import { takeBand } from './cells';

const CELLS = 'values,text,formulas,numberFormat,valueTypes';

/**
 * The whole workbook. Three syncs, whatever the number of sheets: names and sizes, the first band of every sheet,
 * then one more a further band of the longest sheet. Merges are not read (null): on desktop Excel reading them
 * can clear the user's undo stack.
 */
export async function readWorkbook(context: Excel.RequestContext, name: string): Promise<Snapshot> {
  const { sheets, names, structureLocked } = await readShape(context);
  const loaded = sheets.map(({ sheet, used }) => ({
    sheet,
    used,
    cells: new Map<number, Map<number, Cell>>(),
    bands: used.isNullObject ? [] : bandsOf(used.rowCount, used.columnCount),
    visible: used.isNullObject ? null : used.getSpecialCellsOrNullObject(Excel.SpecialCellType.visible),
  }));
  loaded.forEach(({ visible }) => visible?.load('address'));
  const rounds = Math.max(1, ...loaded.map(({ bands }) => bands.length));
  for (let round = 0; round < rounds; round += 1) {
    const requested = loaded.flatMap(({ used, bands, cells }) => {
      const band = bands[round];
      if (!band) return [];
      const range = used.getCell(band.first, 0).getAbsoluteResizedRange(band.count, used.columnCount);
      range.load(CELLS);
      return [{ range, cells, top: used.rowIndex + band.first + 1, left: used.columnIndex + 1 }];
    });
    await context.sync();
    for (const { range, cells, top, left } of requested) takeBand(bandFrom(range, top, left), cells);
  }
  const grids = loaded.map(({ sheet, used, cells, visible }): Grid => {
    const hidden = hiddenLines(used, visible);
    return {
      sheet: sheet.name,
      visibility: visibilityOf(sheet.visibility),
      cells,
      merges: null,
      hiddenRows: hidden.rows,
      hiddenColumns: hidden.columns,
      isProtected: sheet.protection.protected,
    };
  });
  return { name, grids, names, structureLocked };
}

/** Reads one area of a sheet that is loaded after the next sync; `take` then gives its cells. */
export function requestArea(sheet: Excel.Worksheet, area: Area) {
  const range = sheet.getRangeByIndexes(
    area.top - 1,
    area.left - 1,
    area.bottom - area.top + 1,
    area.right - area.left + 1,
  );
  range.load(CELLS);
  return {
    take(): Map<number, Map<number, Cell>> {
      const cells = new Map<number, Map<number, Cell>>();
      takeBand(bandFrom(range, area.top, area.left), cells);
      return cells;
    },
  };
}

async function readShape(context: Excel.RequestContext) {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load('items/name,items/visibility,items/protection/protected');
  names.load('items/name,items/formula');
  protection.load('protected');
  await context.sync();
  const sheets = worksheets.items.map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
  sheets.forEach(({ used }) => used.load('rowIndex,columnIndex,rowCount,columnCount'));
  await context.sync();
  return {
    sheets,
    names: names.items.map(({ name, formula }): DefinedName => ({
      name,
      refersTo: String(formula).replace(/^=/, ''),
    })),
    structureLocked: protection.protected,
  };
}

function bandFrom(range: Excel.Range, top: number, left: number) {
  const { values, text, formulas, numberFormat, valueTypes } = range;
  return { top, left, values, text, formulas, numberFormat, valueTypes };
}

function visibilityOf(visibility: Excel.Worksheet['visibility']): Grid['visibility'] {
  if (visibility === Excel.SheetVisibility.veryHidden) return 'veryHidden';
  return visibility === Excel.SheetVisibility.hidden ? 'hidden' : 'visible';
}

/** Rows and columns of the used range that none of the visible areas touches. */
function hiddenLines(used: Excel.Range, visible: Excel.RangeAreas | null) {
  const rows = new Set<number>();
  const columns = new Set<number>();
  if (!visible || used.isNullObject) return { rows, columns };
  for (let row = used.rowIndex + 1; row <= used.rowIndex + used.rowCount; row += 1) rows.add(row);
  for (let column = used.columnIndex + 1; column <= used.columnIndex + used.columnCount; column += 1) {
    columns.add(column);
  }
  if (visible.isNullObject) return { rows, columns };
  for (const [part] of visible.address.matchAll(/(?<=!|,|^)[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?(?=,|$)/g)) {
    const area = parseArea(part);
    for (let row = area.top; row <= area.bottom; row += 1) rows.delete(row);
    for (let column = area.left; column <= area.right; column += 1) columns.delete(column);
  }
  return { rows, columns };
}
