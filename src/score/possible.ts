import Decimal from 'decimal.js';
import { coarser, joined, kept, sums, withoutOverlaps, type Ends, type Numbers, type Pieces } from './pieces';
import { fromWhole, WHOLE, wholeOf } from './whole';

/** From one number to another, in exact decimals. */
export type Piece = Ends<Decimal>;

/** What a score can be: sorted, disjoint pieces, at least one. Exact decimals. */
export interface Possible {
  readonly pieces: readonly Piece[];
}

const ZERO = new Decimal(0);
const DECIMALS: Numbers<Decimal> = {
  plus: (one, other) => unsignedZero(one.plus(other)),
  minus: (one, other) => one.minus(other),
  compare: (one, other) => one.cmp(other),
};

/** One number and nothing else. */
export function exactly(value: Decimal.Value): Possible {
  const number = unsignedZero(new Decimal(value));
  return { pieces: [{ lo: number, hi: number }] };
}

/** Everything from one end to the other, both included, in whichever order they are given. */
export function between(one: Decimal.Value, other: Decimal.Value): Possible {
  const [a, b] = [unsignedZero(new Decimal(one)), unsignedZero(new Decimal(other))];
  return { pieces: [a.lte(b) ? { lo: a, hi: b } : { lo: b, hi: a }] };
}

/** The number times each whole number from one to the other: 2 × 0 … 3 is {0, 2, 4, 6}. */
export function multiples(of: Decimal.Value, from: Decimal, to: Decimal): Possible {
  const numbers = Array.from({ length: to.minus(from).toNumber() + 1 }, (_, index) =>
    unsignedZero(from.plus(index).times(of)),
  );
  const pieces = numbers.map((number) => ({ lo: number, hi: number }));
  return { pieces: withoutOverlaps(new Decimal(of).isNegative() ? pieces.reverse() : pieces, DECIMALS) };
}

/** What at least one of the sets holds. At least one set must be given. */
export function union(...sets: readonly Possible[]): Possible {
  if (sets.length === 0) throw new Error('the union of no sets is no score');
  const [only, ...others] = new Set(sets);
  return only && others.length === 0 ? only : reckon([...new Set(sets)], joined);
}

/** Every sum of a number of one and a number of the other: the two vary independently. */
export function add(one: Possible, other: Possible): Possible {
  return reckon([one, other], ([a = [], b = []], numbers) => sums(a, b, numbers));
}

/** Every number times a finite factor. */
export function scale(set: Possible, factor: Decimal.Value): Possible {
  const by = new Decimal(factor);
  if (by.isZero()) return exactly(0);
  const times = (end: Decimal) => unsignedZero(end.times(by));
  const pieces = by.isNegative()
    ? set.pieces.map(({ lo, hi }) => ({ lo: times(hi), hi: times(lo) })).reverse()
    : set.pieces.map(({ lo, hi }) => ({ lo: times(lo), hi: times(hi) }));
  return { pieces: withoutOverlaps(pieces, DECIMALS) };
}

export function negate(set: Possible): Possible {
  return scale(set, -1);
}

/** Numbers above the cap become the cap, numbers below the floor the floor; null: no such bound. */
export function clamp(set: Possible, floor: Decimal.Value | null, cap: Decimal.Value | null): Possible {
  const { lo: least, hi: most } = hull(set);
  if ((floor === null || least.gte(floor)) && (cap === null || most.lte(cap))) return set;
  const bounds = { pieces: [{ lo: new Decimal(floor ?? -Infinity), hi: new Decimal(cap ?? Infinity) }] };
  return reckon([set, bounds], ([pieces = [], of], numbers) =>
    of?.[0] ? kept(pieces, of[0], numbers) : pieces,
  );
}

export function includes(set: Possible, value: Decimal.Value): boolean {
  return set.pieces.some(({ lo, hi }) => lo.lte(value) && hi.gte(value));
}

/** Whether every number of `inner` is in `outer`. */
export function within(inner: Possible, outer: Possible): boolean {
  return inner.pieces.every((a) => outer.pieces.some((b) => b.lo.lte(a.lo) && b.hi.gte(a.hi)));
}

export function same(one: Possible, other: Possible): boolean {
  if (one.pieces.length !== other.pieces.length) return false;
  return one.pieces.every(({ lo, hi }, index) => {
    const piece = other.pieces[index];
    return piece !== undefined && lo.eq(piece.lo) && hi.eq(piece.hi);
  });
}

/** The smallest and the largest number. */
export function hull(set: Possible): Piece {
  return { lo: set.pieces[0]?.lo ?? ZERO, hi: set.pieces.at(-1)?.hi ?? ZERO };
}

/** What of the set lies next to a number that it does not hold, below and above it. */
export function nearest(set: Possible, value: Decimal): Possible {
  const below = set.pieces.filter(({ hi }) => hi.lt(value)).at(-1);
  const above = set.pieces.find(({ lo }) => lo.gt(value));
  return { pieces: [below, above].flatMap((piece) => piece ?? []) };
}

/** The number, where the set is one number; else null. */
export function onlyNumber(set: Possible): Decimal | null {
  const { lo, hi } = hull(set);
  return lo.eq(hi) ? lo : null;
}

/** Whether the set is single numbers only, no interval among them. */
export function isDiscrete(set: Possible): boolean {
  return set.pieces.every(({ lo, hi }) => lo.eq(hi));
}

/** Plain numbers for JSON: `values` lists all numbers, null where the set holds an interval. */
export function toPlain(set: Possible): { lo: number; hi: number; values: number[] | null } {
  const { lo, hi } = hull(set);
  return {
    lo: lo.toNumber(),
    hi: hi.toNumber(),
    values: isDiscrete(set) ? set.pieces.map((piece) => piece.lo.toNumber()) : null,
  };
}

/** What comes of sets, in whole numbers where all of them are such, and not more pieces than MOST_PIECES. */
function reckon(
  sets: readonly Possible[],
  work: <T>(sets: readonly Pieces<T>[], numbers: Numbers<T>) => Pieces<T>,
): Possible {
  const whole = sets.flatMap((set) => {
    const pieces = wholeOf(set);
    return pieces ? [pieces] : [];
  });
  if (whole.length === sets.length) return fromWhole(coarser(work(whole, WHOLE), WHOLE));
  const decimals = sets.map((set) => set.pieces);
  return { pieces: coarser(work(decimals, DECIMALS), DECIMALS) };
}

/** Decimals know −0; scores don't. */
function unsignedZero(value: Decimal): Decimal {
  return value.isZero() ? ZERO : value;
}
