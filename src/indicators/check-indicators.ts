import type { Finding } from '../audit/finding';
import type { AssessedIndicators } from './assessed';
import { completionMismatch } from './checks/completion-mismatch';
import { fallsWithinYear } from './checks/falls-within-year';
import { figures } from './checks/figures';
import { figuresConflict } from './checks/figures-conflict';
import type { IndicatorCheck } from './checks/find';
import { notComparable } from './checks/not-comparable';
import { partOverWhole } from './checks/part-over-whole';
import { unitsSum } from './checks/units-sum';

const CHECKS: readonly IndicatorCheck[] = [
  figures,
  partOverWhole,
  fallsWithinYear,
  completionMismatch,
  unitsSum,
  notComparable,
];

/** Everything about targets and results that contradicts itself or cannot be, table by table. */
export function checkIndicators(tables: readonly AssessedIndicators[]): Finding[] {
  return [...tables.flatMap((table) => CHECKS.flatMap((check) => check(table))), ...figuresConflict(tables)];
}
