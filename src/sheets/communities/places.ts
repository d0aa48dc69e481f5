import { a1, areaText } from '../../grid/address';
import { BLOCK_GAP, FIRST_BLOCK } from '../units/block';
import type { OverviewRow } from './entered';
import { COUNTY_RULES, type RuleId } from './rules';

/** The columns of the communities' table, left to right. */
export const COLUMNS = [
  'community',
  'township',
  'households',
  'residents',
  'office',
  'first',
  'station',
  'staff',
  'rate',
  'yearEnd',
  'zero',
  'most',
  'eliminated',
  'functions',
  'qualified',
  'stationMoney',
  'staffMoney',
  'reward',
  'money',
  'why',
] as const;
export type Column = (typeof COLUMNS)[number];

export function columnOf(column: Column): number {
  return COLUMNS.indexOf(column) + 1;
}

/** Where everything of 社区总览 stands: the one place that knows it. */
export interface OverviewPlaces {
  readonly rows: readonly OverviewRow[];
  /** First and last row of the communities, those left blank for more included. */
  readonly first: number;
  readonly last: number;
  /** Titles of the tables below. */
  readonly townships: number;
  readonly targets: number;
  readonly rules: number;
  readonly townshipNames: readonly string[];
}

/** As many as the county has. */
const LEAST_ROWS = COUNTY_RULES.find(({ id }) => id === 'communities')?.value ?? 0;
const TARGETS = 6;

export function placesOf(rows: readonly OverviewRow[]): OverviewPlaces {
  const first = FIRST_BLOCK + 2;
  const last = first + Math.max(rows.length, LEAST_ROWS) - 1;
  const townshipNames = [...new Set(rows.map(({ entered }) => String(entered.township ?? '')))];
  const townships = last + BLOCK_GAP;
  const targets = townships + 2 + townshipNames.length + BLOCK_GAP;
  return { rows, first, last, townships, targets, rules: targets + 1 + TARGETS + BLOCK_GAP, townshipNames };
}

/** $F$5:$F$21 */
export function held({ first, last }: OverviewPlaces, column: Column): string {
  const at = columnOf(column);
  return areaText({ top: first, bottom: last, left: at, right: at }).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** The cell of a number of the rules: $C$50. */
export function ruleCell({ rules }: OverviewPlaces, id: RuleId): string {
  const row = rules + 2 + COUNTY_RULES.findIndex((one) => one.id === id);
  return a1(row, RULE_VALUE).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
}

export const RULE_VALUE = 3;
