import type { Grid } from '../../grid/grid';
import { printOf } from '../../grid/fingerprint';
import type { ApplyReport, Edit, EditGroup, EditPlan, RefusalCode } from '../../grid/plan';
import { refusal } from '../messages';
import { applyEdits } from './edits';
import { refusalFor } from './errors';
import { look, type Present } from './look';
import { requestArea } from './read';

/**
 * Applies a plan group by group. Syncs: two to look and re-read the fingerprints, two where the plan has marks, one a group.
 * A group whose sync fails is put back by `undo` as far as cells go, and refused.
 */
export async function applyPlan(context: Excel.RequestContext, plan: EditPlan): Promise<ApplyReport> {
  const present = await look(context, plan);
  const changed = await changedSince(context, plan, present);
  if (changed !== null) {
    return { applied: [], refused: plan.groups.map((group) => refusal(group, 'changed-meanwhile', changed)) };
  }
  const applied: string[] = [];
  const refused = [];
  for (const group of plan.groups) {
    const problem = refusedBefore(group, present);
    if (problem) {
      refused.push(refusal(group, problem.code, problem.where));
      continue;
    }
    const failure = await applyGroup(context, group, present);
    if (failure) refused.push(refusal(group, failure, group.title));
    else applied.push(group.id);
  }
  return { applied, refused };
}

/** The first sheet whose contents are not what the plan rests on; null where all are. */
async function changedSince(
  context: Excel.RequestContext,
  plan: EditPlan,
  present: Present,
): Promise<string | null> {
  const requests = plan.fingerprints.map((expected) => {
    const sheet = present.sheets.get(expected.sheet);
    return { expected, request: sheet ? requestArea(sheet, expected.area) : null };
  });
  await context.sync();
  for (const { expected, request } of requests) {
    if (!request) return expected.sheet;
    const grid: Grid = { ...NO_GRID, sheet: expected.sheet, cells: request.take() };
    if (printOf(grid, expected.area) !== expected.print) return expected.sheet;
  }
  return null;
}

const NO_GRID: Omit<Grid, 'sheet' | 'cells'> = {
  visibility: 'visible',
  merges: null,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  isProtected: false,
};

function refusedBefore(group: EditGroup, present: Present): { code: RefusalCode; where: string } | null {
  for (const edit of group.edits) {
    const code = obstacle(edit, present);
    if (code) return { code, where: whereOf(edit) };
  }
  return null;
}

function obstacle(edit: Edit, present: Present): RefusalCode | null {
  switch (edit.kind) {
    case 'set-cell':
    case 'put-marks':
      if (!present.sheets.has(edit.sheet)) return 'sheet-missing';
      return present.protectedSheets.has(edit.sheet) ? 'sheet-protected' : null;
    case 'put-sheet':
      if (!present.sheets.has(edit.sheet.name)) return present.structureLocked ? 'structure-locked' : null;
      return present.protectedSheets.has(edit.sheet.name) ? 'sheet-protected' : null;
    case 'remove-sheet':
      return present.structureLocked && present.sheets.has(edit.sheet) ? 'structure-locked' : null;
    case 'put-name':
    case 'remove-name':
      return null;
  }
}

function whereOf(edit: Edit): string {
  if (edit.kind === 'put-sheet') return edit.sheet.name;
  return edit.kind === 'put-name' || edit.kind === 'remove-name' ? edit.name : edit.sheet;
}

async function applyGroup(
  context: Excel.RequestContext,
  group: EditGroup,
  present: Present,
): Promise<RefusalCode | null> {
  try {
    applyEdits(context.workbook, group.edits, present);
    await context.sync();
    return null;
  } catch (error) {
    await putBack(context, group, present);
    return refusalFor(error);
  }
}

/** Writes the cells of a failed group back to what they held. */
async function putBack(context: Excel.RequestContext, group: EditGroup, present: Present): Promise<void> {
  const cells = group.edits.flatMap((edit) =>
    edit.kind === 'set-cell' ? [{ ...edit, before: edit.after, after: edit.before }] : [],
  );
  if (cells.length === 0) return;
  applyEdits(context.workbook, cells, present);
  await context.sync();
}
