import type { Cell, Grid, Snapshot } from '../../src/grid/grid';
import type { Content } from '../../src/grid/plan';
import type { SheetSpec } from '../../src/grid/sheet-spec';
import { STYLES } from '../../src/grid/style';

/** A content as it reads back from a cell of that number format. */
export function cellOf({ value, formula }: Content, format = 'General'): Cell | null {
  if (value === null && formula === undefined) return null;
  const kind =
    value === null ? 'unknown' : typeof value === 'string' ? 'text' : (typeof value as 'number' | 'boolean');
  return {
    kind,
    value,
    text: typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? ''),
    ...(formula === undefined ? {} : { formula }),
    ...(format === 'General' ? {} : { format }),
  };
}

/** Cells by [row, column]. */
export function gridOf(sheet: string, cells: readonly (readonly [number, number, Cell | null])[]): Grid {
  const rows = new Map<number, Map<number, Cell>>();
  for (const [row, column, cell] of cells) {
    if (cell) rows.set(row, (rows.get(row) ?? new Map<number, Cell>()).set(column, cell));
  }
  return {
    sheet,
    visibility: 'visible',
    cells: rows,
    merges: null,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
  };
}

/** A laid-out sheet as it reads back. */
export function gridOfSpec({ name, cells }: SheetSpec): Grid {
  return gridOf(
    name,
    cells.map((cell) => [cell.row, cell.column, cellOf(cell, STYLES[cell.style].format)]),
  );
}

export function snapshotOf(grids: readonly Grid[], names: Snapshot['names'] = []): Snapshot {
  return { name: '考评.xlsx', grids, names, structureLocked: false };
}

/** The same grid with its cells elsewhere. */
export function movedGrid(
  grid: Grid,
  row: (row: number) => number,
  column: (column: number) => number,
): Grid {
  const cells = [...grid.cells].flatMap(([at, columns]) =>
    [...columns].map(([left, cell]) => [row(at), column(left), cell] as const),
  );
  return { ...grid, cells: gridOf(grid.sheet, cells).cells };
}

/** The grid with one cell typed over; null empties it. */
export function typedInto(grid: Grid, row: number, column: number, cell: Cell | null): Grid {
  const cells = new Map([...grid.cells].map(([at, columns]) => [at, new Map(columns)]));
  const columns = cells.get(row) ?? new Map<number, Cell>();
  if (cell) columns.set(column, cell);
  else columns.delete(column);
  return { ...grid, cells: cells.set(row, columns) };
}

/** Where a text stands. */
export function placeOf(grid: Grid, text: string): { row: number; column: number } {
  for (const [row, columns] of grid.cells) {
    for (const [column, cell] of columns) if (cell.text === text) return { row, column };
  }
  throw new Error(`not there: ${text}`);
}
