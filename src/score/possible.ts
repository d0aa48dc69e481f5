import Decimal from 'decimal.js';

/** lo ≤ hi, both included; a single number has lo = hi. An open end is −Infinity or Infinity. */
export interface Piece {
  readonly lo: Decimal;
  readonly hi: Decimal;
}

/** What a score can be: sorted, disjoint pieces, at least one. Exact decimals. */
export interface Possible {
  readonly pieces: readonly Piece[];
}

/** Beyond so many pieces the smallest gaps are closed: the set grows (it stays sound), it never shrinks. */
export const MOST_PIECES = 128;

const ZERO = new Decimal(0);

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

/** What at least one of the sets holds. At least one set must be given. */
export function union(...sets: readonly Possible[]): Possible {
  if (sets.length === 0) throw new Error('the union of no sets is no score');
  const only = sets[0];
  if (sets.length === 1 && only) return only;
  return tidy(sets.flatMap((set) => set.pieces));
}

/** Every sum of a number of one and a number of the other: the two vary independently. */
export function add(one: Possible, other: Possible): Possible {
  return tidy(
    one.pieces.flatMap((a) => other.pieces.map((b) => ({ lo: a.lo.plus(b.lo), hi: a.hi.plus(b.hi) }))),
  );
}

/** Every number times a finite factor. */
export function scale(set: Possible, factor: Decimal.Value): Possible {
  const by = new Decimal(factor);
  if (by.isZero()) return exactly(0);
  return tidy(
    set.pieces.map(({ lo, hi }) =>
      by.isNegative() ? { lo: hi.times(by), hi: lo.times(by) } : { lo: lo.times(by), hi: hi.times(by) },
    ),
  );
}

export function negate(set: Possible): Possible {
  return scale(set, -1);
}

/** Numbers above the cap become the cap, numbers below the floor the floor; null: no such bound. */
export function clamp(set: Possible, floor: Decimal.Value | null, cap: Decimal.Value | null): Possible {
  const { lo: least, hi: most } = hull(set);
  if ((floor === null || least.gte(floor)) && (cap === null || most.lte(cap))) return set;
  const [low, high] = [new Decimal(floor ?? -Infinity), new Decimal(cap ?? Infinity)];
  const into = (value: Decimal) => Decimal.max(low, Decimal.min(high, value));
  return tidy(set.pieces.map(({ lo, hi }) => ({ lo: into(lo), hi: into(hi) })));
}

export function includes(set: Possible, value: Decimal.Value): boolean {
  return set.pieces.some(({ lo, hi }) => lo.lte(value) && hi.gte(value));
}

/** Whether every number of `inner` is in `outer`. */
export function within(inner: Possible, outer: Possible): boolean {
  return inner.pieces.every((a) => outer.pieces.some((b) => b.lo.lte(a.lo) && b.hi.gte(a.hi)));
}

export function same(one: Possible, other: Possible): boolean {
  return within(one, other) && within(other, one);
}

/** The smallest and the largest number. */
export function hull(set: Possible): Piece {
  return { lo: set.pieces[0]?.lo ?? ZERO, hi: set.pieces.at(-1)?.hi ?? ZERO };
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

/** Sorted, overlaps joined, and not more pieces than MOST_PIECES. */
function tidy(pieces: readonly Piece[]): Possible {
  const joined: Piece[] = [];
  const clean = pieces.map(({ lo, hi }) => ({ lo: unsignedZero(lo), hi: unsignedZero(hi) }));
  for (const piece of clean.sort((a, b) => a.lo.cmp(b.lo))) {
    const last = joined.at(-1);
    if (!last || piece.lo.gt(last.hi)) joined.push(piece);
    else if (piece.hi.gt(last.hi)) joined[joined.length - 1] = { lo: last.lo, hi: piece.hi };
  }
  return { pieces: joined.length > MOST_PIECES ? coarser(joined) : joined };
}

/** Closes the smallest gaps until MOST_PIECES are left. */
function coarser(pieces: readonly Piece[]): Piece[] {
  const gaps = pieces
    .slice(1)
    .map((piece, index) => ({ index, gap: piece.lo.minus(pieces[index]?.hi ?? 0) }));
  gaps.sort((a, b) => a.gap.cmp(b.gap));
  const closed = new Set(gaps.slice(0, pieces.length - MOST_PIECES).map(({ index }) => index));
  const result: Piece[] = [];
  pieces.forEach((piece, index) => {
    const last = result.at(-1);
    if (last && closed.has(index - 1)) result[result.length - 1] = { lo: last.lo, hi: piece.hi };
    else result.push(piece);
  });
  return result;
}

/** Decimals know −0; scores don't. */
function unsignedZero(value: Decimal): Decimal {
  return value.isZero() ? ZERO : value;
}
