import Decimal from 'decimal.js';
import { a1, quotedSheet } from '../grid/address';
import { cellAt, type Cell, type Grid } from '../grid/grid';
import type { Content } from '../grid/plan';

/** Excel takes 255 arguments; a few less keep the formula readable. */
const MOST_ARGUMENTS = 200;

/**
 * SUM over cells of one column of another sheet, with the value that Excel computes: numbers only, texts and blanks
 * are skipped, the first error makes the sum that error. Neighbouring rows become a range. Of no cells: 0.
 */
export function sumOver(grid: Grid, rows: readonly number[], column: number): Content {
  const ranges = rangesOf(grid, rows, column);
  const sums: string[] = [];
  for (let from = 0; from < ranges.length; from += MOST_ARGUMENTS) {
    sums.push(`SUM(${ranges.slice(from, from + MOST_ARGUMENTS).join(',')})`);
  }
  return {
    formula: `=${sums.join('+') || '0'}`,
    value: sumValue(rows.map((row) => cellAt(grid, row, column))),
  };
}

/** The cells of a column of another sheet as a formula names them, neighbouring rows as a range. */
export function rangesOf({ sheet }: Grid, rows: readonly number[], column: number): string[] {
  const name = quotedSheet(sheet);
  return rowRuns(rows).map(([first, last]) =>
    first === last ? `${name}!${a1(first, column)}` : `${name}!${a1(first, column)}:${a1(last, column)}`,
  );
}

/** [4, 5, 6, 9] → [[4, 6], [9, 9]] */
export function rowRuns(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && row <= last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

function sumValue(cells: readonly (Cell | null)[]): Content['value'] {
  const error = cells.find((cell) => cell?.kind === 'error');
  if (error) return error.value;
  return exactSum(cells.flatMap((cell) => (typeof cell?.value === 'number' ? [cell.value] : [])));
}

/** SUM over cells of this very sheet, of contents that we have just computed. */
export function sumBelow(contents: readonly Content[], column: number, first: number, last: number): Content {
  const error = contents.find(({ value }) => typeof value === 'string');
  const numbers = contents.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  return {
    formula: `=SUM(${a1(first, column)}:${a1(last, column)})`,
    value: error ? error.value : exactSum(numbers),
  };
}

/** higher − lower of this very sheet. */
export function differenceOf(
  higher: Content,
  lower: Content,
  row: number,
  columns: readonly [number, number],
): Content {
  const error = [higher, lower].find(({ value }) => typeof value === 'string');
  const value = error ? error.value : new Decimal(Number(higher.value)).minus(Number(lower.value)).toNumber();
  return { formula: `=${a1(row, columns[0])}-${a1(row, columns[1])}`, value };
}

export function exactSum(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum.plus(number), new Decimal(0)).toNumber();
}
