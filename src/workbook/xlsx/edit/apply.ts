import { areaText } from '../../../grid/address';
import { printOf } from '../../../grid/fingerprint';
import { gridNamed, type Snapshot } from '../../../grid/grid';
import type { ApplyReport, Edit, EditGroup, EditPlan, Notice, Refusal } from '../../../grid/plan';
import type { Bilingual } from '../../../text/bilingual';
import { refusals, refusedFor } from '../../refusals';
import type { Parts } from '../package/parts';
import type { Reader } from '../read/snapshot';
import { Changes } from './changes';
import { GroupDraft } from './group-draft';
import { refuseLocked } from './protection';
import { putSheet } from './put-sheet';
import { putMarks } from './put-marks';
import type { Refused } from './refused';
import { refreshDependents } from './refresh-dependents';
import { removeSheet } from './remove-sheet';
import { setCell } from './set-cell';

export interface Applied {
  readonly parts: Parts;
  readonly report: ApplyReport;
}

/** The sentence about the first thing that the plan rests on and that is no longer so. */
function changedMeanwhile(snapshot: Snapshot, plan: EditPlan): Bilingual | null {
  for (const { sheet, area, print } of plan.fingerprints) {
    const grid = gridNamed(snapshot, sheet);
    if (!grid || printOf(grid, area) !== print) return refusals.changedMeanwhile(sheet, areaText(area));
  }
  return null;
}

function applyEdit(group: GroupDraft, edit: Edit): Refused | null {
  switch (edit.kind) {
    case 'set-cell':
      return setCell(group, edit);
    case 'put-sheet':
      return putSheet(group, edit.sheet);
    case 'remove-sheet':
      return removeSheet(group, edit.sheet);
    case 'put-marks':
      return putMarks(group, edit.sheet, edit.marks);
    case 'put-name':
      group.workbook.putName(edit.name, edit.refersTo.replace(/^=/, ''));
      group.changes.names.add(edit.name.toLowerCase());
      return null;
    case 'remove-name':
      group.workbook.removeName(edit.name, null);
      group.changes.names.add(edit.name.toLowerCase());
      return null;
  }
}

function applyEdits(group: GroupDraft, wanted: EditGroup): Refused | null {
  const locked = refuseLocked(group, wanted);
  if (locked) return locked;
  for (const edit of wanted.edits) {
    const reason = applyEdit(group, edit);
    if (reason) return reason;
  }
  return null;
}

/**
 * Applies a plan to a package. Every group works on a draft of its own, which is kept when all of it went well and
 * dropped when an edit was refused. The user's formulas are looked after once, when all groups are done.
 */
export function applyPlan(parts: Parts, plan: EditPlan, reader: Reader, name: string): Applied {
  const stale = changedMeanwhile(reader.snapshot(parts, name), plan);
  if (stale !== null) {
    const refusedAll = plan.groups.map((group) => refusedFor(group, 'changed-meanwhile', stale));
    return { parts, report: { applied: [], refused: refusedAll } };
  }
  const applied: string[] = [];
  const refused: Refusal[] = [];
  const notices: Notice[] = [];
  const changes = new Changes();
  let current = parts;
  for (const wanted of plan.groups) {
    const group = new GroupDraft(current, reader);
    const reason = applyEdits(group, wanted);
    if (reason) refused.push(refusedFor(wanted, reason.code, reason.message));
    else {
      applied.push(wanted.id);
      changes.addAll(group.changes);
      notices.push(...group.notices);
      current = group.draft.finish();
    }
  }
  const report = { applied, refused, ...(notices.length > 0 ? { notices } : {}) };
  return { parts: refreshDependents(current, changes, reader), report };
}
