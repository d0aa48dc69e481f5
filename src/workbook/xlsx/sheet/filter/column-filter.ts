const OPERATORS = [
  'equal',
  'notEqual',
  'greaterThan',
  'greaterThanOrEqual',
  'lessThan',
  'lessThanOrEqual',
] as const;

export interface Condition {
  readonly operator: (typeof OPERATORS)[number];
  readonly value: string;
}

export function operatorIn(text: string): Condition['operator'] | null {
  return OPERATORS.find((known) => known === text) ?? null;
}

/** A year, or so much of a date as is told: [2026, 11] is a month. */
export type DateGroup = readonly number[];

/** What `DateGroup` holds one after the other. */
export const GROUPINGS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

export type Choice =
  | {
      readonly kind: 'values';
      readonly values: readonly string[];
      readonly blanks: boolean;
      readonly dates: readonly DateGroup[];
    }
  | { readonly kind: 'conditions'; readonly all: boolean; readonly conditions: readonly Condition[] }
  /** The largest or smallest numbers: so many, or so many of a hundred. */
  | { readonly kind: 'top'; readonly isTop: boolean; readonly isPercent: boolean; readonly count: number }
  | { readonly kind: 'average'; readonly isAbove: boolean }
  /** A month (or three) of any year, from 1. */
  | { readonly kind: 'months'; readonly type: string; readonly months: readonly number[] }
  /** 本月, 上周…: the days that it meant when the filter was last applied, as serial numbers; `to` is not among them. */
  | { readonly kind: 'period'; readonly type: string; readonly from: number; readonly to: number }
  /** RRGGBB; null: no fill of its own. */
  | { readonly kind: 'fill'; readonly color: string | null }
  | { readonly kind: 'font'; readonly color: string };

/** What a person chose to see of a column. */
export type ColumnFilter = Choice & { readonly column: number };
