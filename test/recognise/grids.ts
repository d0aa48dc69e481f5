import type { Area } from '../../src/grid/address';
import type { Cell, Grid } from '../../src/grid/grid';
import type { SheetSpec } from '../../src/grid/sheet-spec';

type Value = number | string | boolean | null;

/** A cell as a file would give it: numbers as numbers, the rest as text. */
export function cell(value: Value, formula?: string): Cell {
  const kind = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
  return { kind, value, text: value === null ? '' : String(value), ...(formula ? { formula } : {}) };
}

/** A grid from [row, column, value] triples. */
export function gridOf(
  entries: readonly (readonly [number, number, Value])[],
  merges: readonly Area[] | null = [],
  sheet = 'Sheet1',
): Grid {
  const cells = new Map<number, Map<number, Cell>>();
  for (const [row, column, value] of entries) {
    if (value === null || value === '') continue;
    const columns = cells.get(row) ?? new Map<number, Cell>();
    cells.set(row, columns.set(column, cell(value)));
  }
  return {
    sheet,
    visibility: 'visible',
    cells,
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
  };
}

/** The sheet as it would be read back from a file. */
export function gridOfSpec(spec: SheetSpec): Grid {
  return gridOf(
    spec.cells.map(({ row, column, value }) => [row, column, value] as const),
    spec.merges,
    spec.name,
  );
}

/** All cells as [row, column, value]. */
export function entriesOf(grid: Grid): [number, number, Value][] {
  return [...grid.cells].flatMap(([row, columns]) =>
    [...columns].map(([column, { value }]): [number, number, Value] => [row, column, value]),
  );
}

/** The same sheet with rows and columns moved; a merge over an inserted row or column grows with it. */
export function moved(grid: Grid, row: (row: number) => number, column: (column: number) => number): Grid {
  const entries = entriesOf(grid).map(([r, c, value]) => [row(r), column(c), value] as const);
  const merges =
    grid.merges?.map((area) => ({
      top: row(area.top),
      left: column(area.left),
      bottom: row(area.bottom),
      right: column(area.right),
    })) ?? null;
  return gridOf(entries, merges, grid.sheet);
}

/** An empty row (column) in front of row (column) `at`. */
export function withEmptyRow(grid: Grid, at: number): Grid {
  return moved(
    grid,
    (row) => (row >= at ? row + 1 : row),
    (column) => column,
  );
}

export function withEmptyColumn(grid: Grid, at: number): Grid {
  return moved(
    grid,
    (row) => row,
    (column) => (column >= at ? column + 1 : column),
  );
}

/** Merges were not read (null), or somebody took them off ([]). */
export function withoutMerges(grid: Grid, merges: null | []): Grid {
  return { ...grid, merges };
}

/** Merges taken off and the text copied into every cell that they covered. */
export function filledDown(grid: Grid): Grid {
  const entries = entriesOf(grid);
  for (const area of grid.merges ?? []) {
    const value = grid.cells.get(area.top)?.get(area.left)?.value ?? null;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (row !== area.top || column !== area.left) entries.push([row, column, value]);
      }
    }
  }
  return gridOf(entries, [], grid.sheet);
}

/** Two sheets' contents on one: the second below the first, `gap` blank rows between. */
export function below(first: Grid, second: Grid, gap: number): Grid {
  const shift = Math.max(...first.cells.keys()) + gap;
  const lower = moved(
    second,
    (row) => row + shift,
    (column) => column,
  );
  return gridOf(
    [...entriesOf(first), ...entriesOf(lower)],
    [...(first.merges ?? []), ...(lower.merges ?? [])],
    first.sheet,
  );
}
