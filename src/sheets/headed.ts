import { columnLetters } from '../grid/address';
import type { Cell, Grid } from '../grid/grid';

/** The sheet's table as it is found by the words of its header: columns may have moved, rows been inserted above. */
export interface Headed {
  readonly grid: Grid;
  readonly headerRow: number;
  /** Header without blanks and breaks → column; the first of two like headers counts. What stands below no header: 列K. */
  readonly columns: ReadonlyMap<string, number>;
}

/** One row below the header: its cells by header. Cells outside the headed columns are not in it. */
export interface HeadedRow {
  readonly row: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** Nobody inserts more rows than this above a header of ours; the limit keeps large foreign sheets cheap. */
const ROWS_SEARCHED = 100;

/** Finds the first row that holds all of these headers; null where none does. */
export function findHeader(grid: Grid, headers: readonly string[]): Headed | null {
  for (const { row, columns } of topRows(grid)) {
    if (headers.every((header) => columns.has(header))) {
      return { grid, headerRow: row, columns: withUnheaded(grid, row, columns) };
    }
  }
  return null;
}

interface TopRow {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

const known = new WeakMap<Grid, readonly TopRow[]>();

/** Made once a sheet: it is asked whether it is one of ours for every kind of ours. */
function topRows(grid: Grid): readonly TopRow[] {
  const before = known.get(grid);
  if (before) return before;
  const rows = [...grid.cells.keys()].sort((one, other) => one - other).slice(0, ROWS_SEARCHED);
  const tops = rows.map((row) => ({ row, columns: headersOf(grid, row) }));
  known.set(grid, tops);
  return tops;
}

function headersOf(grid: Grid, row: number): Map<string, number> {
  const columns = new Map<string, number>();
  const cells = [...(grid.cells.get(row) ?? [])].sort(([one], [other]) => one - other);
  for (const [column, cell] of cells) {
    const header = squeezed(cell.text);
    if (header !== '' && !columns.has(header)) columns.set(header, column);
  }
  return columns;
}

/** Notes that people write beside a sheet of ours, under no header, belong to a column too: nothing of theirs is lost. */
function withUnheaded(
  grid: Grid,
  headerRow: number,
  headed: ReadonlyMap<string, number>,
): Map<string, number> {
  const columns = new Map(headed);
  for (const [row, cells] of grid.cells) {
    if (row <= headerRow) continue;
    for (const column of cells.keys()) {
      if (squeezed(grid.cells.get(headerRow)?.get(column)?.text ?? '') === '') {
        columns.set(`列${columnLetters(column)}`, column);
      }
    }
  }
  return columns;
}

/** The rows below the header that hold anything in a headed column, top to bottom. */
export function rowsBelow({ grid, headerRow, columns }: Headed): HeadedRow[] {
  return [...grid.cells.keys()]
    .filter((row) => row > headerRow)
    .sort((one, other) => one - other)
    .map((row) => ({ row, cells: cellsByHeader(grid, row, columns) }))
    .filter(({ cells }) => cells.size > 0);
}

function cellsByHeader(grid: Grid, row: number, columns: ReadonlyMap<string, number>): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [header, column] of columns) {
    const cell = grid.cells.get(row)?.get(column);
    if (cell) cells.set(header, cell);
  }
  return cells;
}

/** A text as it is said: the cell's text value where it has one (shown text can be ####), else what is shown. "" for a blank. */
export function saidIn(row: HeadedRow, header: string): string {
  const cell = row.cells.get(header);
  if (!cell) return '';
  return typeof cell.value === 'string' ? cell.value : cell.text;
}

/** Without blanks and breaks: how headers, level names and labels are compared. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
