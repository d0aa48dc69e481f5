import Decimal from 'decimal.js';
import type { Sum } from '../rules/rule';
import { hull, onlyNumber, type Possible } from './possible';

/** A number of points as forms write it: 2, 0.5. */
export function points(value: Decimal.Value): string {
  return new Decimal(value).toDecimalPlaces(4).toString();
}

/** Beyond so many numbers only the ends are told. */
export const MOST_TOLD = 6;

export function told(set: Possible): Possible['pieces'] {
  return set.pieces.length > MOST_TOLD ? [hull(set)] : set.pieces;
}

/** What a set takes away, as amounts: {−2, 0} is {0, 2}. */
export function amounts({ pieces }: Possible): Possible {
  return { pieces: [...pieces].reverse().map(({ lo, hi }) => ({ lo: hi.neg(), hi: lo.neg() })) };
}

/** Whether a node only takes away, among these numbers: its sentences then speak of 扣, not of 得. */
export function takes(sets: readonly Possible[]): boolean {
  return sets.every((set) => hull(set).hi.lte(0)) && sets.some((set) => hull(set).lo.isNegative());
}

/** 3 − 2 − 1 · 2 + 4 where only taken; null unless every part is one number. */
export function arithmetic(start: number, parts: readonly Possible[], isTaking: boolean): string | null {
  const numbers = parts.map(onlyNumber);
  if (numbers.includes(null)) return null;
  const terms = numbers.flatMap((number) => (number === null || number.isZero() ? [] : [number]));
  if (isTaking) return terms.map((number) => points(number.abs())).join(' + ');
  const signed = terms.map((number) => `${number.isNegative() ? '−' : '+'} ${points(number.abs())}`);
  return [points(start), ...signed].join(' ').replace(/^0 \+ /, '');
}

/** What a sum of one number each ran into. */
export function boundMet({ start, floor, cap }: Sum, parts: readonly Possible[]): 'cap' | 'floor' | null {
  const total = parts.reduce((all, part) => all.plus(onlyNumber(part) ?? 0), new Decimal(start));
  if (cap !== null && total.gt(cap)) return 'cap';
  return floor !== null && total.lt(floor) ? 'floor' : null;
}

/** − 2 · + 2 behind a formula; "" for nothing. */
export function plus(value: number): string {
  if (value === 0) return '';
  return value < 0 ? ` − ${points(-value)}` : ` + ${points(value)}`;
}
