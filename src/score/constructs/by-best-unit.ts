import Decimal from 'decimal.js';
import type { ByBestUnit, Quantity } from '../../rules/rule';
import { amountOf, type Knowledge } from '../known';
import { between, exactly, hull, scale, type Possible } from '../possible';
import { factWords } from '../words';
import type { Construct } from './construct';

/** 以得分最高单位折算: needs the best unit's score, which no single table holds; until it is known, any share is possible. */
export const byBestUnit: Construct<ByBestUnit> = {
  parts: (rule) => [rule.of],
  // Beyond full every best score gives another share; twice full is enough to see that it matters.
  references: (rule) => [{ of: bestOf(rule), marks: [rule.full, 2 * rule.full], steps: 0 }],
  possible: (rule, knowledge, [inside = exactly(0)]) => {
    const [least, most] = factors(rule, knowledge);
    return least.eq(most) ? scale(inside, most) : spread(inside, least, most);
  },
  because: (rule, view) => view.say.byBestUnit(rule.full, factWords(rule.best, view), view.possible),
};

const bestOf = (rule: ByBestUnit): Quantity => ({ fact: rule.best, as: 'value' });

/** The least and the greatest factor: 1 up to a best score of `full`, then full / best. */
function factors(rule: ByBestUnit, knowledge: Knowledge): [Decimal, Decimal] {
  const at = (best: Decimal) => (best.lte(rule.full) ? new Decimal(1) : new Decimal(rule.full).div(best));
  const amount = amountOf(knowledge, bestOf(rule));
  if (!amount) return [new Decimal(0), new Decimal(1)];
  if (amount.kind === 'range') return [at(amount.hi), at(amount.lo)];
  const factor = at(amount.top.div(amount.bottom));
  return [factor, factor];
}

function spread(inside: Possible, least: Decimal, most: Decimal): Possible {
  const { lo, hi } = hull(inside);
  const times = (end: Decimal, factor: Decimal) => (factor.isZero() ? new Decimal(0) : end.times(factor));
  return between(
    Decimal.min(times(lo, least), times(lo, most)),
    Decimal.max(times(hi, least), times(hi, most)),
  );
}
