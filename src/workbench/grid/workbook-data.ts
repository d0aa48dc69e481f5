import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { contains } from '../../grid/address';
import { usedArea, type Cell, type Grid, type Snapshot } from '../../grid/grid';
import type { MarkKind } from '../../grid/plan';
import type { Appearance, SheetLook } from '../../workbook/xlsx';
import { PLAIN_LOOK } from '../../workbook/xlsx';
import { styleOf } from './styles';

/** Pixels a character and a point. */
const CHARACTER = 7.6;
const POINT = 4 / 3;
/** Empty rows and columns that the grid shows beyond what is there. */
const SPARE = { rows: 20, columns: 6 };
const ENOUGH = { rows: 40, columns: 16 };

/** CellValueType of the grid. */
const TYPE = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

/** A workbook as the grid takes it. Sheets that are hidden stay hidden; very hidden ones are left out. */
export function workbookData(id: string, snapshot: Snapshot, appearance: Appearance): Partial<IWorkbookData> {
  const styles: Record<string, IStyleData> = {};
  const sheets = snapshot.grids.filter((grid) => grid.visibility !== 'veryHidden');
  return {
    id,
    name: snapshot.name,
    sheetOrder: sheets.map((grid) => grid.sheet),
    sheets: Object.fromEntries(
      sheets.map((grid) => {
        const look = appearance.sheets.find(({ sheet }) => sheet === grid.sheet) ?? noLook(grid.sheet);
        return [grid.sheet, sheetData(grid, look, appearance, styles)];
      }),
    ),
    styles,
  };
}

function sheetData(
  grid: Grid,
  look: SheetLook,
  { looks }: Appearance,
  styles: Record<string, IStyleData>,
): Partial<IWorksheetData> {
  const marks = new Map(look.marks.map(({ row, column, kind }) => [`${row}/${column}`, kind]));
  const styleId = (row: number, column: number): string => {
    const index = look.cells.get(row)?.get(column) ?? 0;
    const mark: MarkKind | undefined = marks.get(`${row}/${column}`);
    const key = `${index}${mark ?? ''}`;
    styles[key] ??= styleOf(looks[index] ?? PLAIN_LOOK, mark);
    return key;
  };
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [row, columns] of [...look.cells, ...grid.cells]) {
    const cells = (cellData[row - 1] ??= {});
    for (const column of columns.keys()) {
      const cell = grid.cells.get(row)?.get(column);
      const inArray = look.arrays.some((area) => contains(area, row, column));
      cells[column - 1] = { s: styleId(row, column), ...(cell ? valueData(cell, inArray) : {}) };
    }
  }
  return {
    id: grid.sheet,
    name: grid.sheet,
    hidden: grid.visibility === 'visible' ? 0 : 1,
    cellData,
    ...sizes(grid, look),
    mergeData: (grid.merges ?? []).map(({ top, left, bottom, right }) => ({
      startRow: top - 1,
      startColumn: left - 1,
      endRow: bottom - 1,
      endColumn: right - 1,
    })),
    freeze: {
      startRow: look.frozen.rows > 0 ? look.frozen.rows : -1,
      startColumn: look.frozen.columns > 0 ? look.frozen.columns : -1,
      ySplit: look.frozen.rows,
      xSplit: look.frozen.columns,
    },
  };
}

function sizes(grid: Grid, { widths, heights }: SheetLook) {
  const used = usedArea(grid) ?? { bottom: 0, right: 0 };
  const columnData = Object.fromEntries(
    [...widths].map(([column, width]) => [column - 1, { w: Math.round(width * CHARACTER) }]),
  );
  const rowData = Object.fromEntries(
    [...heights].map(([row, height]) => [row - 1, { h: Math.round(height * POINT), ia: 0 }]),
  );
  for (const row of grid.hiddenRows)
    rowData[row - 1] = { ...(rowData[row - 1] ?? { h: 0, ia: 0 }), ...{ hd: 1 } };
  for (const column of grid.hiddenColumns) {
    columnData[column - 1] = { ...(columnData[column - 1] ?? { w: 0 }), ...{ hd: 1 } };
  }
  return {
    rowCount: Math.max(used.bottom + SPARE.rows, ENOUGH.rows),
    columnCount: Math.max(used.right + SPARE.columns, ENOUGH.columns),
    rowData,
    columnData,
  };
}

/** An array formula is shown by its values: the grid would compute it otherwise than a workbook does. */
function valueData(cell: Cell, inArray: boolean): ICellData {
  const formula = cell.formula === undefined || inArray ? {} : { f: cell.formula };
  if (cell.kind === 'number') return { v: Number(cell.value), t: TYPE.number, ...formula };
  if (cell.kind === 'boolean') return { v: cell.value === true ? 1 : 0, t: TYPE.boolean, ...formula };
  if (cell.formula !== undefined)
    return { ...(cell.value === null ? {} : { v: String(cell.value) }), ...formula };
  const text = String(cell.value ?? '');
  return { v: text, t: looksNumeric(text) ? TYPE.forcedText : TYPE.text };
}

function looksNumeric(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

function noLook(sheet: string): SheetLook {
  const none = new Map<number, never>();
  const frozen = { rows: 0, columns: 0 };
  return { sheet, cells: none, widths: none, heights: none, frozen, marks: [], arrays: [], drawn: false };
}
