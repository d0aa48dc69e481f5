import type { Area } from './address';

/**
 * One cell as read.
 * - `number`, `text`, `boolean`: `value` is of that type. A date is a number with a date `format`.
 * - `error`: `value` is the error text, "#N/A".
 * - `unknown`: a formula without a cached value; `value` is null. It is never 0.
 * A cell without content is absent from the grid, not a kind.
 */
export interface Cell {
  readonly kind: 'number' | 'text' | 'boolean' | 'error' | 'unknown';
  readonly value: number | string | boolean | null;
  /** What the sheet shows. */
  readonly text: string;
  /** With its leading "=". */
  readonly formula?: string;
  /** The number format code, where it is not General. */
  readonly format?: string;
}

export interface DefinedName {
  readonly name: string;
  /** Without leading "=": 'Sheet1'!$A$3 */
  readonly refersTo: string;
}

/** What a sheet is without Excel: plain data, cloneable. */
export interface Grid {
  readonly sheet: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** row → column → cell; blank cells are absent. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  /** null: merges were not read. Recognition must do without. */
  readonly merges: readonly Area[] | null;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The sheet's protection is on. */
  readonly isProtected: boolean;
}

/** A whole workbook read once. */
export interface Snapshot {
  /** File name where there is one, for the reader's eyes only. */
  readonly name: string;
  readonly grids: readonly Grid[];
  readonly names: readonly DefinedName[];
  /** The workbook's structure is locked: sheets can't be added or removed. */
  readonly structureLocked: boolean;
}

export function cellAt(grid: Grid, row: number, column: number): Cell | null {
  return grid.cells.get(row)?.get(column) ?? null;
}

/** Shown text, "" for a blank. */
export function textAt(grid: Grid, row: number, column: number): string {
  return cellAt(grid, row, column)?.text ?? '';
}

/** The smallest area that holds every cell with content; null for an empty sheet. */
export function usedArea(grid: Grid): Area | null {
  let area: Area | null = null;
  for (const [row, columns] of grid.cells) {
    for (const column of columns.keys()) {
      area = area
        ? {
            top: Math.min(area.top, row),
            left: Math.min(area.left, column),
            bottom: Math.max(area.bottom, row),
            right: Math.max(area.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    }
  }
  return area;
}

/** The merged area that holds the cell, null where there is none or merges are unknown. */
export function mergeAt(grid: Grid, row: number, column: number): Area | null {
  return (
    grid.merges?.find(
      (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    ) ?? null
  );
}

export function gridNamed(snapshot: Snapshot, sheet: string): Grid | null {
  return snapshot.grids.find((grid) => grid.sheet === sheet) ?? null;
}
