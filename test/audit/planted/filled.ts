import type { Assessment, ItemAssessment, TableAssessment } from '../../../src/assessment';
import { assess } from '../../../src/assess';
import type { Area } from '../../../src/grid/address';
import { mergeAt, type Grid } from '../../../src/grid/grid';
import { hull, type Possible } from '../../../src/score/possible';
import { scoreItem } from '../../../src/score/score';
import { layOutEvidence, type EnteredFact } from '../../../src/sheets/evidence';
import { layOutLog, type LogEntry } from '../../../src/sheets/log';
import { ownSheetName } from '../../../src/sheets/names';
import { entriesOf, gridOf, gridOfSpec } from '../../recognise/grids';

export type Value = number | string | null;

/** A form that clerks filled in: the empty sheet, and what they wrote on it. */
export interface Filled {
  readonly empty: Grid;
  readonly assessed: TableAssessment;
  /** "level/ordinal" → what stands in the score cell. */
  readonly scores: ReadonlyMap<string, Value>;
  /** "column/ordinal" */
  readonly reasons: ReadonlyMap<string, string>;
  /** Level → what its total is off by. */
  readonly off: ReadonlyMap<string, number>;
  readonly merges: readonly Area[];
  /** What stands in 佐证数据; without any there is no such sheet. */
  readonly facts: readonly EnteredFact[];
  /** 计分记录, likewise. */
  readonly log: readonly LogEntry[];
}

export function assessGrid(grid: Grid): Assessment {
  return assess({ name: '试.xlsx', grids: [grid], names: [], structureLocked: false });
}

/** The form with its evidence and its log, assessed. */
export function assessFilled(filled: Filled): Assessment {
  const sheet = sheetOf(filled);
  const alone = assessGrid(sheet);
  if (filled.facts.length + filled.log.length === 0) return alone;
  const evidence = gridOfSpec(layOutEvidence(alone, filled.facts));
  const log = gridOfSpec(layOutLog(filled.log, ownSheetName(alone.snapshot, '计分记录')));
  return assess({ ...alone.snapshot, grids: [sheet, evidence, log] });
}

export const key = (name: string | number, ordinal: number): string => `${name}/${ordinal}`;

/** The form filled in honestly: every fourth item lowered, with its reason where there is a column for it. null where no table is found. */
export function honest(empty: Grid): Filled | null {
  const [assessed] = assessGrid(withoutScores(empty)).tables;
  if (!assessed) return null;
  const { levels, columns } = assessed.table;
  const scores = new Map<string, Value>();
  const reasons = new Map<string, string>();
  for (const one of assessed.items) {
    const value = honestScore(one);
    if (value === null) continue;
    const points = one.item.points ?? value;
    for (const { name, column: scored, reasonColumn } of levels) {
      if (isCovered(empty, one.item.rows[0], scored)) continue;
      scores.set(key(name, one.item.ordinal), value);
      const column = reasonColumn ?? columns.reason;
      if (value < points && column !== null) {
        reasons.set(key(column, one.item.ordinal), `台账缺页，扣${Number((points - value).toFixed(6))}分`);
      }
    }
  }
  const none = { off: new Map(), merges: [], facts: [], log: [] };
  return { empty: withoutScores(empty), assessed, scores, reasons, ...none };
}

/** Without what the public tables have in their score columns already. */
function withoutScores(grid: Grid): Grid {
  const [found] = assessGrid(grid).tables;
  const taken = new Set(
    found?.items.flatMap(({ scores }) => scores.map(({ row, column }) => `${row},${column}`)) ?? [],
  );
  const entries = entriesOf(grid).filter(([row, column]) => !taken.has(`${row},${column}`));
  return gridOf(entries, grid.merges, grid.sheet);
}

/** null for a row that shares its points with others: the first of them has them all. */
function honestScore(one: ItemAssessment): number | null {
  const { points, ordinal } = one.item;
  if (points === null) return null;
  const possible = possibleOf(one);
  return ordinal % 4 === 3 ? lowered(possible, points) : Math.min(points, hull(possible).hi.toNumber());
}

/** The score cell lies under that of the row above. */
function isCovered(grid: Grid, row: number, column: number): boolean {
  const merge = mergeAt(grid, row, column);
  return merge !== null && merge.top < row;
}

export function possibleOf(one: ItemAssessment): Possible {
  const facts = one.facts.map(({ spec }) => spec);
  return scoreItem({ rule: one.rule, facts }, new Map(), new Map()).possible;
}

/** The next lower score that the rule can give; where it gives any, half a point less. */
function lowered(possible: Possible, points: number): number {
  const below = possible.pieces.filter(({ lo }) => lo.lt(points)).at(-1);
  if (!below) return points;
  if (below.hi.lt(points)) return below.hi.toNumber();
  return Math.max(below.lo.toNumber(), points - (points > 0.5 ? 0.5 : points / 2));
}

/** The sheet as it would be read back. */
export function sheetOf({ empty, assessed, scores, reasons, off, merges }: Filled): Grid {
  const entries = entriesOf(empty);
  for (const { item, scores: cells } of assessed.items) {
    for (const { level, row, column } of cells) {
      entries.push([row, column, scores.get(key(level, item.ordinal)) ?? null]);
    }
    for (const [place, words] of reasons) {
      const [column, ordinal] = place.split('/').map(Number);
      if (ordinal === item.ordinal) entries.push([item.rows[0], column ?? 0, words]);
    }
  }
  for (const { name, column } of assessed.table.levels) {
    const { total, subtotals } = assessed.table;
    const all = assessed.items.map(({ item }) => item);
    if (total) entries.push([total.row, column, sum(scores, name, all) + (off.get(name) ?? 0)]);
    for (const { row, section } of subtotals) {
      entries.push([
        row,
        column,
        sum(
          scores,
          name,
          all.filter((item) => item.section === section),
        ),
      ]);
    }
  }
  const grid = gridOf(entries, empty.merges && [...empty.merges, ...merges], empty.sheet);
  return withErrors(grid);
}

function sum(
  scores: Filled['scores'],
  level: string,
  items: readonly { readonly ordinal: number }[],
): number {
  const numbers = items.map(({ ordinal }) =>
    Number(String(scores.get(key(level, ordinal)) ?? 0).replace('分', '')),
  );
  return Number(numbers.reduce((all, one) => all + (Number.isNaN(one) ? 0 : one), 0).toFixed(6));
}

/** "#N/A" as a file gives it. */
function withErrors(grid: Grid): Grid {
  const cells = [...grid.cells].map(
    ([row, columns]) =>
      [
        row,
        new Map(
          [...columns].map(([column, cell]) =>
            cell.value === '#N/A' ? [column, { ...cell, kind: 'error' as const }] : [column, cell],
          ),
        ),
      ] as const,
  );
  return { ...grid, cells: new Map(cells) };
}
