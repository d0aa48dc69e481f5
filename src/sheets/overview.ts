import type { Assessment, TableAssessment } from '../assessment';
import { gridNamed } from '../grid/grid';
import type { Content } from '../grid/plan';
import type { SheetSpec, SpecCell } from '../grid/sheet-spec';
import type { LevelName } from '../recognise/table';
import { SHEET_MESSAGES } from './messages';
import { STAMP } from './names';
import { FIRST_ROW, HEADER_ROW, cell, filterOver, heading, rowOf } from './page';
import { partsOf } from '../units/parts';
import { sumBelow, sumOver } from '../units/sums';

/** One workbook of several. */
export interface AssessedFile {
  readonly file: string;
  readonly assessment: Assessment;
}

const FIRST_COLUMNS = [
  { header: '文件', width: 24 },
  { header: '评分表', width: 34 },
  { header: '部分', width: 30 },
  { header: '分值', width: 8 },
] as const;
const POINTS_COLUMN = FIRST_COLUMNS.length;

/**
 * 汇总 of several workbooks in one new workbook: a row a file, table and section, a total row a table, a column a level name.
 * The scores stand in other files, so sections are numbers as they were read; totals are formulas.
 */
export function layOutOverview(files: readonly AssessedFile[]): SheetSpec {
  const levels = levelNames(files);
  const columns = [...FIRST_COLUMNS, ...levels.map((header) => ({ header, width: 13 }))];
  const top = heading(SHEET_MESSAGES.overviewTitle(files.length), `${STAMP}。`, columns);
  const rows: SpecCell[] = [];
  let next = FIRST_ROW;
  for (const { file, assessment } of files) {
    for (const assessed of assessment.tables) {
      const block = tableRows(file, assessment, assessed, levels, next);
      rows.push(...block.cells);
      next = block.next;
    }
  }
  return {
    ...top,
    name: '汇总',
    cells: [...top.cells, ...rows],
    freeze: { rows: HEADER_ROW, columns: 3 },
    filter: filterOver(next - FIRST_ROW, columns.length),
    validations: [],
    charts: [],
    print: { landscape: true, titleRows: [HEADER_ROW, HEADER_ROW] },
  };
}

/** Every level name of any table, in the order in which the tables have them. */
function levelNames(files: readonly AssessedFile[]): LevelName[] {
  const names = files.flatMap(({ assessment }) =>
    assessment.tables.flatMap(({ table }) => table.levels.map((level) => level.name)),
  );
  return [...new Set(names)];
}

function tableRows(
  file: string,
  { snapshot }: Assessment,
  assessed: TableAssessment,
  levels: readonly LevelName[],
  first: number,
): { cells: SpecCell[]; next: number } {
  const { table, items } = assessed;
  const grid = gridNamed(snapshot, table.sheet);
  const parts = partsOf(assessed).map((part) => {
    const rows = items.filter(({ item }) => part.items.has(item.ordinal)).map(({ item }) => item.rows[0]);
    const scores = levels.map((name): Content => {
      const column = table.levels.find((level) => level.name === name)?.column;
      return { value: grid && column !== undefined ? sumOver(grid, rows, column).value : null };
    });
    return { name: part.name, points: part.points, scores };
  });
  const total = first + parts.length;
  const sums = [parts.map(({ points }) => ({ value: points })), ...levels.map((_, at) => column(parts, at))];
  return {
    cells: [
      ...parts.flatMap(({ name, points, scores }, index) => [
        ...rowOf(first + index, [
          ['text', file],
          ['text', table.title],
          ['text', name],
          ['score', points],
        ]),
        ...scores.map((score, at) => cell(first + index, POINTS_COLUMN + 1 + at, 'score', score)),
      ]),
      ...rowOf(total, [
        ['total', file],
        ['total', table.title],
        ['total', SHEET_MESSAGES.subtotal],
      ]),
      ...sums.map((contents, at) =>
        cell(total, POINTS_COLUMN + at, 'total', totalOf(contents, POINTS_COLUMN + at, first, total - 1)),
      ),
    ],
    next: total + 1,
  };
}

function column(parts: readonly { readonly scores: readonly Content[] }[], at: number): Content[] {
  return parts.map(({ scores }) => scores[at] ?? { value: null });
}

/** A level that the table does not have stays blank, not 0. */
function totalOf(contents: readonly Content[], at: number, first: number, last: number): Content {
  return contents.every(({ value }) => value === null)
    ? { value: null }
    : sumBelow(contents, at, first, last);
}
