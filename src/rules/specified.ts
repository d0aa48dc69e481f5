import { directionIn } from './direction';
import type { FactSpec, PairUse } from './fact';
import { plausibleRange } from './plausible';
import { quantitiesIn } from './quantities';
import type { Quantity, Rule } from './rule';

/** The facts with what can be known of them: what the rule takes a pair as, between what values they lie, which way they count. */
export function specified(rule: Rule, facts: readonly FactSpec[]): FactSpec[] {
  const all = quantitiesIn(rule);
  return facts.map((spec) => {
    const used =
      spec.type === 'pair'
        ? {
            pairAs: useOf(
              spec,
              all.filter(({ fact }) => fact === spec.id),
            ),
          }
        : {};
    const range = plausibleRange({ ...spec, ...used });
    const ranged = { ...spec, ...used, ...(range && { range }) };
    return { ...ranged, direction: directionIn(rule, ranged) };
  });
}

/** 实际失业率/失业率控制数: a bare 4.6% would be the rate itself to one and its share of the other to another; so would a score. */
function isOfRates({ label, unit }: FactSpec): boolean {
  return unit === '%' || unit === '分' || /率|比例|占比|得分/.test(label);
}

function useOf(spec: FactSpec, places: readonly Quantity[]): PairUse {
  if (places.some(({ as }) => as === 'growth')) return 'growth';
  if (isOfRates(spec)) return 'counts';
  return places.length > 0 && places.every(({ as }) => as === 'rate') ? 'rate' : 'counts';
}
