import { a1, type Area } from '../../grid/address';
import type { SheetSpec, SpecCell } from '../../grid/sheet-spec';
import { STYLES } from '../../grid/style';
import { addressLists } from './address-lists';
import { rangeOf } from './areas';
import { bandsOf, CELLS_A_SYNC, sizeOf } from './bands';
import { TEXT_FORMAT, written } from './content';
import { dress } from './dress';
import { addCharts, addValidations } from './furnish';

/** Points a character of width, as Excel's default font has it. */
const POINTS_A_CHARACTER = 5.6;

/**
 * Lays out one of our sheets, or a blank form, on a sheet that is there. Syncs only where more than 10,000 cells wait,
 * so that no request grows too large. Printing is set up later: see print.ts.
 */
export async function putSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
): Promise<void> {
  empty(sheet);
  // A link writes its own text and look, so it comes first.
  for (const cell of spec.cells) if (cell.link !== undefined) addLink(sheet, cell, cell.link);
  await fillCells(context, sheet, spec.cells);
  for (const [style, cells] of groupedBy(spec.cells, ({ style }) => style)) {
    for (const list of addressLists(cells)) dress(sheet.getRanges(list).format, STYLES[style]);
  }
  for (const merge of spec.merges) rangeOf(sheet, merge).merge();
  size(sheet, spec);
  if (spec.freeze) freeze(sheet, spec.freeze);
  if (spec.filter) sheet.autoFilter.apply(rangeOf(sheet, spec.filter));
  addValidations(sheet, spec.validations);
  addCharts(sheet, spec.charts);
}

/** Cells, links, formats, sizes, validations and marks go; charts are taken away by the caller, who knows them. */
export function empty(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.unmerge();
  all.clear();
  all.format.useStandardWidth = true;
  all.format.useStandardHeight = true;
  all.dataValidation.clear();
  all.conditionalFormats.clearAll();
  sheet.freezePanes.unfreeze();
  sheet.autoFilter.remove();
  sheet.horizontalPageBreaks.removePageBreaks();
}

type Line = (string | number | boolean)[];

async function fillCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly SpecCell[],
): Promise<void> {
  const area = extent(cells);
  if (!area) return;
  const rows = groupedBy(cells, ({ row }) => row);
  let waiting = 0;
  for (const band of bandsOf(area, CELLS_A_SYNC)) {
    if (waiting + sizeOf(band) > CELLS_A_SYNC && waiting > 0) {
      await context.sync();
      waiting = 0;
    }
    waiting += sizeOf(band);
    fillBand(sheet, band, rows);
  }
}

/** Number formats first: a cell that is formatted as text keeps what is written into it. */
function fillBand(sheet: Excel.Worksheet, band: Area, rows: ReadonlyMap<number, readonly SpecCell[]>): void {
  const width = band.right - band.left + 1;
  const formulas: Line[] = [];
  const formats: string[][] = [];
  for (let row = band.top; row <= band.bottom; row += 1) {
    const line: Line = new Array<string>(width).fill('');
    const formatLine = new Array<string>(width).fill('General');
    for (const cell of rows.get(row) ?? []) {
      const { format } = STYLES[cell.style];
      formatLine[cell.column - band.left] = format;
      line[cell.column - band.left] = entryOf(cell, format);
    }
    formulas.push(line);
    formats.push(formatLine);
  }
  const range = rangeOf(sheet, band);
  range.numberFormat = formats;
  range.formulas = formulas;
}

function entryOf(cell: SpecCell, format: string): string | number | boolean {
  const isPlainText = format === TEXT_FORMAT && typeof cell.value === 'string' && cell.formula === undefined;
  return isPlainText ? String(cell.value) : written(cell);
}

function addLink(sheet: Excel.Worksheet, cell: SpecCell, target: string): void {
  sheet.getRange(a1(cell.row, cell.column)).hyperlink = {
    documentReference: target,
    textToDisplay: String(cell.value ?? ''),
  };
}

function size(sheet: Excel.Worksheet, { cells, widths, heights }: SheetSpec): void {
  for (const [column, width] of Object.entries(widths)) {
    sheet.getRangeByIndexes(0, Number(column) - 1, 1, 1).format.columnWidth = width * POINTS_A_CHARACTER;
  }
  const area = extent(cells);
  if (area) rangeOf(sheet, area).format.autofitRows();
  for (const [row, height] of Object.entries(heights)) {
    sheet.getRangeByIndexes(Number(row) - 1, 0, 1, 1).format.rowHeight = height;
  }
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: { rows: number; columns: number }): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function extent(cells: readonly SpecCell[]): Area | null {
  const [first] = cells;
  if (!first) return null;
  return cells.reduce<Area>(
    (area, { row, column }) => ({
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    }),
    { top: first.row, left: first.column, bottom: first.row, right: first.column },
  );
}

function groupedBy<K>(cells: readonly SpecCell[], key: (cell: SpecCell) => K): Map<K, SpecCell[]> {
  const groups = new Map<K, SpecCell[]>();
  for (const cell of cells) {
    const known = groups.get(key(cell));
    if (known) known.push(cell);
    else groups.set(key(cell), [cell]);
  }
  return groups;
}
