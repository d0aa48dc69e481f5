import type { Area } from './address';
import type { Fingerprint } from './plan';
import { cellAt, type Grid } from './grid';

/** What an area holds, exactly: formulas as formulas, other cells by value. Equal prints mean equal contents. */
export function printOf(grid: Grid, area: Area): string {
  const contents: unknown[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = cellAt(grid, row, column);
      if (cell) contents.push([row, column, cell.formula ?? cell.value]);
    }
  }
  return JSON.stringify(contents);
}

export function fingerprint(grid: Grid, area: Area): Fingerprint {
  return { sheet: grid.sheet, area, print: printOf(grid, area) };
}
