import Decimal from 'decimal.js';
import type { Cell } from '../grid/grid';
import { enteredScore } from './entered';
import { includes, onlyNumber, type Possible } from './possible';
import type { Status } from './scored';

/**
 * The status of a score cell. It is decided here and nowhere else.
 * - Empty: one number → filled (it will be, or was); facts missing → open; else → person. What was kept and then
 *   emptied counts as empty.
 * - Typed or a formula: equal to the one number, or to it as rounded for display → consistent; kept deliberately → manual; outside the set, or no
 *   number at all → contradicts; inside a wider set → open where facts are missing, else person.
 * - A formula whose value is not known says nothing: open where facts are missing, else person.
 */
export function judge(input: {
  readonly entered: Cell | null;
  readonly possible: Possible;
  readonly missing: readonly string[];
  readonly kept: boolean;
}): Status {
  const { possible, missing, kept } = input;
  const undecided: Status = missing.length > 0 ? 'open' : 'person';
  const only = onlyNumber(possible);
  const entered = enteredScore(input.entered);
  if (entered.kind === 'blank') return only ? 'filled' : undecided;
  if (entered.kind === 'number' && only && shows(entered.value, only)) return 'consistent';
  if (kept) return 'manual';
  if (entered.kind === 'unknown') return undecided;
  return entered.kind === 'number' && includes(possible, entered.value) ? undecided : 'contradicts';
}

/** 8.33 for 8.333…: a number that forms can't write out stands there rounded, to two decimals or more. */
function shows(value: Decimal.Value, number: Decimal): boolean {
  const entry = new Decimal(value);
  if (entry.eq(number)) return true;
  const places = entry.decimalPlaces();
  return places >= 2 && number.decimalPlaces() > places && number.toDecimalPlaces(places).eq(entry);
}
