import type { ApplyReport, EditGroup, EditPlan, Refusal } from '../../grid/plan';
import type { SheetSpec } from '../../grid/sheet-spec';
import { refusal, refusals } from '../messages';
import { applyEdits } from './edits';
import { codeOf, isCellEdit, refusalFor } from './errors';
import { look, type Looked } from './look';
import { copyOf, keyOf, type Present } from './present';
import { setUpPrinting } from './print';
import { putBack } from './put-back';
import { reasonAgainst } from './refuse';
import { Waiting } from './waiting';

/**
 * Applies a plan group by group. Syncs: those of `look` (at most four), one a group, and one for printing where sheets
 * were laid out; one more for each further 2 MB (see waiting.ts). A group whose sync fails is put back and refused: at
 * most six more, seven where that fails too. What follows is then not tried where it may rest on what failed: a sheet
 * of ours (no score without its row in 计分记录), or a workbook that could not be put back.
 */
export async function applyPlan(context: Excel.RequestContext, plan: EditPlan): Promise<ApplyReport> {
  const looked = await lookUnlessEditing(context, plan);
  if (looked === null) return refuseAll(plan, (group) => refusal(group, 'cell-edit-mode', ''));
  const { stale } = looked;
  if (stale !== null) return refuseAll(plan, (group) => refusedFor(group, 'changed-meanwhile', stale));
  let { present } = looked;
  const applied: EditGroup[] = [];
  const refused: Refusal[] = [];
  let failed: EditGroup | null = null;
  for (const group of plan.groups) {
    const result: Present | Failure = failed
      ? notTried(group, failed)
      : await applyGroup(context, group, present);
    if (!('refusal' in result)) {
      present = result;
      applied.push(group);
      continue;
    }
    refused.push(result.refusal);
    if (result.isGround) failed = group;
  }
  await setUpPrinting(context, laidOut(applied, present));
  return { applied: applied.map((group) => group.id), refused };
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

/** A group that was not applied, and whether the groups after it may rest on it. */
interface Failure {
  readonly refusal: Refusal;
  readonly isGround: boolean;
}

/** What stands when the group is applied; why not when it is not. */
async function applyGroup(
  context: Excel.RequestContext,
  group: EditGroup,
  present: Present,
): Promise<Present | Failure> {
  const reason = reasonAgainst(group, present);
  if (reason) return { refusal: refusedFor(group, reason.code, reason.message), isGround: false };
  const after = copyOf(present);
  const waiting = new Waiting(context);
  try {
    // Off in the same sync: whoever listens to entries is not told of ours.
    context.runtime.enableEvents = false;
    await applyEdits(waiting, group.edits, after);
    context.runtime.enableEvents = true;
    await context.sync();
    return after;
  } catch (error) {
    if (codeOf(error) === '') throw error;
    const isUntouched = isCellEdit(error) && !waiting.hasSent;
    const isBack = isUntouched || (await triedToPutBack(context, group, present));
    if (!isBack) return halfWritten(group);
    const laysOut = group.edits.some((edit) => edit.kind === 'put-sheet');
    return { refusal: refusal(group, refusalFor(error), group.title), isGround: laysOut };
  }
}

function halfWritten(group: EditGroup): Failure {
  return { refusal: refusedFor(group, 'host-error', refusals.halfWritten(group.title)), isGround: true };
}

function notTried(group: EditGroup, failed: EditGroup): Failure {
  const message = refusals.notTried(group.title, failed.title);
  return { refusal: refusedFor(group, 'host-error', message), isGround: false };
}

async function triedToPutBack(
  context: Excel.RequestContext,
  group: EditGroup,
  before: Present,
): Promise<boolean> {
  try {
    await putBack(context, group, before);
    return true;
  } catch (error) {
    if (codeOf(error) === '') throw error;
    await listenAgain(context);
    return false;
  }
}

/** Whatever went wrong: entries are told again. */
async function listenAgain(context: Excel.RequestContext): Promise<void> {
  try {
    context.runtime.enableEvents = true;
    await context.sync();
  } catch (error) {
    if (codeOf(error) === '') throw error;
  }
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

function refusedFor(group: EditGroup, code: Refusal['code'], message: string): Refusal {
  return { group: group.id, title: group.title, code, message };
}
