import type { Facts } from '../rules/fact';
import type { ItemRule } from '../rules/rule';
import { evaluate } from './evaluate';
import { explain } from './explain';
import { knowledgeOf } from './known';
import { missingFacts } from './missing';
import type { ScoredItem } from './scored';

/**
 * What an item's score can be, given what is known, and why. The true score is always in the set.
 * `readings`: assumption id → reading id; an assumption or reading that the rule does not have is ignored.
 */
export function scoreItem(item: ItemRule, facts: Facts, readings: ReadonlyMap<string, string>): ScoredItem {
  const knowledge = knowledgeOf(item.facts, facts, readings);
  const evaluated = evaluate(item.rule, knowledge);
  return {
    tree: explain(item.rule, evaluated, knowledge),
    possible: evaluated.possible,
    missing: missingFacts(item.rule, knowledge, evaluated.possible),
    disqualified: evaluated.disqualified,
  };
}
