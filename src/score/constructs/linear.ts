import Decimal from 'decimal.js';
import type { Linear } from '../../rules/rule';
import { amountOf, markOf } from '../known';
import { between, exactly, type Possible } from '../possible';
import { quantityWords } from '../words';
import type { Construct } from './construct';

/** 得分=70×实际达标率-63, 按完成比例计分: exact where the quantity is known, everything between its ends where not. */
export const linear: Construct<Linear> = {
  parts: () => [],
  references: (rule) => [{ of: rule.of, marks: rule.times === 0 ? [] : [0, rootOf(rule)], steps: 0 }],
  possible: (rule, knowledge): Possible => {
    const amount = amountOf(knowledge, rule.of);
    const zero = markOf(knowledge, rule.of, 0);
    const at = (number: Decimal) =>
      rule.times === 0 ? new Decimal(rule.plus) : number.minus(zero).times(rule.times).plus(rule.plus);
    if (!amount) return between(at(new Decimal(-Infinity)), at(new Decimal(Infinity)));
    return amount.kind === 'exact'
      ? exactly(at(amount.top.div(amount.bottom)))
      : between(at(amount.lo), at(amount.hi));
  },
  because: (rule, view) => view.say.linear(rule, quantityWords(rule.of, view), view.possible),
};

/** Where the formula gives nothing. */
function rootOf({ times, plus }: Linear): number {
  return new Decimal(-plus).div(times).toNumber();
}
