import Decimal from 'decimal.js';
import type { Ends, Numbers } from './pieces';
import type { Possible } from './possible';

/** Plain numbers, where they are whole and small enough to be exact. */
export const WHOLE: Numbers<number> = {
  plus: (one, other) => one + other,
  minus: (one, other) => one - other,
  compare: (one, other) => (one < other ? -1 : one > other ? 1 : 0),
};

/** Points have six decimals at most; what has more is reckoned in decimals, some fifty times as slowly. */
const PARTS = 1_000_000;
/** The sum of two is still exact. */
const MOST = 2 ** 52;

const known = new WeakMap<Possible, readonly Ends<number>[] | null>();

/** The set in whole millionths; null where an end is no such number. Infinity stays. */
export function wholeOf(set: Possible): readonly Ends<number>[] | null {
  const before = known.get(set);
  if (before !== undefined) return before;
  const pieces = set.pieces.map(({ lo, hi }) => {
    const low = millionths(lo);
    return { lo: low, hi: hi === lo ? low : millionths(hi) };
  });
  const whole = pieces.some(({ lo, hi }) => Number.isNaN(lo) || Number.isNaN(hi)) ? null : pieces;
  known.set(set, whole);
  return whole;
}

/** The set whose pieces are given in whole millionths. */
export function fromWhole(pieces: readonly Ends<number>[]): Possible {
  const set = {
    pieces: pieces.map(({ lo, hi }) => {
      const low = decimal(lo);
      return { lo: low, hi: hi === lo ? low : decimal(hi) };
    }),
  };
  if (pieces.every(({ lo, hi }) => isExact(lo) && isExact(hi))) known.set(set, pieces);
  return set;
}

function millionths(value: Decimal): number {
  if (!value.isFinite()) return value.toNumber();
  const parts = value.times(PARTS);
  const number = parts.isInteger() ? parts.toNumber() : NaN;
  return isExact(number) ? number : NaN;
}

function isExact(number: number): boolean {
  return Math.abs(number) <= MOST || Math.abs(number) === Infinity;
}

/** The same points come again and again: so many of them are kept as decimals. */
const MOST_KEPT = 4096;
const kept = new Map<number, Decimal>();

function decimal(parts: number): Decimal {
  const before = kept.get(parts);
  if (before) return before;
  const made = new Decimal(parts).div(PARTS);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(parts, made);
  return made;
}
