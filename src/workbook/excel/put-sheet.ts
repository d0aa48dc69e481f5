import { a1 } from '../../grid/address';
import type { SheetSpec, SpecCell } from '../../grid/sheet-spec';
import { STYLES } from '../../grid/style';
import { addressLists } from './address-lists';
import { rangeOf } from './areas';
import { dress } from './dress';
import { extent, fillCells, groupedBy } from './fill-cells';
import { addCharts, addValidations } from './furnish';
import { bytesOf, OBJECT_BYTES, type Waiting } from './waiting';

/** Points a character of width, as Excel's default font has it. */
const POINTS_A_CHARACTER = 5.6;
/** Telling a range how it looks: font, fill, alignment, six borders. */
const DRESS_BYTES = 8000;

/** Lays out one of our sheets, or a blank form, on a sheet that is there. Printing is set up later: see print.ts. */
export async function putSheet(waiting: Waiting, sheet: Excel.Worksheet, spec: SheetSpec): Promise<void> {
  empty(sheet, spec.keptColumns === undefined);
  // A link writes its own text and look, so it comes first.
  for (const cell of spec.cells) {
    if (cell.link === undefined) continue;
    await waiting.makeRoom(OBJECT_BYTES + bytesOf(cell));
    addLink(sheet, cell, cell.link);
  }
  await fillCells(
    waiting,
    sheet,
    spec.cells.map((cell) => ({ ...cell, format: STYLES[cell.style].format })),
  );
  for (const [style, cells] of groupedBy(spec.cells, (cell) => cell.style)) {
    for (const list of addressLists(cells)) {
      await waiting.makeRoom(list.length + DRESS_BYTES);
      dress(sheet.getRanges(list).format, STYLES[style]);
    }
  }
  for (const merge of spec.merges) {
    await waiting.makeRoom(OBJECT_BYTES);
    rangeOf(sheet, merge).merge();
  }
  await size(waiting, sheet, spec);
  if (spec.freeze) freeze(sheet, spec.freeze);
  if (spec.filter) sheet.autoFilter.apply(rangeOf(sheet, spec.filter));
  await addValidations(waiting, sheet, spec.validations);
  addCharts(sheet, spec.charts);
}

/** Cells, links, formats, heights, validations and marks go, and widths unless some are kept; charts are taken away by the caller, who knows them. */
export function empty(sheet: Excel.Worksheet, withWidths = true): void {
  const all = sheet.getRange();
  all.unmerge();
  all.clear();
  if (withWidths) all.format.useStandardWidth = true;
  all.format.useStandardHeight = true;
  all.dataValidation.clear();
  all.conditionalFormats.clearAll();
  sheet.freezePanes.unfreeze();
  sheet.autoFilter.remove();
  sheet.horizontalPageBreaks.removePageBreaks();
}

function addLink(sheet: Excel.Worksheet, cell: SpecCell, target: string): void {
  sheet.getRange(a1(cell.row, cell.column)).hyperlink = {
    documentReference: target,
    textToDisplay: String(cell.value ?? ''),
  };
}

async function size(
  waiting: Waiting,
  sheet: Excel.Worksheet,
  { cells, widths, keptColumns = [], heights }: SheetSpec,
): Promise<void> {
  for (const [column, width] of Object.entries(widths)) {
    if (keptColumns.includes(Number(column))) continue;
    sheet.getRangeByIndexes(0, Number(column) - 1, 1, 1).format.columnWidth = width * POINTS_A_CHARACTER;
  }
  const area = extent(cells);
  if (area) rangeOf(sheet, area).format.autofitRows();
  for (const [row, height] of Object.entries(heights)) {
    await waiting.makeRoom(OBJECT_BYTES);
    sheet.getRangeByIndexes(Number(row) - 1, 0, 1, 1).format.rowHeight = height;
  }
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: { rows: number; columns: number }): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
