import { a1 } from '../../grid/address';
import type { Cell } from '../../grid/grid';
import type { EditGroup } from '../../grid/plan';
import { rangeOf } from './areas';
import { writeCell } from './content';
import { putMark, requestMarks, takeOff } from './marks';
import { keyOf, targetKey, type Present, type Standing } from './present';
import { empty } from './put-sheet';
import { readShape, type Shape } from './shape';

/**
 * Takes back what a group did before it failed: cells, sheets that it made, the contents of sheets of ours that it
 * replaced or removed, names, marks. `before` is what stood then. At most four syncs.
 * Looks of a sheet of ours that was emptied are not put back: the next run lays it out again.
 */
export async function putBack(
  context: Excel.RequestContext,
  group: EditGroup,
  before: Present,
): Promise<void> {
  context.runtime.enableEvents = false;
  const now = await readShape(context);
  putBackSheets(context.workbook, group, before, now);
  putBackCells(group, before);
  await context.sync();
  putBackNames(context.workbook, before, await readShape(context));
  await putBackMarks(context, group, before);
  context.runtime.enableEvents = true;
  await context.sync();
}

function putBackCells(group: EditGroup, before: Present): void {
  for (const edit of group.edits) {
    if (edit.kind !== 'set-cell') continue;
    const target = before.targets.get(targetKey(edit.sheet, edit.row, edit.column));
    const known = before.sheets.get(keyOf(edit.sheet));
    if (!known || !target) continue;
    const content = target.cell === undefined ? edit.before : contentOf(target.cell);
    writeCell(known.sheet.getRange(a1(edit.row, edit.column)), content, target.format, known.mayFormat);
    if (known.mayFormat) known.sheet.getRange(a1(edit.row, edit.column)).numberFormat = [[target.format]];
  }
}

function contentOf(cell: Cell | null) {
  if (cell === null) return { value: null };
  return cell.formula === undefined ? { value: cell.value } : { value: cell.value, formula: cell.formula };
}

function putBackSheets(workbook: Excel.Workbook, group: EditGroup, before: Present, now: Shape): void {
  for (const [key, { sheet }] of now.sheets)
    if (!before.sheets.has(key) && isMadeBy(group, key)) sheet.delete();
  for (const edit of group.edits) {
    if (edit.kind !== 'put-sheet' && edit.kind !== 'remove-sheet') continue;
    const key = keyOf(edit.kind === 'put-sheet' ? edit.sheet.name : edit.sheet);
    const standing = before.standing.get(key);
    const was = before.sheets.get(key);
    if (!standing || !was) continue;
    const sheet = now.sheets.get(key)?.sheet ?? workbook.worksheets.add(was.name);
    putBackContents(sheet, standing);
  }
}

function isMadeBy(group: EditGroup, key: string): boolean {
  return group.edits.some((edit) => edit.kind === 'put-sheet' && keyOf(edit.sheet.name) === key);
}

function putBackContents(sheet: Excel.Worksheet, { area, cells }: Standing): void {
  empty(sheet);
  if (!area) return;
  for (const [row, columns] of cells) {
    for (const [column, cell] of columns) {
      const range = rangeOf(sheet, { top: row, left: column, bottom: row, right: column });
      const format = cell.format ?? 'General';
      if (format !== 'General') range.numberFormat = [[format]];
      writeCell(range, contentOf(cell), format, true);
    }
  }
}

function putBackNames(workbook: Excel.Workbook, before: Present, now: Shape): void {
  for (const [key, { name }] of now.names) if (!before.names.has(key)) workbook.names.getItem(name).delete();
  for (const [key, { name, refersTo, isVisible }] of before.names) {
    const known = now.names.get(key);
    if (known?.refersTo === refersTo) continue;
    if (known) workbook.names.getItem(name).formula = `=${refersTo}`;
    else workbook.names.add(name, `=${refersTo}`).visible = isVisible;
  }
}

async function putBackMarks(context: Excel.RequestContext, group: EditGroup, before: Present): Promise<void> {
  const touched = group.edits.flatMap((edit) => {
    const known = edit.kind === 'put-marks' ? before.sheets.get(keyOf(edit.sheet)) : undefined;
    return known ? [{ ...known, request: requestMarks(known.sheet) }] : [];
  });
  if (touched.length === 0) return;
  await context.sync();
  touched.forEach(({ request }) => request.requestFormulas());
  await context.sync();
  for (const { sheet, name, request } of touched) {
    takeOff(request.take());
    for (const { kind, address } of before.marks.get(keyOf(name)) ?? []) putMark(sheet, kind, address);
  }
}
