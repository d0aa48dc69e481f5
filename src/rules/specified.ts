import type { FactSpec, PairUse } from './fact';
import { quantitiesIn } from './quantities';
import type { Quantity, Rule } from './rule';

/** The facts with what their rule tells of them: what it takes a pair as. */
export function specified(rule: Rule, facts: readonly FactSpec[]): FactSpec[] {
  const all = quantitiesIn(rule);
  return facts.map((spec) =>
    spec.type === 'pair' ? { ...spec, pairAs: useOf(all.filter(({ fact }) => fact === spec.id)) } : spec,
  );
}

function useOf(places: readonly Quantity[]): PairUse {
  if (places.some(({ as }) => as === 'growth')) return 'growth';
  return places.length > 0 && places.every(({ as }) => as === 'rate') ? 'rate' : 'counts';
}
