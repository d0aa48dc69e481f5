import type { Deduct } from '../../rules/rule';
import { holds, referencesOf } from '../condition';
import { MESSAGES } from '../messages';
import { conditionWords } from '../words';
import type { Construct } from './construct';
import { either } from './either';

/** 未完成的扣N分: once, whatever the number of cases. */
export const deduct: Construct<Deduct> = {
  parts: () => [],
  references: (rule) => referencesOf(rule.when),
  possible: (rule, knowledge) => either(holds(rule.when, knowledge), -rule.points, 0),
  because: (rule, { knowledge, possible }) => MESSAGES.deduct(conditionWords(rule.when, knowledge), possible),
};
