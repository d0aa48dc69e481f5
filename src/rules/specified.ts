import { directionIn } from './direction';
import type { FactSpec, PairUse } from './fact';
import { plausibleRange } from './plausible';
import { quantitiesIn } from './quantities';
import type { Quantity, Rule } from './rule';

/** The facts with what can be known of them: what the rule takes a pair as, between what values they lie, which way they count. */
export function specified(rule: Rule, facts: readonly FactSpec[]): FactSpec[] {
  const all = quantitiesIn(rule);
  return facts.map((spec) => {
    const used = spec.type === 'pair' ? { pairAs: useOf(all.filter(({ fact }) => fact === spec.id)) } : {};
    const range = plausibleRange({ ...spec, ...used });
    const ranged = { ...spec, ...used, ...(range && { range }) };
    return { ...ranged, direction: directionIn(rule, ranged) };
  });
}

function useOf(places: readonly Quantity[]): PairUse {
  if (places.some(({ as }) => as === 'growth')) return 'growth';
  return places.length > 0 && places.every(({ as }) => as === 'rate') ? 'rate' : 'counts';
}
