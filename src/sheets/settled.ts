import type { Grid } from '../grid/grid';
import { findHeader, rowsBelow, saidIn } from './headed';
import { SHEET_MESSAGES } from './messages';

/** A problem's row on a list, by header. */
export type ProblemRow = ReadonlyMap<string, string>;

/** What tells one problem from another, though rows were inserted above it. */
const TOLD_BY = ['文件', '单位', '工作表', '计分列', '问题'];

/**
 * Problems that the list as it was had open (or settled), and that are found no more: 已解决. A list under other headers
 * (of many files instead of this workbook) tells of other problems: none.
 */
export function settledRows(
  old: Grid | null,
  headers: readonly string[],
  found: readonly ProblemRow[],
): ProblemRow[] {
  const headed = old && findHeader(old, headers);
  if (!headed) return [];
  const still = new Set(found.map(keyOf));
  const states: readonly string[] = [SHEET_MESSAGES.openProblem, SHEET_MESSAGES.settledProblem];
  return rowsBelow(headed)
    .filter((row) => states.includes(saidIn(row, '状态')))
    .map((row) => new Map([...headed.columns.keys()].map((header) => [header, saidIn(row, header)])))
    .filter((row) => !still.has(keyOf(row)));
}

function keyOf(row: ProblemRow): string {
  return TOLD_BY.map((header) => row.get(header) ?? '')
    .join('|')
    .replace(/第\d+(至\d+)?行|\s/g, '');
}
