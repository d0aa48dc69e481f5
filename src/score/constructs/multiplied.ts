import type { Multiplied } from '../../rules/rule';
import { holds, referencesOf } from '../condition';
import { exactly, scale, union } from '../possible';
import { conditionWords } from '../words';
import type { Construct } from './construct';

/** 瞒报的加倍扣分: what the rule inside gives, times so much where the condition holds. */
export const multiplied: Construct<Multiplied> = {
  parts: (rule) => [rule.of],
  references: (rule) => referencesOf(rule.when),
  possible: (rule, knowledge, [inside = exactly(0)]) => {
    const truth = holds(rule.when, knowledge);
    const more = scale(inside, rule.times);
    return truth === 'yes' ? more : truth === 'no' ? inside : union(inside, more);
  },
  because: (rule, view) =>
    view.say.multiplied(
      conditionWords(rule.when, view),
      holds(rule.when, view.knowledge),
      rule.times,
      view.possible,
    ),
};
