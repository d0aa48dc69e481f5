import type { Award } from '../../rules/rule';
import { holds, referencesOf } from '../condition';
import { conditionWords } from '../words';
import type { Construct } from './construct';
import { either } from './either';

/** 达到要求的得N分，否则不得分。 */
export const award: Construct<Award> = {
  parts: () => [],
  references: (rule) => referencesOf(rule.when),
  possible: (rule, knowledge) => either(holds(rule.when, knowledge), rule.points, rule.otherwise),
  because: (rule, view) => view.say.award(conditionWords(rule.when, view), view.possible),
};
