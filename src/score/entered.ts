import Decimal from 'decimal.js';
import type { Cell } from '../grid/grid';

/** What stands in a score cell, as a score. `unknown`: a formula whose value nobody knows yet, or that shows nothing. */
export type Entered =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-a-number' };

/** Results of formulas carry noise of about 1e-15; forms go to hundredths. */
const DECIMALS = 9;

/**
 * A number is its value; a plain numeric text ("2", "２分", "-1.5 分") is its number; blanks and spaces are blank,
 * unless a formula makes them. Errors, yes and no, and any other text are not a number.
 */
export function enteredScore(cell: Cell | null): Entered {
  if (!cell) return { kind: 'blank' };
  if (cell.kind === 'unknown') return { kind: 'unknown' };
  if (cell.kind === 'number' && typeof cell.value === 'number') return number(cell.value);
  if (cell.kind !== 'text') return { kind: 'not-a-number' };
  const text = String(cell.value).normalize('NFKC').replace(/−/g, '-').trim();
  if (text === '') return { kind: cell.formula === undefined ? 'blank' : 'unknown' };
  const match = /^([+-]?\d+(?:\.\d+)?)\s*分?$/.exec(text);
  return match?.[1] ? number(match[1]) : { kind: 'not-a-number' };
}

function number(value: Decimal.Value): Entered {
  return { kind: 'number', value: new Decimal(value).toDecimalPlaces(DECIMALS) };
}
