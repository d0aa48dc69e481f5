import type { ApplyReport, EditGroup, EditPlan, Refusal } from '../../grid/plan';
import type { SheetSpec } from '../../grid/sheet-spec';
import { refusal, refusals } from '../messages';
import { isCellEdit } from './errors';
import { look, type Looked } from './look';
import { keyOf, type Present } from './present';
import { setUpPrinting } from './print';
import { refusedFor, write, type Failed, type Written } from './write';

/**
 * Applies a plan: every group whole or not at all. Syncs: those of `look` (at most four), one that writes all groups
 * against which nothing speaks, and one for printing where sheets were laid out; one more for each further 2 MB (see
 * waiting.ts). Where writing fails, all of it is put back (at most six more, seven where that fails too), and the
 * groups are tried one by one, so that those that Excel takes are written.
 */
export async function applyPlan(context: Excel.RequestContext, plan: EditPlan): Promise<ApplyReport> {
  const ground = await groundOf(context, plan);
  if ('applied' in ground) return ground;
  const written = await write(context, plan.groups, ground);
  if (!('code' in written)) return finished(context, written);
  if (written.state === 'put-back' && plan.groups.length > 1) return applyOneByOne(context, plan);
  return { applied: [], refused: inOrder(plan, refusedAfter(written)) };
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
      done = { ...done, refused: [...done.refused, ...refusedAfter(written)] };
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

function refusedAfter({ code, state, tried, refused }: Failed): readonly Refusal[] {
  const of = (group: EditGroup) =>
    state === 'half-written'
      ? refusedFor(group, 'host-error', refusals.halfWritten(group.title))
      : refusal(group, code, group.title);
  return [...refused, ...tried.map(of)];
}

function inOrder({ groups }: EditPlan, refused: readonly Refusal[]): readonly Refusal[] {
  return groups.flatMap(({ id }) => refused.filter(({ group }) => group === id));
}

/** What comes after the group may rest on it. */
function isGround({ edits }: EditGroup, { state }: Failed): boolean {
  return state === 'half-written' || edits.some(({ kind }) => kind === 'put-sheet');
}

async function finished(
  context: Excel.RequestContext,
  { present, applied, refused }: Written,
): Promise<ApplyReport> {
  await setUpPrinting(context, laidOut(applied, present));
  return { applied: applied.map(({ id }) => id), refused };
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
    return known ? [{ sheet: known.sheet, spec }] : [];
  });
}

function refuseAll(plan: EditPlan, why: (group: EditGroup) => Refusal): ApplyReport {
  return { applied: [], refused: plan.groups.map(why) };
}
