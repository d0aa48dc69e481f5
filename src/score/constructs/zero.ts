import type { Zero } from '../../rules/rule';
import { holds, referencesOf } from '../condition';
import { exactly, union } from '../possible';
import { conditionWords } from '../words';
import type { Construct } from './construct';

/** 有…的，此项不得分: 0 (or what 倒扣 states) where it holds, else what the rule inside gives. */
export const zero: Construct<Zero> = {
  parts: (rule) => [rule.of],
  references: (rule) => referencesOf(rule.when),
  possible: (rule, knowledge, [inside = exactly(0)]) => {
    const truth = holds(rule.when, knowledge);
    const nothing = exactly(rule.gives ?? 0);
    if (truth === 'yes') return nothing;
    return truth === 'no' ? inside : union(nothing, inside);
  },
  because: (rule, view) =>
    view.say.zero(
      conditionWords(rule.when, view),
      holds(rule.when, view.knowledge),
      rule.gives ?? 0,
      view.possible,
    ),
};
