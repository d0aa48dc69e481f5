import Decimal from 'decimal.js';
import type { DeductPer } from '../../rules/rule';
import { amountOf, type Knowledge } from '../known';
import { MESSAGES } from '../messages';
import { between, clamp, exactly, union, type Possible } from '../possible';
import type { Amount } from '../range';
import { factWords } from '../words';
import type { Construct } from './construct';

/** So many counts are told apart; what more of them take away is one interval, which a floor makes a number again. */
const MOST_LISTED = 60;

/**
 * 每有一个…扣N分。An unknown count gives 0, one, two … times the points, down to `most`;
 * without `most` it is open below, and an enclosing floor bounds it.
 * A part of a unit (a share that is short by 2.5 points) leaves begun and full steps both possible.
 */
export const deductPer: Construct<DeductPer> = {
  parts: () => [],
  references: (rule) => [{ of: { fact: rule.count, as: 'value' }, marks: [], steps: stepsOf(rule) }],
  possible: (rule, knowledge) => {
    const free = taken(rule, countOf(rule, knowledge));
    return rule.most === null ? free : clamp(free, -rule.most, null);
  },
  because: (rule, { knowledge, possible }) =>
    MESSAGES.deductPer(
      rule,
      factWords(rule.count, knowledge),
      knowledge.specs.get(rule.count)?.unit ?? '',
      exactCount(rule, knowledge),
      possible,
    ),
};

function countOf(rule: DeductPer, knowledge: Knowledge): Amount | null {
  return amountOf(knowledge, { fact: rule.count, as: 'value' });
}

function exactCount(rule: DeductPer, knowledge: Knowledge): Decimal | null {
  const count = countOf(rule, knowledge);
  return count?.kind === 'exact' ? count.top.div(count.bottom) : null;
}

/** The count from which on the whole of `most` is gone. */
function stepsOf(rule: DeductPer): number {
  if (rule.points === 0) return 0;
  return rule.most === null ? Infinity : Math.ceil(rule.most / rule.points);
}

/** What the count takes away before `most` stops it. */
function taken(rule: DeductPer, count: Amount | null): Possible {
  const times = (n: Decimal.Value) => new Decimal(rule.points).times(n).negated();
  if (rule.points === 0) return exactly(0);
  if (!count) return between(-Infinity, 0);
  if (count.kind === 'exact') {
    const number = Decimal.max(0, count.top.div(count.bottom));
    return number.isInteger() ? exactly(times(number)) : between(times(number.ceil()), times(number.floor()));
  }
  const least = Decimal.max(0, count.lo.isFinite() ? count.lo : 0);
  const most = Decimal.max(0, count.hi);
  if (!count.whole) return between(times(most.ceil()), times(least.floor()));
  const listed = Math.min(MOST_LISTED, most.minus(least).toNumber());
  const values = Array.from({ length: listed + 1 }, (_, index) => exactly(times(least.plus(index))));
  const rest = least.plus(listed).lt(most) ? [between(times(most), times(least.plus(listed + 1)))] : [];
  return union(...values, ...rest);
}
