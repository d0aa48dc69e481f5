import Decimal from 'decimal.js';

/** Digits enough for the product of any two numbers that a sheet can hold. */
const Exact = Decimal.clone({ precision: 80 });

interface OfPair {
  /** Of a pair, which is its rate: done − of, as far as that is known too. */
  readonly difference?: Amount;
}

/** A known number as a fraction, so that 2 of 3 is never rounded. bottom > 0. */
export interface Fraction extends OfPair {
  readonly kind: 'exact';
  readonly top: Decimal;
  readonly bottom: Decimal;
}

/** An unknown number and where it can lie; `whole`: only whole numbers (and both ends included). */
export interface Range extends OfPair {
  readonly kind: 'range';
  readonly lo: Decimal;
  readonly loIn: boolean;
  readonly hi: Decimal;
  readonly hiIn: boolean;
  readonly whole: boolean;
}

export type Amount = Fraction | Range;

export function fraction(top: Decimal.Value, bottom: Decimal.Value = 1): Fraction {
  return { kind: 'exact', top: new Exact(top), bottom: new Exact(bottom) };
}

/** A pair by its rate in percent, with its difference. */
export function pairAmount(done: Decimal.Value, of: Decimal.Value): Fraction {
  const top = new Exact(done);
  return { ...fraction(top.times(100), of), difference: fraction(top.minus(of)) };
}

/** Nothing known but the least value; `whole` for counts. */
export function atLeast(least: Decimal.Value, whole: boolean): Range {
  const lo = new Exact(least);
  return { kind: 'range', lo, loIn: lo.isFinite(), hi: new Exact(Infinity), hiIn: false, whole };
}

/** −1, 0, 1 as the number is below, at or above the mark. */
export function against(number: Fraction, mark: Decimal.Value): number {
  return number.top.cmp(number.bottom.times(mark));
}

/**
 * The range cut at each mark: the marks themselves and what lies between, in ascending order.
 * Within one piece no comparison with a mark changes. Pieces of a whole range without a whole number are left out.
 */
export function cut(range: Range, marks: readonly Decimal.Value[]): Amount[] {
  const inside = marks
    .map((mark) => new Exact(mark))
    .filter((mark) => holds(range, mark))
    .sort((a, b) => a.cmp(b))
    .filter((mark, index, all) => index === 0 || !all[index - 1]?.eq(mark));
  const pieces: Amount[] = [];
  let rest = range;
  for (const mark of inside) {
    pieces.push(...tight({ ...rest, hi: mark, hiIn: false }));
    pieces.push(...tight({ ...rest, lo: mark, loIn: true, hi: mark, hiIn: true }));
    rest = { ...rest, lo: mark, loIn: false };
  }
  return [...pieces, ...tight(rest)];
}

/** Some number of the range; of a piece that `cut` made, one as good as any other. */
export function sample(amount: Amount): Fraction {
  if (amount.kind === 'exact') return amount;
  const { lo, hi, whole } = amount;
  if (whole) return fraction(lo);
  if (!lo.isFinite()) return fraction(hi.isFinite() ? hi.minus(1) : 0);
  return fraction(hi.isFinite() ? lo.plus(hi).div(2) : lo.plus(1));
}

function holds(range: Range, mark: Decimal): boolean {
  const above = range.loIn ? range.lo.lte(mark) : range.lo.lt(mark);
  return above && (range.hiIn ? range.hi.gte(mark) : range.hi.gt(mark));
}

/** None where the range is empty; a fraction where it is one number; ends of whole ranges moved onto whole numbers. */
function tight(range: Range): Amount[] {
  let { lo, loIn, hi, hiIn } = range;
  if (range.whole) {
    lo = loIn ? lo.ceil() : lo.floor().plus(1);
    hi = hiIn ? hi.floor() : hi.ceil().minus(1);
    loIn = true;
    hiIn = hi.isFinite();
  }
  if (lo.gt(hi)) return [];
  if (lo.eq(hi)) return loIn && hiIn ? [fraction(lo)] : [];
  return [{ ...range, lo, loIn, hi, hiIn }];
}
