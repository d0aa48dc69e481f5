import { a1 } from '../../grid/address';
import type { Edit } from '../../grid/plan';
import type { SheetSpec } from '../../grid/sheet-spec';
import { isSame, writeCell } from './content';
import { putMarks } from './marks';
import { dropMarker, markOwn, putName, removeName } from './own-marker';
import { keyOf, targetKey, type Present, type PresentSheet } from './present';
import { putSheet } from './put-sheet';
import { bytesOf, OBJECT_BYTES, type Waiting } from './waiting';

/** Of one cell in a list of marked cells: its address, the formula of its list. */
const MARK_BYTES = 40;

/**
 * Queues the edits of one group; the caller syncs what waits in the end. Sheets that it makes are added first, so that
 * formulas may lead to any of them; sheets go last, so that nothing is lost when another edit fails.
 */
export async function applyEdits(waiting: Waiting, edits: readonly Edit[], present: Present): Promise<void> {
  const { workbook } = waiting.context;
  for (const edit of edits) if (edit.kind === 'put-sheet') addSheet(workbook, present, edit.sheet);
  for (const edit of edits) {
    await waiting.makeRoom(sizeOf(edit));
    if (edit.kind === 'put-sheet') await replaceSheet(waiting, present, edit.sheet);
    else if (edit.kind !== 'remove-sheet') applyEdit(workbook, edit, present);
  }
  for (const edit of edits) if (edit.kind === 'remove-sheet') removeSheet(workbook, present, edit.sheet);
}

/** What an edit adds to a request; a sheet makes room for itself. */
function sizeOf(edit: Edit): number {
  if (edit.kind === 'set-cell') return OBJECT_BYTES + bytesOf(edit.after);
  return edit.kind === 'put-marks' ? OBJECT_BYTES + MARK_BYTES * edit.marks.length : OBJECT_BYTES;
}

function applyEdit(
  workbook: Excel.Workbook,
  edit: Exclude<Edit, { kind: 'put-sheet' | 'remove-sheet' }>,
  present: Present,
): void {
  switch (edit.kind) {
    case 'set-cell':
      setCell(present, edit);
      return;
    case 'put-marks': {
      const known = present.sheets.get(keyOf(edit.sheet));
      if (known) putMarks(known.sheet, present.marks.get(keyOf(edit.sheet)) ?? [], edit.marks);
      present.marks.delete(keyOf(edit.sheet));
      return;
    }
    case 'put-name':
      putName(workbook, present, edit.name, edit.refersTo.replace(/^=/, ''));
      return;
    case 'remove-name':
      removeName(workbook, present, edit.name);
      return;
  }
}

/** Writes one cell. One that holds the content already is left alone. */
function setCell(present: Present, edit: Extract<Edit, { kind: 'set-cell' }>): void {
  const { sheet, mayFormat } = sheetOf(present, edit.sheet);
  const key = targetKey(edit.sheet, edit.row, edit.column);
  const target = present.targets.get(key);
  if (target?.cell !== undefined && isSame(target.cell, edit.after)) return;
  // A cell of a sheet that this plan makes was not looked at: nobody formatted it as text.
  const format = target?.format ?? 'General';
  writeCell(sheet.getRange(a1(edit.row, edit.column)), edit.after, format, mayFormat);
  if (target) present.targets.set(key, { ...target, cell: undefined });
}

/** Adds the sheet of a specification where there is none. */
function addSheet(workbook: Excel.Workbook, present: Present, { name }: SheetSpec): void {
  if (present.sheets.has(keyOf(name))) return;
  const sheet = workbook.worksheets.add(name);
  present.sheets.set(keyOf(name), { sheet, name, isVisible: true, isProtected: false, mayFormat: true });
}

async function replaceSheet(waiting: Waiting, present: Present, spec: SheetSpec): Promise<void> {
  const { sheet, name } = sheetOf(present, spec.name);
  // From the last on: should Excel know them by position, the others keep theirs.
  for (const chart of [...(present.charts.get(keyOf(name)) ?? [])].reverse()) chart.delete();
  present.charts.delete(keyOf(name));
  await putSheet(waiting, sheet, spec);
  if (spec.own !== false) markOwn(waiting.context.workbook, present, name);
}

function removeSheet(workbook: Excel.Workbook, present: Present, name: string): void {
  const known = present.sheets.get(keyOf(name));
  if (!known) return;
  dropMarker(workbook, present, known.name);
  known.sheet.delete();
  present.sheets.delete(keyOf(name));
}

function sheetOf(present: Present, name: string): PresentSheet {
  const sheet = present.sheets.get(keyOf(name));
  if (!sheet) throw new Error(`not in the workbook: ${name}`);
  return sheet;
}
