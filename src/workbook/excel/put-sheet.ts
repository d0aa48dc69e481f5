import { a1, areaText, type Area } from '../../grid/address';
import type { SheetSpec, SpecCell, StyleName } from '../../grid/sheet-spec';
import { STYLES } from '../../grid/style';
import { written } from './content';
import { dress } from './dress';
import { addCharts, addValidations, setUpPrinting } from './furnish';

/** Points a character of width, as Excel's default font has it. */
const POINTS_A_CHARACTER = 5.6;
/** RangeAreas addresses may not be longer than 8,192 characters. */
const ADDRESS_LIMIT = 8000;

/** Makes or replaces one of our sheets. No sync of its own. */
export function putSheet(
  workbook: Excel.Workbook,
  existing: Excel.Worksheet | null,
  spec: SheetSpec,
): Excel.Worksheet {
  const sheet = existing ?? workbook.worksheets.add(spec.name);
  if (existing) empty(existing);
  const area = extent(spec.cells);
  if (area) fillCells(sheet, spec.cells, area);
  for (const [style, cells] of byStyle(spec.cells)) {
    for (const address of addresses(cells)) dress(sheet.getRanges(address).format, STYLES[style]);
  }
  for (const merge of spec.merges) sheet.getRange(areaText(merge)).merge();
  for (const cell of spec.cells) if (cell.link !== undefined) addLink(sheet, cell, cell.link);
  for (const [column, width] of Object.entries(spec.widths)) {
    sheet.getRangeByIndexes(0, Number(column) - 1, 1, 1).format.columnWidth = width * POINTS_A_CHARACTER;
  }
  for (const [row, height] of Object.entries(spec.heights)) {
    sheet.getRangeByIndexes(Number(row) - 1, 0, 1, 1).format.rowHeight = height;
  }
  if (spec.freeze) freeze(sheet, spec.freeze);
  if (spec.filter) sheet.autoFilter.apply(sheet.getRange(areaText(spec.filter)));
  addValidations(sheet, spec.validations);
  addCharts(sheet, spec.charts);
  setUpPrinting(sheet, spec.print);
  return sheet;
}

/** Cells, links, formats, validations and marks go with the ranges; charts, panes and filters by name. */
function empty(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.unmerge();
  all.clear();
  all.dataValidation.clear();
  all.conditionalFormats.clearAll();
  sheet.freezePanes.unfreeze();
  sheet.autoFilter.remove();
}

function fillCells(sheet: Excel.Worksheet, cells: readonly SpecCell[], area: Area): void {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const blank = () =>
    Array.from({ length: rows }, () => new Array<string | number | boolean>(columns).fill(''));
  const formulas = blank();
  const formats = Array.from({ length: rows }, () => new Array<string>(columns).fill('General'));
  for (const cell of cells) {
    const row = cell.row - area.top;
    const column = cell.column - area.left;
    (formulas[row] ?? [])[column] = written(cell);
    (formats[row] ?? [])[column] = STYLES[cell.style].format;
  }
  const range = sheet.getRangeByIndexes(area.top - 1, area.left - 1, rows, columns);
  range.numberFormat = formats;
  range.formulas = formulas;
}

function addLink(sheet: Excel.Worksheet, cell: SpecCell, target: string): void {
  sheet.getRange(a1(cell.row, cell.column)).hyperlink = {
    documentReference: target,
    textToDisplay: String(cell.value ?? ''),
  };
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

function byStyle(cells: readonly SpecCell[]): Map<StyleName, SpecCell[]> {
  const groups = new Map<StyleName, SpecCell[]>();
  for (const cell of cells) groups.set(cell.style, [...(groups.get(cell.style) ?? []), cell]);
  return groups;
}

/** Runs of cells in one row as "B4:D4", joined by commas, none longer than the limit. */
function addresses(cells: readonly SpecCell[]): string[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.bottom === row && last.right === column - 1)
      runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs.map(areaText).reduce<string[]>((lines, run) => {
    const line = lines.at(-1);
    if (line === undefined || line.length + run.length + 1 > ADDRESS_LIMIT) return [...lines, run];
    return [...lines.slice(0, -1), `${line},${run}`];
  }, []);
}
