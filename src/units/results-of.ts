import type { Assessment, TableAssessment } from '../assessment';
import { areaText } from '../grid/address';
import { cellAt, gridNamed, type Grid } from '../grid/grid';
import type { Content } from '../grid/plan';
import type { Level } from '../recognise/table';
import { letters } from '../text/letters';
import { contentsAddedUp, scoresAddedUp } from './careful-sums';
import { partsOf, type Part } from './parts';
import { rangesOf } from './sums';
import { namesFound } from './unit-name';
import type { LevelResult, UnitResult } from './unit-result';

/**
 * What the units of one workbook got. `file`: its name for people, where the results go into another workbook; "" for
 * the workbook itself, whose sums are then live formulas.
 */
export function resultsOf(assessment: Assessment, file: string): UnitResult[] {
  const results = assessment.tables.flatMap((assessed) => {
    const grid = gridNamed(assessment.snapshot, assessed.table.sheet);
    return grid ? [resultOf(assessment, assessed, grid, file)] : [];
  });
  return results.map((result, index) => {
    const before = results.slice(0, index).filter(({ key }) => key === result.key).length;
    return before === 0 ? result : { ...result, key: `${result.key}|${before + 1}` };
  });
}

function resultOf(assessment: Assessment, assessed: TableAssessment, grid: Grid, file: string): UnitResult {
  const { table, form } = assessed;
  const parts = partsOf(assessed);
  return {
    key: [file, table.sheet, table.title].join('|'),
    file,
    sheet: table.sheet,
    row: table.area.top,
    column: table.area.left,
    title: table.title,
    form: form?.id ?? null,
    names: namesFound({ ...table, file }),
    words: table.items.map(({ text }) => printOf(letters(text))),
    parts: parts.map((part) => ({ name: part.name, points: part.points, cells: cellsOf(assessed, part) })),
    levels: table.levels.map((level) => levelResult(assessment, assessed, grid, level, parts, file === '')),
  };
}

function cellsOf({ table, items }: TableAssessment, part: Part): string | null {
  const rows = items.flatMap(({ item }) => (part.items.has(item.ordinal) ? [item.rows[0]] : []));
  const columns = table.levels.map(({ column }) => column);
  if (rows.length === 0 || columns.length === 0) return null;
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  return areaText({ top, bottom, left: Math.min(...columns), right: Math.max(...columns) });
}

function levelResult(
  { findings }: Assessment,
  { id, items }: TableAssessment,
  grid: Grid,
  { name, column }: Level,
  parts: readonly Part[],
  isLive: boolean,
): LevelResult {
  const rows = items.map(({ item }) => item.rows[0]);
  const cells = rows.map((row) => cellAt(grid, row, column));
  const rowsOf = (part: Part) =>
    items.filter(({ item }) => part.items.has(item.ordinal)).map(({ item }) => item.rows[0]);
  const sums = parts.map((part): Content => {
    const own = rowsOf(part);
    const sum = scoresAddedUp(grid, own, column);
    return isLive ? sum : { value: sum.value === '' ? null : sum.value };
  });
  const total = contentsAddedUp('', sums).value;
  const scores = items.flatMap((item) => item.scores.filter((score) => score.level === name));
  const entered = cells.filter((cell) => cell !== null && (cell.kind !== 'text' || cell.text.trim() !== ''));
  return {
    name,
    cells: areaText({ top: Math.min(...rows), bottom: Math.max(...rows), left: column, right: column }),
    parts: sums,
    ...(isLive ? { ranges: parts.map((part) => rangesOf(grid, rowsOf(part), column).join(',')) } : {}),
    missing: parts.map(
      (part) => rowsOf(part).filter((row) => cellAt(grid, row, column)?.kind !== 'number').length,
    ),
    total: typeof total === 'boolean' || total === '' ? null : total,
    entered: entered.length,
    blank: cells.length - entered.length,
    unread: entered.filter((cell) => cell?.kind !== 'number').length,
    isOut: scores.some(({ scored }) => scored.disqualified === 'yes'),
    errors: findings.filter(
      ({ table, level, severity }) => table === id && level === name && severity === 'error',
    ).length,
  };
}

/** FNV-1a over UTF-16: 32 bits tell the items of a form apart, and are little to carry. */
function printOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
