import type { Discretion } from '../../rules/rule';
import { holds, referencesOf } from '../condition';
import { between, exactly, union } from '../possible';
import { conditionWords } from '../words';
import type { Construct } from './construct';

/** 可酌情扣分, 酌情给分: a person decides within bounds. Facts never narrow it, except that it does not apply at all. */
export const discretion: Construct<Discretion> = {
  parts: () => [],
  references: (rule) => (rule.when ? referencesOf(rule.when) : []),
  possible: (rule, knowledge) => {
    const truth = rule.when ? holds(rule.when, knowledge) : 'yes';
    const bounds = between(rule.least, rule.most);
    if (truth === 'no') return exactly(0);
    return truth === 'yes' ? bounds : union(exactly(0), bounds);
  },
  because: (rule, view) =>
    view.say.discretion(rule.when ? conditionWords(rule.when, view) : '', view.possible),
};
