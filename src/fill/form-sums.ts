import type { Assessment, TableAssessment } from '../assessment';
import { a1, areaText } from '../grid/address';
import { cellAt, gridNamed, mergeAt, type Grid } from '../grid/grid';
import type { Content } from '../grid/plan';
import type { LevelName, TableItem } from '../recognise/table';
import { rowRuns, exactSum } from '../units/sums';
import { contentOf, isBlank } from './content';
import { FILL_MESSAGES } from './messages';
import type { Change, Standing } from './standing';

/** What stands for a sum where lists speak of items: no item has this ordinal. */
export const SUM = 0;

/** The 合计 and 小计 cells of a level that are its own: where they stand, and the rows that they add up. */
export interface SumCell {
  readonly standing: Standing;
  readonly rows: readonly number[];
}

export function sumCells({ snapshot }: Assessment, assessed: TableAssessment, level: LevelName): SumCell[] {
  const { table, id } = assessed;
  const grid = gridNamed(snapshot, table.sheet);
  const column = table.levels.find(({ name }) => name === level)?.column;
  if (!grid || column === undefined) return [];
  const at = (row: number, text: string, rows: readonly number[]): SumCell[] =>
    mergeAt(grid, row, column) ? [] : [{ standing: standingAt(id, level, grid, row, column, text), rows }];
  const { total } = table;
  const rowsOf = (isOwn: (item: TableItem) => boolean): number[] =>
    table.items.filter(isOwn).map(({ rows }) => rows[0]);
  return [
    ...table.subtotals.flatMap(({ row, section }) =>
      at(
        row,
        FILL_MESSAGES.subtotal(table.sections[section]?.name ?? ''),
        rowsOf((item) => item.section === section),
      ),
    ),
    ...(total
      ? at(
          total.row,
          FILL_MESSAGES.total,
          rowsOf(({ ordinal }) => total.items.includes(ordinal)),
        )
      : []),
  ];
}

function standingAt(
  table: string,
  level: LevelName,
  grid: Grid,
  row: number,
  column: number,
  text: string,
): Standing {
  const content = contentOf(cellAt(grid, row, column));
  const place = { sheet: grid.sheet, row, column, cell: a1(row, column) };
  return { table, item: SUM, level, text, ...place, content, status: 'filled', missing: [] };
}

/**
 * Blank sums of a level get their formula, once a score is there to add up; `changes` are about to be written. Groups that share points are
 * left to a person: what is above their cap does not count, and a plain sum would say otherwise.
 */
export function sumChanges(
  assessment: Assessment,
  assessed: TableAssessment,
  level: LevelName,
  changes: readonly Change[],
): Change[] {
  const { table } = assessed;
  const grid = gridNamed(assessment.snapshot, table.sheet);
  const inGroups = new Set(table.groups.flatMap(({ items }) => items));
  const shared = new Set(
    table.items.flatMap(({ ordinal, rows }) => (inGroups.has(ordinal) ? [rows[0]] : [])),
  );
  return sumCells(assessment, assessed, level).flatMap(({ standing, rows }): Change[] => {
    const { content, column } = standing;
    if (!grid || !isBlank(content) || rows.length === 0 || rows.some((row) => shared.has(row))) return [];
    const contents = rows.map((row) => contentAfter(grid, row, column, changes));
    const numbers = contents.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
    const isOdd = contents.some((one) => !isBlank(one) && typeof one.value !== 'number');
    if (numbers.length === 0 || isOdd) return [];
    const ranges = rowRuns(rows).map(([top, bottom]) =>
      areaText({ top, bottom, left: column, right: column }),
    );
    const after: Content = { formula: `=SUM(${ranges.join(',')})`, value: exactSum(numbers) };
    return [{ ...standing, action: '填入', before: content, after }];
  });
}

function contentAfter(grid: Grid, row: number, column: number, changes: readonly Change[]): Content {
  const change = changes.find((one) => one.sheet === grid.sheet && one.row === row && one.column === column);
  return change?.after ?? contentOf(cellAt(grid, row, column));
}
