import Decimal from 'decimal.js';
import { amountOf, type Knowledge } from '../known';
import { between, clamp, exactly, multiples, union, type Possible } from '../possible';
import type { Amount } from '../range';
import type { Reference } from '../reference';

/** So many counts are told apart; what more of them give or take is one interval, which a bound makes a number again. */
export const MOST_LISTED = 60;

/** Something that a count gives or takes so much each of. */
interface PerCount {
  readonly count: string;
  /** Of each one; negative where it is taken. */
  readonly each: number;
  /** The most in all, a positive number; null: no bound of its own. */
  readonly most: number | null;
}

/**
 * `each` × the count, at most `most` either way. An unknown count gives 0, one, two … times; without `most` that is open.
 * A part of a unit (a share that is short by 2.5 points) leaves begun and full steps both possible.
 */
export function perCount(of: PerCount, knowledge: Knowledge): Possible {
  const free = counted(of.each, countOf(of.count, knowledge));
  return of.most === null ? free : clamp(free, -of.most, of.most);
}

/** The one place that looks at the count, up to which the answer can change. */
export function countReference({ count, each, most }: PerCount): Reference {
  const steps = each === 0 ? 0 : most === null ? Infinity : Math.ceil(most / Math.abs(each));
  return { of: { fact: count, as: 'value' }, marks: [], steps };
}

/** The count itself, where it is known. */
export function exactCount(count: string, knowledge: Knowledge): Decimal | null {
  const amount = countOf(count, knowledge);
  return amount?.kind === 'exact' ? amount.top.div(amount.bottom) : null;
}

function countOf(count: string, knowledge: Knowledge): Amount | null {
  return amountOf(knowledge, { fact: count, as: 'value' });
}

function counted(each: number, count: Amount | null): Possible {
  const times = (n: Decimal.Value) => new Decimal(each).times(n);
  if (each === 0) return exactly(0);
  if (!count) return between(0, times(Infinity));
  if (count.kind === 'exact') {
    const number = Decimal.max(0, count.top.div(count.bottom));
    return number.isInteger() ? exactly(times(number)) : between(times(number.ceil()), times(number.floor()));
  }
  const least = Decimal.max(0, count.lo.isFinite() ? count.lo : 0);
  const most = Decimal.max(0, count.hi);
  if (!count.whole) return between(times(most.ceil()), times(least.floor()));
  const last = Decimal.min(most, least.plus(MOST_LISTED));
  const listed = multiples(each, least, last);
  return last.eq(most) ? listed : union(listed, between(times(most), times(last.plus(1))));
}
