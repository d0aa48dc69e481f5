import type { Assessment, TableAssessment } from '../assessment';
import type { EditGroup, EditPlan } from '../grid/plan';
import type { LevelName } from '../recognise/table';
import { contentOf } from './content';
import type { Bilingual } from '../text/bilingual';
import { decide, whyBlocked, type Decision } from './decide';
import { levelOf } from './levels';
import { sumChanges } from './form-sums';
import { fillRows, sumRows } from './log-rows';
import { marksGroups } from './marks';
import { FILL_MESSAGES } from './messages';
import { ownership } from './ownership';
import { fillGroups, logEdit, nameEdits, restsOn } from './plan-parts';
import { scoreCells, standingOf, type Change, type ScoreCell, type Standing } from './standing';

export type { Change, Standing } from './standing';

export interface Choice {
  /** A level's name, or a part of it that only one level has; without it each table's lowest level. */
  readonly level?: string;
  /** Ids; without it all tables. */
  readonly tables?: readonly string[];
  /** Entries that a person said to replace by the computed number. */
  readonly replace?: readonly { readonly table: string; readonly item: number }[];
  /** Items whose cell a person said to leave out this time: neither written nor listed. */
  readonly leave?: readonly { readonly table: string; readonly item: number }[];
}

/** What 重新计算 would do, cell by cell. Every score cell of the level is in at most one list. */
export interface Recalculation {
  readonly plan: EditPlan;
  /** Table id → the level that is scored. */
  readonly levels: ReadonlyMap<string, LevelName>;
  /** Blank cells that get their number, and entries that a person said to replace. */
  readonly written: readonly Change[];
  /** Cells that held what the tool wrote: a new number, or blank again. */
  readonly refreshed: readonly Change[];
  /** Blank 合计 and 小计 cells that get their formula. */
  readonly sums: readonly Change[];
  /** Hand entries and formulas that nothing speaks against (or that were kept deliberately). */
  readonly kept: readonly Standing[];
  /** Hand entries and formulas that contradict the facts: flagged, not touched. */
  readonly contradicting: readonly Standing[];
  /** Blank for want of facts: `missing` names them. */
  readonly open: readonly Standing[];
  /** Blank, and a person has to judge. */
  readonly person: readonly Standing[];
  /** Would be written but can't: `why` says it. */
  readonly blocked: readonly (Standing & { readonly why: Bilingual })[];
  /** Tables that are left alone, with the reason. */
  readonly skipped: readonly { readonly table: string; readonly why: Bilingual }[];
}

/** Fills one level's score cells: 计分记录 first, then the cells, then the marks. `now` is ISO local time. */
export function recalculate(assessment: Assessment, choice: Choice, now: string): Recalculation {
  const { scored, skipped } = tablesToScore(assessment, choice);
  const decided = [...scored].flatMap(([table, level]) => decideAll(assessment, choice, table, level));
  const changes = decided
    .flatMap(({ cell, decision }) => changeOf(cell, decision) ?? [])
    .filter(({ change }) => !isLeftOut(choice, change));
  const list = (kind: string) =>
    decided.flatMap(({ cell, decision }) =>
      decision.kind === 'leave' && decision.as === kind ? [standingOf(cell)] : [],
    );
  const written = changes.map(({ change }) => change);
  const sums = [...scored].flatMap(([table, level]) => sumChanges(assessment, table, level, written));
  return {
    plan: planOf(assessment, scored, changes, sums, now),
    sums,
    levels: new Map([...scored].map(([{ id }, level]) => [id, level])),
    written: written.filter(({ action }) => action === '填入'),
    refreshed: written.filter(({ action }) => action === '更新'),
    kept: list('kept'),
    contradicting: list('contradicting'),
    open: list('open'),
    person: list('person'),
    blocked: decided.flatMap(({ cell, decision }) =>
      decision.kind === 'blocked' ? [{ ...standingOf(cell), why: decision.why }] : [],
    ),
    skipped,
  };
}

function isLeftOut({ leave = [] }: Choice, { table, item }: Change): boolean {
  return leave.some((one) => one.table === table && one.item === item);
}

function tablesToScore({ tables }: Assessment, choice: Choice) {
  const scored = new Map<TableAssessment, LevelName>();
  const skipped: { table: string; why: Bilingual }[] = [];
  for (const assessed of tables) {
    if (choice.tables && !choice.tables.includes(assessed.id)) continue;
    const chosen = levelOf(assessed, choice.level);
    if ('why' in chosen) skipped.push({ table: assessed.id, why: chosen.why });
    else if (isDisqualified(assessed, chosen.level)) {
      const why = FILL_MESSAGES.disqualified(assessed.table.title, chosen.level);
      skipped.push({ table: assessed.id, why });
    } else scored.set(assessed, chosen.level);
  }
  return { scored, skipped };
}

/** 不列入评估 holds for certain: nobody gives points to a table that is out. */
function isDisqualified(assessed: TableAssessment, level: LevelName): boolean {
  return scoreCells(assessed, level).some(({ score }) => score.scored.disqualified === 'yes');
}

interface Decided {
  readonly cell: ScoreCell;
  readonly decision: Decision;
}

function decideAll(
  { snapshot, log }: Assessment,
  { replace = [] }: Choice,
  assessed: TableAssessment,
  level: LevelName,
): Decided[] {
  const owner = ownership(log);
  return scoreCells(assessed, level).map((cell) => {
    const { ordinal } = cell.item.item;
    const decision = decide(cell, {
      ours: owner.ownsContentOf(cell),
      replace: replace.some(({ table, item }) => table === assessed.id && item === ordinal),
      blocked: whyBlocked(snapshot, cell),
    });
    return { cell, decision };
  });
}

function changeOf(cell: ScoreCell, decision: Decision): { change: Change; of: ScoreCell } | null {
  if (decision.kind !== 'write' && decision.kind !== 'refresh') return null;
  const action = decision.kind === 'write' ? '填入' : '更新';
  const before = contentOf(cell.score.entered);
  return { of: cell, change: { ...standingOf(cell), action, before, after: decision.after } };
}

function planOf(
  assessment: Assessment,
  scored: ReadonlyMap<TableAssessment, LevelName>,
  changes: readonly { change: Change; of: ScoreCell }[],
  sums: readonly Change[],
  now: string,
): EditPlan {
  const tables = [...scored.keys()];
  const written = changes.map(({ change }) => change);
  const log: EditGroup = {
    id: 'log',
    title: FILL_MESSAGES.log,
    edits: [
      logEdit(assessment, [...fillRows(assessment, changes, now), ...sumRows(assessment, sums, now)]),
      ...nameEdits(assessment),
    ],
  };
  const all = [...written, ...sums];
  const sheets = tables.map(({ table }) => table.sheet);
  const levelFor = (table: TableAssessment) => scored.get(table) ?? table.table.levels[0]?.name ?? null;
  return {
    fingerprints: restsOn(assessment, tables, ['佐证数据', '计分记录', '计分设置']),
    groups: [
      ...(all.length > 0 ? [log, ...fillGroups(all)] : []),
      ...marksGroups(assessment, sheets, levelFor, written),
    ],
  };
}
