import type { Assessment } from '../assessment';
import { NOTHING_TO_DO, type EditPlan } from '../grid/plan';
import type { LogEntry } from '../sheets/log';
import { ENGINE } from '../version';
import { holds, sameContent } from './content';
import { SUM, sumCells } from './form-sums';
import { levelOf } from './levels';
import { marksGroups } from './marks';
import type { Bilingual } from '../text/bilingual';
import { FILL_MESSAGES } from './messages';
import { sameItem } from './ownership';
import { logEdit, nextRun, restsOn, setCell } from './plan-parts';
import { lastRun } from './runs';
import { scoreCells, standingOf, type Change, type Standing } from './standing';

/** A cell that the run wrote and that is left as it is now. */
export interface Unrestored {
  readonly table: string;
  readonly item: number;
  readonly level: string;
  readonly text: string;
  readonly sheet: string;
  /** Where it is now; where its item is gone, where it was. */
  readonly cell: string;
  readonly why: Bilingual;
}

export interface Restoration {
  readonly plan: EditPlan;
  /** ISO time of the run that is undone; null where there is none. */
  readonly of: string | null;
  readonly restored: readonly Change[];
  /** 已被修改，未还原 */
  readonly changedSince: readonly Unrestored[];
}

/**
 * Undoes the last run that is not undone yet, cell by cell, only where the cell still holds what the tool wrote;
 * formulas come back as formulas. A cell that holds what it held before counts as done. Log and cells go together:
 * half a 还原 would leave 计分记录 telling lies.
 */
export function restore(assessment: Assessment, now: string): Restoration {
  const run = lastRun(assessment.log);
  if (run.length === 0) return { plan: NOTHING_TO_DO, of: null, restored: [], changedSince: [] };
  const undone = run.map((entry) => undo(assessment, entry));
  const restored = undone.flatMap(({ change }) => change ?? []);
  const rows = undone.map(({ entry }) => ({
    ...entry,
    run: nextRun(assessment.log),
    time: now,
    engine: ENGINE,
  }));
  return {
    plan: planOf(assessment, run, restored, rows),
    of: run[0]?.time ?? null,
    restored,
    changedSince: undone.flatMap(({ left }) => left ?? []),
  };
}

interface Undone {
  readonly change: Change | null;
  readonly left: Unrestored | null;
  /** Its row in 计分记录; run and time are set later. */
  readonly entry: LogEntry;
}

function undo(assessment: Assessment, entry: LogEntry): Undone {
  const standing = standingIn(assessment, entry);
  if (!standing) return leave(entry, entry, FILL_MESSAGES.itemGone, entry.after);
  const current = standing.content;
  if (sameContent(current, entry.before))
    return { change: null, left: null, entry: row(entry, current, current, '') };
  if (!holds(current, entry.after)) return leave(entry, standing, FILL_MESSAGES.changedSince, current);
  const change: Change = { ...standing, action: '还原', before: current, after: entry.before };
  const { sheet, cell: place } = standing;
  return {
    change,
    left: null,
    entry: { ...row(entry, current, entry.before, entry.facts), sheet, cell: place },
  };
}

/** The cell that the row is about: found by table, item (or sum) and level, and its words are still the same. */
function standingIn(assessment: Assessment, entry: LogEntry): Standing | null {
  const assessed = assessment.tables.find(({ id }) => id === entry.table);
  if (!assessed) return null;
  const cells =
    entry.item === SUM
      ? sumCells(assessment, assessed, entry.level).map(({ standing }) => standing)
      : scoreCells(assessed, entry.level).map((cell) => standingOf(cell));
  return cells.find(({ item, text }) => item === entry.item && sameItem(entry, text)) ?? null;
}

function leave(
  entry: LogEntry,
  { table, item, level, sheet, cell }: Omit<Unrestored, 'text' | 'why'>,
  why: Bilingual,
  current: LogEntry['after'],
): Undone {
  const left = { table, item, level, sheet, cell, text: entry.itemText, why };
  return { change: null, left, entry: { ...row(entry, current, current, why.zh), sheet, cell } };
}

function row(entry: LogEntry, before: LogEntry['before'], after: LogEntry['after'], facts: string): LogEntry {
  return { ...entry, action: '还原', before, after, facts };
}

function planOf(
  assessment: Assessment,
  run: readonly LogEntry[],
  restored: readonly Change[],
  rows: readonly LogEntry[],
): EditPlan {
  const tables = assessment.tables.filter(({ id }) => run.some((entry) => entry.table === id));
  const edits = [logEdit(assessment, rows), ...restored.map(setCell)];
  const sheets = tables.map(({ table }) => table.sheet);
  return {
    fingerprints: restsOn(assessment, tables, ['计分记录']),
    groups: [
      { id: 'restore', title: FILL_MESSAGES.restore, edits },
      ...marksGroups(
        assessment,
        sheets,
        (assessed) => {
          const chosen = levelOf(assessed, run.find((entry) => entry.table === assessed.id)?.level);
          return 'level' in chosen ? chosen.level : null;
        },
        restored,
      ),
    ],
  };
}
