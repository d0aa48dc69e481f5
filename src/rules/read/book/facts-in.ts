import type { FactSpec } from '../../fact';
import { quantitiesIn } from '../../quantities';
import type { Rule } from '../../rule';

/** Of these facts, those that the rule looks at. */
export function factsIn(rule: Rule, all: readonly FactSpec[]): FactSpec[] {
  const used = new Set(quantitiesIn(rule).map(({ fact }) => fact));
  return all.filter(({ id }) => used.has(id));
}
