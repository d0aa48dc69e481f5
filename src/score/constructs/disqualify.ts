import type { Disqualify } from '../../rules/rule';
import { holds, referencesOf } from '../condition';
import { exactly } from '../possible';
import { conditionWords } from '../words';
import type { Construct } from './construct';

/** 不列入评估, 取消资格: concerns the whole table and gives this item no points and takes none. */
export const disqualify: Construct<Disqualify> = {
  parts: () => [],
  references: (rule) => referencesOf(rule.when),
  possible: () => exactly(0),
  because: (rule, view) =>
    view.say.disqualify(conditionWords(rule.when, view), holds(rule.when, view.knowledge)),
};
