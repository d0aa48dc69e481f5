import Decimal from 'decimal.js';
import type { ItemAssessment } from '../../assessment';
import { scoreItem } from '../../score/score';
import type { Possible } from '../../score/possible';
import type { Reason } from '../../reasons/statement';
import { toldBy } from './told';

/** full points − what was taken, not below 0. */
export function left(points: number, taken: number): Decimal {
  return Decimal.max(0, new Decimal(points).minus(taken));
}

/**
 * What the item's rule gives for what the reason tells of its facts (2个街道未建立; 满意率93%); everything else stays unknown. `words`: what is told, as
 * written. null where the reason tells of none for certain.
 */
export function byRule(
  item: ItemAssessment,
  reason: Reason,
  readings: ReadonlyMap<string, string>,
): { readonly possible: Possible; readonly words: readonly string[] } | null {
  const facts = item.facts.map(({ spec }) => spec);
  const told = toldBy(reason, facts);
  if (told.length === 0) return null;
  const known = new Map(told.map(({ fact, value }) => [fact, value]));
  const { possible } = scoreItem({ rule: item.rule, facts }, known, readings);
  return { possible, words: told.map(({ words }) => words) };
}
