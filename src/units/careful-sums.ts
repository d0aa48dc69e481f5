import Decimal from 'decimal.js';
import { cellAt, type Grid } from '../grid/grid';
import { BLANK, type Content } from '../grid/plan';
import { exactSum, rangesOf } from './sums';

/**
 * Sums that are compared and ranked. Of nothing entered they are blank, never 0; and the trace of binary fractions
 * (0.1+0.2), which would part two equal totals, is rounded away at this many decimals, far behind what a form gives.
 */
const CLEAN = 8;

/** The score cells of another sheet, added up. */
export function scoresAddedUp(grid: Grid, rows: readonly number[], column: number): Content {
  const cells = rows.flatMap((row) => cellAt(grid, row, column) ?? []);
  const numbers = cells.filter(({ kind }) => kind === 'number');
  const errors = cells.filter(({ kind }) => kind === 'error');
  return addedUp(rangesOf(grid, rows, column).join(','), numbers, errors);
}

/** Cells of this very sheet, added up; `range` as a formula names it. */
export function contentsAddedUp(range: string, contents: readonly Content[]): Content {
  const numbers = contents.filter(({ value }) => typeof value === 'number');
  return addedUp(
    range,
    numbers,
    contents.filter(({ value }) => isError(value)),
  );
}

function addedUp(range: string, numbers: readonly Content[], errors: readonly Content[]): Content {
  const sum = exactSum(numbers.map(({ value }) => Number(value)));
  const [error] = errors;
  return {
    formula: range === '' ? '=""' : `=IF(COUNT(${range})=0,"",ROUND(SUM(${range}),${CLEAN}))`,
    value: numbers.length === 0 ? '' : error ? error.value : cleaned(sum),
  };
}

/** A reason against a difference: as a formula (null: it will not change), and whether it holds. */
export interface Unless {
  readonly formula: string | null;
  readonly holds: boolean;
}

/** One cell less another of this very sheet; blank where either holds no number, and where there is a reason against it. */
export function lessThe(
  higher: Content,
  lower: Content,
  one: string,
  other: string,
  unless?: Unless,
): Content {
  if (unless?.formula === null && unless.holds) return BLANK;
  const both = typeof higher.value === 'number' && typeof lower.value === 'number' && unless?.holds !== true;
  const lacks = `COUNT(${one},${other})<2`;
  const not = unless?.formula ? `OR(${lacks},${unless.formula})` : lacks;
  return {
    formula: `=IF(${not},"",ROUND(${one}-${other},${CLEAN}))`,
    value: both ? cleaned(new Decimal(Number(higher.value)).minus(Number(lower.value)).toNumber()) : '',
  };
}

/** The mean of cells of this very sheet, to hundredths; blank of none, and where one of them is an error. */
export function meanOf(range: string, contents: readonly Content[]): Content {
  const numbers = contents.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const isKnown = numbers.length > 0 && !contents.some(({ value }) => isError(value));
  return {
    formula: range === '' ? '=""' : `=IFERROR(ROUND(SUM(${range})/COUNT(${range}),2),"")`,
    value: isKnown
      ? new Decimal(exactSum(numbers))
          .div(numbers.length)
          .toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
          .toNumber()
      : '',
  };
}

/** "" of a formula, an error's text and no number at all look alike as values: errors begin with #. */
export function isError(value: Content['value']): boolean {
  return typeof value === 'string' && value.startsWith('#');
}

function cleaned(number: number): number {
  return new Decimal(number).toDecimalPlaces(CLEAN, Decimal.ROUND_HALF_UP).toNumber();
}
