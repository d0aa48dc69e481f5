/** lo ≤ hi, both included; a single number has lo = hi. An open end is −Infinity or Infinity. */
export interface Ends<T> {
  readonly lo: T;
  readonly hi: T;
}

/** A kind of numbers that sets can be made of. */
export interface Numbers<T> {
  readonly plus: (one: T, other: T) => T;
  readonly minus: (one: T, other: T) => T;
  /** Below 0 where `one` is less than `other`, 0 where they are the same number. */
  readonly compare: (one: T, other: T) => number;
}

/** Sorted, disjoint pieces. */
export type Pieces<T> = readonly Ends<T>[];

/** Beyond so many pieces the smallest gaps are closed: the set grows (it stays sound), it never shrinks. */
export const MOST_PIECES = 128;

/** What at least one of the sets holds. Two at a time, so that none is gone through more often than it must be. */
export function joined<T>(sets: readonly Pieces<T>[], numbers: Numbers<T>): Pieces<T> {
  if (sets.length < 2) return sets[0] ?? [];
  const half = Math.ceil(sets.length / 2);
  const [one, other] = [sets.slice(0, half), sets.slice(half)];
  return withoutOverlaps(inOrder(joined(one, numbers), joined(other, numbers), numbers), numbers);
}

/** Every sum of a number of one and a number of the other. */
export function sums<T>(one: Pieces<T>, other: Pieces<T>, numbers: Numbers<T>): Pieces<T> {
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  return joined(
    few.map((by) =>
      withoutOverlaps(
        many.map(({ lo, hi }) => ({ lo: numbers.plus(lo, by.lo), hi: numbers.plus(hi, by.hi) })),
        numbers,
      ),
    ),
    numbers,
  );
}

/** Ends below the least become the least, ends above the most the most. */
export function kept<T>(pieces: Pieces<T>, { lo: least, hi: most }: Ends<T>, numbers: Numbers<T>): Pieces<T> {
  const into = (end: T) => {
    const low = numbers.compare(end, most) > 0 ? most : end;
    return numbers.compare(low, least) < 0 ? least : low;
  };
  return withoutOverlaps(
    pieces.map(({ lo, hi }) => ({ lo: into(lo), hi: into(hi) })),
    numbers,
  );
}

/** Pieces in ascending order of their lower ends, with those that meet made one. */
export function withoutOverlaps<T>(pieces: readonly Ends<T>[], { compare }: Numbers<T>): Pieces<T> {
  const apart: Ends<T>[] = [];
  for (const piece of pieces) {
    const last = apart.at(-1);
    if (!last || compare(piece.lo, last.hi) > 0) apart.push(piece);
    else if (compare(piece.hi, last.hi) > 0) apart[apart.length - 1] = { lo: last.lo, hi: piece.hi };
  }
  return apart;
}

/** The smallest gaps closed until MOST_PIECES are left. */
export function coarser<T>(pieces: Pieces<T>, { minus, compare }: Numbers<T>): Pieces<T> {
  if (pieces.length <= MOST_PIECES) return pieces;
  const gaps = pieces.slice(1).map((piece, index) => {
    return { index, gap: minus(piece.lo, pieces[index]?.hi ?? piece.lo) };
  });
  gaps.sort((a, b) => compare(a.gap, b.gap));
  const closed = new Set(gaps.slice(0, pieces.length - MOST_PIECES).map(({ index }) => index));
  const result: Ends<T>[] = [];
  pieces.forEach((piece, index) => {
    const last = result.at(-1);
    if (last && closed.has(index - 1)) result[result.length - 1] = { lo: last.lo, hi: piece.hi };
    else result.push(piece);
  });
  return result;
}

function inOrder<T>(one: Pieces<T>, other: Pieces<T>, { compare }: Numbers<T>): Ends<T>[] {
  const all: Ends<T>[] = [];
  let at = 0;
  for (const piece of one) {
    for (let next = other[at]; next && compare(next.lo, piece.lo) < 0; next = other[at]) {
      all.push(next);
      at += 1;
    }
    all.push(piece);
  }
  return [...all, ...other.slice(at)];
}
