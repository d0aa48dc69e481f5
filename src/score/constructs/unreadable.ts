import type { Unreadable } from '../../rules/rule';
import { between } from '../possible';
import type { Construct } from './construct';

/** Text that nobody has read: anything within its bounds. */
export const unreadable: Construct<Unreadable> = {
  parts: () => [],
  references: () => [],
  possible: (rule) => between(rule.least, rule.most),
  because: (_rule, view) => view.say.unreadable(view.possible),
};
