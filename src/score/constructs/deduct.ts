import type { Deduct } from '../../rules/rule';
import { holds, referencesOf } from '../condition';
import { conditionWords } from '../words';
import type { Construct } from './construct';
import { either } from './either';

/** 未完成的扣N分: once, whatever the number of cases. */
export const deduct: Construct<Deduct> = {
  parts: () => [],
  references: (rule) => referencesOf(rule.when),
  possible: (rule, knowledge) => either(holds(rule.when, knowledge), -rule.points, 0),
  because: (rule, view) => view.say.deduct(conditionWords(rule.when, view), view.possible),
};
