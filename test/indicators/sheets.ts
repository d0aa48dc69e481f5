import type { Cell, Grid } from '../../src/grid/grid';
import { gridOf } from '../sheets/grid-of';

/** A number shown as a percentage, as a cell of that format gives it: 0.93 with 0% is 93%. */
export function percentCell(value: number, text: string): Cell {
  return { kind: 'number', value, text, format: '0.00%' };
}

export type Typed = string | number | null | Cell;

/** A sheet typed row by row from A1 on; '' and null are blank. Nothing is merged. */
export function sheetOf(rows: readonly (readonly Typed[])[], name = 'Sheet1'): Grid {
  return gridOf(
    name,
    rows.flatMap((row, top) => row.map((typed, left) => [top + 1, left + 1, cellOf(typed)] as const)),
  );
}

function cellOf(typed: Typed): Cell | null {
  if (typed === null || typed === '') return null;
  if (typeof typed === 'object') return typed;
  return { kind: typeof typed === 'number' ? 'number' : 'text', value: typed, text: String(typed) };
}
