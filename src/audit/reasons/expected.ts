import Decimal from 'decimal.js';
import type { ItemAssessment } from '../../assessment';
import type { FactSpec } from '../../rules/fact';
import { letters } from '../../text/letters';
import { scoreItem } from '../../score/score';
import type { Possible } from '../../score/possible';
import type { Reason, Statement } from '../../reasons/statement';

type Count = Extract<Statement, { kind: 'count' }>;

/** full points − what was taken, not below 0. */
export function left(points: number, taken: number): Decimal {
  return Decimal.max(0, new Decimal(points).minus(taken));
}

/**
 * What the item's rule gives for the one count that the reason states (2个街道未建立); everything else stays unknown. null where the reason states
 * none or several, or it is not plain which fact of the item it is.
 */
export function byRule(
  item: ItemAssessment,
  reason: Reason,
  readings: ReadonlyMap<string, string>,
): { readonly possible: Possible; readonly count: Count; readonly fact: FactSpec } | null {
  const [count, second] = reason.statements.filter((one) => one.kind === 'count');
  if (!count || second) return null;
  const [fact, other] = item.facts
    .map(({ spec }) => spec)
    .filter(({ type, unit }) => type === 'count' && unit === count.unit);
  if (!fact || other) return null;
  const isOnly = item.facts.length === 1;
  if (!isOnly && shared(reason.text.slice(count.span.from, count.span.to), fact.label) < 2) return null;
  const facts = item.facts.map(({ spec }) => spec);
  const { possible } = scoreItem({ rule: item.rule, facts }, new Map([[fact.id, count.count]]), readings);
  return { possible, count, fact };
}

/** Pairs of neighbouring characters that both texts have. */
function shared(one: string, other: string): number {
  const pairs = (text: string) =>
    new Set(
      [...letters(text)].slice(1).map((character, index) => `${letters(text)[index] ?? ''}${character}`),
    );
  const theirs = pairs(other);
  return [...pairs(one)].filter((pair) => theirs.has(pair)).length;
}
