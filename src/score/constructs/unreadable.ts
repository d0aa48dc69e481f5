import type { Unreadable } from '../../rules/rule';
import { MESSAGES } from '../messages';
import { between } from '../possible';
import type { Construct } from './construct';

/** Text that nobody has read: anything within its bounds. */
export const unreadable: Construct<Unreadable> = {
  parts: () => [],
  references: () => [],
  possible: (rule) => between(rule.least, rule.most),
  because: (_rule, { possible }) => MESSAGES.unreadable(possible),
};
