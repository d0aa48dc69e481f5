import { a1 } from '../../grid/address';
import type { Edit, EditGroup, RefusalCode } from '../../grid/plan';
import type { SheetSpec } from '../../grid/sheet-spec';
import type { Bilingual } from '../../text/bilingual';
import { refusals } from '../refusals';
import { isSheetName } from '../own-sheets';
import { keyOf, markersOf, targetKey, type Present } from './present';

/** Why a group can't be applied: what and where, in a sentence. */
export interface Reason {
  readonly code: RefusalCode;
  readonly message: Bilingual;
}

/**
 * The first reason against a group that can be known before anything is written.
 * What ExcelApi 1.9 does not tell is not looked at: which cell of a merged area one writes into (1.13), array formulas,
 * and ranges that a protected sheet leaves open to everybody (Excel on the web alone tells them; a locked cell in one is
 * refused).
 */
export function reasonAgainst(group: EditGroup, present: Present): Reason | null {
  const locked = lockedCells(group, present);
  if (locked) return locked;
  const coming = new Set<string>();
  for (const edit of group.edits) {
    const reason = obstacle(edit, present, coming);
    if (reason) return reason;
    if (edit.kind === 'put-sheet') coming.add(keyOf(edit.sheet.name));
  }
  return null;
}

/** Every locked cell of the first protected sheet where the group would write into one. */
function lockedCells(group: EditGroup, present: Present): Reason | null {
  const locked = new Map<string, string[]>();
  for (const edit of group.edits) {
    if (edit.kind !== 'set-cell') continue;
    const { sheet, row, column } = edit;
    if (!present.targets.get(targetKey(sheet, row, column))?.isLocked) continue;
    locked.set(sheet, [...(locked.get(sheet) ?? []), a1(row, column)]);
  }
  for (const [sheet, cells] of locked) {
    return { code: 'sheet-protected', message: refusals.sheetProtected(sheet, cells) };
  }
  return null;
}

/** `coming`: sheets that earlier edits of the group make. */
function obstacle(edit: Edit, present: Present, coming: ReadonlySet<string>): Reason | null {
  switch (edit.kind) {
    case 'set-cell': {
      const isThere = present.sheets.has(keyOf(edit.sheet)) || coming.has(keyOf(edit.sheet));
      return isThere ? null : { code: 'sheet-missing', message: refusals.sheetMissing(edit.sheet) };
    }
    case 'put-marks':
      return againstMarks(edit, present, coming);
    case 'put-sheet':
      return againstPutting(edit.sheet, present);
    case 'remove-sheet':
      return againstRemoving(edit.sheet, present);
    case 'put-name':
    case 'remove-name':
      return null;
  }
}

function againstMarks(
  { sheet: name, marks }: Extract<Edit, { kind: 'put-marks' }>,
  present: Present,
  coming: ReadonlySet<string>,
): Reason | null {
  const known = present.sheets.get(keyOf(name));
  if (!known) {
    const isMissing = marks.length > 0 && !coming.has(keyOf(name));
    return isMissing ? { code: 'sheet-missing', message: refusals.sheetMissing(name) } : null;
  }
  const isNothing = marks.length === 0 && (present.marks.get(keyOf(name)) ?? []).length === 0;
  if (known.mayFormat || isNothing) return null;
  return { code: 'sheet-protected', message: refusals.formatsProtected(known.name) };
}

function againstPutting(spec: SheetSpec, present: Present): Reason | null {
  if (!isSheetName(spec.name)) return { code: 'host-error', message: refusals.badSheetName(spec.name) };
  const known = present.sheets.get(keyOf(spec.name));
  if (!known) {
    const message = refusals.cannotAddSheet(spec.name);
    return present.structureLocked ? { code: 'structure-locked', message } : null;
  }
  if (spec.own === false || markersOf(present, known.name).length === 0) {
    return { code: 'name-taken', message: refusals.sheetNotOurs(known.name) };
  }
  const message = refusals.ownSheetProtected(known.name);
  return known.isProtected ? { code: 'sheet-protected', message } : null;
}

function againstRemoving(name: string, present: Present): Reason | null {
  const known = present.sheets.get(keyOf(name));
  if (!known) return null;
  if (markersOf(present, known.name).length === 0) {
    return { code: 'name-taken', message: refusals.notOursToRemove(known.name) };
  }
  if (present.structureLocked) {
    return { code: 'structure-locked', message: refusals.cannotRemoveSheet(known.name) };
  }
  const others = [...present.sheets.values()].filter((one) => one !== known && one.isVisible);
  return others.length === 0 ? { code: 'host-error', message: refusals.lastSheet(known.name) } : null;
}
