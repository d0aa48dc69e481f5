import Decimal from 'decimal.js';
import type { CommunityMeasure } from './measure';
import { ALL_MONTHS, type ByMonth, type MonthSheet } from './months';

const Exact = Decimal.clone({ precision: 60 });

/** One measure over the year. */
export interface Average {
  /** Months without a number. */
  readonly missing: readonly number[];
  readonly sum: Decimal;
  /** Over twelve months; null while any is missing: 12个月平均值 is of twelve months. */
  readonly average: Decimal | null;
  /** Over the months that are there; null of none. */
  readonly soFar: Decimal | null;
  /** December's. */
  readonly yearEnd: Decimal | null;
}

export type MonthValues = ReadonlyMap<number, Decimal>;

/** A measure's numbers, month by month; what is no number is as good as missing. */
export function valuesOf(months: ByMonth | undefined): Map<number, Decimal> {
  return new Map(
    [...(months ?? [])].flatMap(([month, { value }]) => (value ? [[month, value] as const] : [])),
  );
}

export function averageOf(values: MonthValues): Average {
  const missing = ALL_MONTHS.filter((month) => !values.has(month));
  const sum = [...values.values()].reduce((total, value) => total.plus(value), new Exact(0));
  return {
    missing,
    sum,
    average: missing.length === 0 ? sum.div(12) : null,
    soFar: values.size === 0 ? null : sum.div(values.size),
    yearEnd: values.get(12) ?? null,
  };
}

/** Months in which all of these have a number, added up. */
function added(parts: readonly MonthValues[]): Map<number, Decimal> {
  const [first, ...others] = parts;
  return new Map(
    [...(first ?? [])].flatMap(([month, value]) => {
      const rest = others.map((other) => other.get(month));
      return rest.includes(undefined)
        ? []
        : [[month, rest.reduce<Decimal>((sum, one) => sum.plus(one ?? 0), value)] as const];
    }),
  );
}

/** What the rate is computed from. */
export interface RateBasis {
  readonly employed: MonthValues;
  readonly base: MonthValues;
  /**
   * `stated`: the sheet has registered and holders in one figure. `added`: they stand apart and were added, although a
   * registered person can hold the certificate too. `registered`: the sheet counts no holders.
   */
  readonly how: 'stated' | 'added' | 'registered' | 'holders';
}

/** null where the sheet does not say who is in work, or of whom. */
export function rateBasis({ figures }: MonthSheet): RateBasis | null {
  const has = (measure: CommunityMeasure) => figures.has(measure);
  const of = (measure: CommunityMeasure) => valuesOf(figures.get(measure));
  const employed = has('employed')
    ? of('employed')
    : has('employed-registered') && has('employed-holders')
      ? added([of('employed-registered'), of('employed-holders')])
      : null;
  if (!employed) return null;
  if (has('base')) return { employed, base: of('base'), how: 'stated' };
  if (has('registered') && has('holders')) {
    return { employed, base: added([of('registered'), of('holders')]), how: 'added' };
  }
  if (has('registered')) return { employed, base: of('registered'), how: 'registered' };
  return has('holders') ? { employed, base: of('holders'), how: 'holders' } : null;
}

/** Rate in percent; null where either is unknown or nobody is counted. */
export function rateOf(
  employed: Decimal | null | undefined,
  base: Decimal | null | undefined,
): Decimal | null {
  return employed && base && !base.isZero() ? new Exact(employed).times(100).div(base) : null;
}
