import type Decimal from 'decimal.js';
import { averageOf, rateBasis, rateOf, valuesOf, type MonthValues } from './averages';
import type { MonthSheet } from './months';

/** 季度抽查: one quarter's figures, as averages of its months. */
export interface Quarter {
  readonly quarter: 1 | 2 | 3 | 4;
  /** Months without all figures of the rate. */
  readonly missing: readonly number[];
  /** 就业率 of the quarter's averages, in percent; null while a month is missing. */
  readonly rate: Decimal | null;
  /** 零就业家庭 at the quarter's end. */
  readonly households: Decimal | null;
}

const QUARTERS = [1, 2, 3, 4] as const;

export function quartersOf(sheet: MonthSheet): Quarter[] {
  const basis = rateBasis(sheet);
  const households = valuesOf(sheet.figures.get('zero-households'));
  return QUARTERS.map((quarter) => {
    const months = [quarter * 3 - 2, quarter * 3 - 1, quarter * 3];
    const missing = months.filter((month) => !basis?.employed.has(month) || !basis.base.has(month));
    const meanOf = (values: MonthValues | undefined) =>
      averageOf(new Map([...(values ?? [])].filter(([month]) => months.includes(month)))).soFar;
    return {
      quarter,
      missing,
      rate: missing.length === 0 ? rateOf(meanOf(basis?.employed), meanOf(basis?.base)) : null,
      households: households.get(quarter * 3) ?? null,
    };
  });
}
