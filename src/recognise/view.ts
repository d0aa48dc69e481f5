import { contains, type Area } from '../grid/address';
import { cellAt, usedArea, type Cell, type Grid } from '../grid/grid';
import { readPercent } from '../text/percent';
import { cellPoints } from '../text/points';

/** A grid as recognition reads it: shown text without outer blanks, and quick answers about merges. */
export interface View {
  readonly grid: Grid;
  /** Rows that hold any visible text, in order. */
  readonly rows: readonly number[];
  readonly lastColumn: number;
  /**
   * Merges were read and the sheet uses them down its columns: a cell that is not merged is really blank.
   * Otherwise a blank below a text can go on with it.
   */
  readonly mergesDown: boolean;
  /** Merged areas by the rows that they touch. */
  readonly merges: ReadonlyMap<number, readonly Area[]>;
  /** A column of weights in percent that stands for points (权重 20% is 20); null where there is none. */
  readonly percentColumn: number | null;
}

export function viewOf(grid: Grid): View {
  const used = usedArea(grid);
  const rows = [...grid.cells.keys()]
    .filter((row) => filledColumns(grid, row).length > 0)
    .sort((a, b) => a - b);
  return {
    grid,
    rows,
    lastColumn: used?.right ?? 0,
    mergesDown: (grid.merges ?? []).some((area) => area.bottom > area.top),
    merges: mergesByRow(grid.merges ?? [], used?.bottom ?? 0),
    percentColumn: null,
  };
}

/** The same sheet with these columns alone. A cell that is merged into them from the left stands in the first. */
export function within(view: View, [left, right]: readonly [number, number]): View {
  const { grid } = view;
  const merges = grid.merges?.flatMap((area) => {
    const inside = { ...area, left: Math.max(area.left, left), right: Math.min(area.right, right) };
    return inside.left <= inside.right ? [inside] : [];
  });
  const cells = new Map(
    [...grid.cells].map(([row, columns]) => {
      const own = new Map([...columns].filter(([column]) => column >= left && column <= right));
      const over = mergeOf(view, row, left);
      const anchor = over && over.left < left && over.top === row ? columns.get(over.left) : undefined;
      return [row, anchor ? own.set(left, anchor) : own] as const;
    }),
  );
  return viewOf({ ...grid, cells, merges: merges ?? null });
}

function mergesByRow(merges: readonly Area[], lastRow: number): Map<number, Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    for (let row = area.top; row <= Math.min(area.bottom, lastRow); row += 1) {
      byRow.set(row, [...(byRow.get(row) ?? []), area]);
    }
  }
  return byRow;
}

/** The merged area that holds the cell; null where there is none or merges are unknown. */
export function mergeOf(view: View, row: number, column: number): Area | null {
  return view.merges.get(row)?.find((area) => contains(area, row, column)) ?? null;
}

/** Shown text without blanks at its ends; "" for a blank cell. Of a merged area only the first cell has text. */
export function textOf(view: View, row: number, column: number | null): string {
  const cell = column === null ? null : cellAt(view.grid, row, column);
  return cell ? wordsIn(cell) : '';
}

/** Words that a number format hides (programs add an empty text section to General;-General;) are words all the same. */
function wordsIn(cell: Cell): string {
  return cell.text.trim() || (cell.kind === 'text' ? String(cell.value).trim() : '');
}

/** Columns of the row that hold text, left to right, within [left, right]. */
export function filled(view: View, row: number, left = 1, right = Infinity): number[] {
  return filledColumns(view.grid, row).filter((column) => column >= left && column <= right);
}

function filledColumns(grid: Grid, row: number): number[] {
  const cells = grid.cells.get(row);
  if (!cells) return [];
  return [...cells]
    .filter(([, cell]) => wordsIn(cell) !== '')
    .map(([column]) => column)
    .sort((a, b) => a - b);
}

/** The points that a cell states: a plain number from 0 up, or text like 2分. null for percentages, dates and everything else. */
export function pointsAt(view: View, row: number, column: number | null): number | null {
  const cell = column === null ? null : cellAt(view.grid, row, column);
  if (!cell) return null;
  return column === view.percentColumn ? (percentOf(cell) ?? pointsOf(cell)) : pointsOf(cell);
}

/** 20% as 20, typed as text or shown by a format; null for everything else. */
export function percentOf(cell: Cell): number | null {
  if (typeof cell.value !== 'number') return readPercent(cell.text);
  return /%/.test(cell.format ?? '') ? Number((cell.value * 100).toFixed(6)) : null;
}

function pointsOf(cell: Cell): number | null {
  if (cell.kind === 'text') return cellPoints(cell.text);
  if (typeof cell.value !== 'number' || cell.value < 0) return null;
  const code = (cell.format ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[%ymdhs]/i.test(code) && !/general/i.test(code) ? null : cell.value;
}
