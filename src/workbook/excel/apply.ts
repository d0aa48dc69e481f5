import type { ApplyReport, EditGroup, EditPlan, Refusal } from '../../grid/plan';
import type { SheetSpec } from '../../grid/sheet-spec';
import { refusal, refusals, refusedFor } from '../refusals';
import { isCellEdit } from './errors';
import { look, type Looked } from './look';
import { keyOf, type Present } from './present';
import { filterAgain } from './filters';
import { setUpPrinting } from './print';
import { write, type Failed, type Written } from './write';

/**
 * Applies a plan: every group whole or not at all. Syncs: those of `look` (at most four), one that writes all groups
 * against which nothing speaks, one where people filter sheets that were laid out, and one for printing those; one more
 * for each further 2 MB (see waiting.ts). Where writing fails, all of it is put back (at most six more), and the groups
 * are tried one by one, so that those that Excel takes are written. Where that fails too, five more look at what became
 * of each group.
 */
export async function applyPlan(context: Excel.RequestContext, plan: EditPlan): Promise<ApplyReport> {
  const ground = await groundOf(context, plan);
  if ('applied' in ground) return ground;
  const written = await write(context, plan.groups, ground);
  if (!('code' in written)) return finished(context, written);
  const { code, fates, refused } = written;
  if (code !== 'cell-edit-mode' && fates === null && plan.groups.length > 1)
    return applyOneByOne(context, plan);
  const told = [...refused, ...refusedAfter(written)];
  return { applied: writtenAll(written).map(({ id }) => id), refused: inOrder(plan, told) };
}

/**
 * One sync a group. What follows one that failed is not tried where it may rest on it: on a sheet of ours (no score
 * without its row in 计分记录), or on a workbook that could not be put back.
 */
async function applyOneByOne(context: Excel.RequestContext, plan: EditPlan): Promise<ApplyReport> {
  const ground = await groundOf(context, plan);
  if ('applied' in ground) return ground;
  let done: Written = { present: ground, applied: [], refused: [] };
  let failed: EditGroup | null = null;
  for (const group of plan.groups) {
    if (failed) {
      done = { ...done, refused: [...done.refused, notTried(group, failed)] };
      continue;
    }
    const written: Written | Failed = await write(context, [group], done.present);
    if ('code' in written) {
      const applied = [...done.applied, ...writtenAll(written)];
      done = { ...done, applied, refused: [...done.refused, ...written.refused, ...refusedAfter(written)] };
      if (isGround(group, written)) failed = group;
    } else {
      const { present, applied, refused } = written;
      done = { present, applied: [...done.applied, ...applied], refused: [...done.refused, ...refused] };
    }
  }
  return finished(context, done);
}

/** What stands in the workbook; the whole report where nothing may be written. */
async function groundOf(context: Excel.RequestContext, plan: EditPlan): Promise<Present | ApplyReport> {
  const looked = await lookUnlessEditing(context, plan);
  if (looked === null) return refuseAll(plan, (group) => refusal(group, 'cell-edit-mode', ''));
  const { stale, present } = looked;
  return stale === null ? present : refuseAll(plan, (group) => refusedFor(group, 'changed-meanwhile', stale));
}

/** null: a person is in a cell, and Excel answers nothing. */
async function lookUnlessEditing(context: Excel.RequestContext, plan: EditPlan): Promise<Looked | null> {
  try {
    return await look(context, plan);
  } catch (error) {
    if (isCellEdit(error)) return null;
    throw error;
  }
}

/** Of the groups that were tried: why each that is not whole is not. */
function refusedAfter({ code, tried, fates }: Failed): Refusal[] {
  return tried.flatMap((group) => {
    const fate = fates?.get(group) ?? 'as-it-was';
    if (fate === 'written') return [];
    if (fate === 'as-it-was') return [refusal(group, fates === null ? code : 'host-error', group.title)];
    const sentence = fate === 'between' ? refusals.halfWritten : refusals.perhapsWritten;
    return [refusedFor(group, 'host-error', sentence(group.title))];
  });
}

/** Excel failed, and yet they are whole and could not be put back. */
function writtenAll({ tried, fates }: Failed): readonly EditGroup[] {
  return tried.filter((group) => fates?.get(group) === 'written');
}

function inOrder({ groups }: EditPlan, refused: readonly Refusal[]): readonly Refusal[] {
  return groups.flatMap(({ id }) => refused.filter(({ group }) => group === id));
}

/** What comes after the group may rest on it. */
function isGround({ edits }: EditGroup, { fates }: Failed): boolean {
  return fates !== null || edits.some(({ kind }) => kind === 'put-sheet');
}

async function finished(
  context: Excel.RequestContext,
  { present, applied, refused }: Written,
): Promise<ApplyReport> {
  const sheets = laidOut(applied, present);
  const notices = await filterAgain(context, sheets);
  await setUpPrinting(context, sheets);
  return { applied: applied.map(({ id }) => id), refused, ...(notices.length > 0 ? { notices } : {}) };
}

function notTried(group: EditGroup, failed: EditGroup): Refusal {
  return refusedFor(group, 'host-error', refusals.notTried(group.title, failed.title));
}

function laidOut(groups: readonly EditGroup[], present: Present) {
  const specs = new Map<string, SheetSpec>();
  for (const edit of groups.flatMap((group) => group.edits)) {
    if (edit.kind === 'put-sheet') specs.set(keyOf(edit.sheet.name), edit.sheet);
  }
  return [...specs].flatMap(([key, spec]) => {
    const known = present.sheets.get(key);
    const before = present.standing.get(key) ?? null;
    return known ? [{ sheet: known.sheet, spec, before }] : [];
  });
}

function refuseAll(plan: EditPlan, why: (group: EditGroup) => Refusal): ApplyReport {
  return { applied: [], refused: plan.groups.map(why) };
}
