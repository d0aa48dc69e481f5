import type { Area } from '../../grid/address';
import type { Cell, Grid, Snapshot } from '../../grid/grid';
import { isSheetMarker } from '../own-sheets';
import type { ReadOptions } from '../port';
import { readAreas } from './areas';
import { findHidden } from './hidden';
import { readMerges } from './merges';
import { requestUsed, usedArea } from './used';

/**
 * The whole workbook. Three syncs, whatever the number of sheets: names, used ranges, cells; one more for each further
 * 10,000 cells of the used ranges, two where rows or columns are hidden, and one for merged areas where a person asks
 * for them; else they are not read (null).
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  { merges = false }: ReadOptions = {},
): Promise<Snapshot> {
  const { workbook } = context;
  const { worksheets, names, protection } = workbook;
  workbook.load('name');
  worksheets.load('items/name,items/visibility,items/protection/protected');
  names.load('items/name,items/formula');
  protection.load('protected');
  await context.sync();
  const sheets = await readSheets(context, worksheets.items);
  const merged = merges ? await readMergesOf(context, sheets) : null;
  return {
    name: workbook.name,
    grids: sheets.map(({ sheet, cells, rows, columns }, index): Grid => ({
      sheet: sheet.name,
      visibility: visibilityOf(sheet.visibility),
      cells,
      merges: merged?.[index] ?? null,
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

/** An empty sheet has none that matter. */
async function readMergesOf(
  context: Excel.RequestContext,
  sheets: Awaited<ReturnType<typeof readSheets>>,
): Promise<readonly (readonly Area[] | null)[]> {
  const filled = sheets.flatMap(({ sheet, area }) => (area ? [{ sheet, area }] : []));
  const merges = [...(await readMerges(context, filled))];
  return sheets.map(({ area }) => (area ? (merges.shift() ?? null) : []));
}

function visibilityOf(visibility: Excel.Worksheet['visibility']): Grid['visibility'] {
  if (visibility === Excel.SheetVisibility.veryHidden) return 'veryHidden';
  return visibility === Excel.SheetVisibility.hidden ? 'hidden' : 'visible';
}
