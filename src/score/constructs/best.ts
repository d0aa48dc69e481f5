import Decimal from 'decimal.js';
import type { Best } from '../../rules/rule';
import { clamp, exactly, hull, union } from '../possible';
import type { Construct } from './construct';

/** 就高不重复计分: the highest of what the parts give. */
export const best: Construct<Best> = {
  parts: (rule) => rule.parts,
  references: () => [],
  possible: (_rule, _knowledge, parts) => {
    if (parts.length === 0) return exactly(0);
    // Nothing below the highest of the lowest is ever the highest; everything else of a part is, while the others are low.
    const least = Decimal.max(...parts.map((part) => hull(part).lo));
    return union(...parts.filter((part) => hull(part).hi.gte(least)).map((part) => clamp(part, least, null)));
  },
  because: (_rule, view) => view.say.best(view.parts, view.possible),
};
