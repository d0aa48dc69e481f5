import type { Cases } from '../../rules/rule';
import { holds, referencesOf } from '../condition';
import { between, exactly, union, type Possible } from '../possible';
import { conditionWords } from '../words';
import type { Construct } from './construct';

/** 增长得10分，持平得5分，降低不得分: the first case that holds; of cases that nobody can decide yet, each. */
export const cases: Construct<Cases> = {
  parts: () => [],
  references: (rule) => rule.cases.flatMap(({ when }) => referencesOf(when)),
  possible: (rule, knowledge) => {
    const possible: Possible[] = [];
    for (const { when, points } of rule.cases) {
      const truth = holds(when, knowledge);
      if (truth !== 'no') possible.push(exactly(points));
      if (truth === 'yes') return union(...possible);
    }
    return union(...possible, otherwise(rule));
  },
  because: (rule, view) =>
    view.say.cases(view.say.listed(rule.cases.map(({ when }) => conditionWords(when, view))), view.possible),
};

/** Where no case holds and the text does not go on: anything up to the least that any case gives. */
function otherwise(rule: Cases): Possible {
  if (rule.otherwise !== null) return exactly(rule.otherwise);
  return between(0, Math.min(...rule.cases.map(({ points }) => points), Infinity) || 0);
}
