import { a1 } from '../../grid/address';
import type { Cell } from '../../grid/grid';
import type { Content, Edit } from '../../grid/plan';
import { writeCell } from './content';
import { fillCells } from './fill-cells';
import { putMark, requestMarks, takeOff } from './marks';
import { keyOf, targetKey, type Present, type Standing } from './present';
import { empty } from './put-sheet';
import { readShape, type Shape } from './shape';
import { bytesOf, OBJECT_BYTES, Waiting } from './waiting';

/**
 * Takes back what edits did before they failed: cells, sheets that it made, the contents of sheets of ours that it
 * replaced or removed, names, marks. `before` is what stood then. At most six syncs, and one more for
 * each further 2 MB.
 * Looks of a sheet of ours that was emptied are not put back: the next run lays it out again.
 */
export async function putBack(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  before: Present,
): Promise<void> {
  context.runtime.enableEvents = false;
  const now = await readShape(context);
  const waiting = new Waiting(context);
  await putBackSheets(waiting, edits, before, now);
  await putBackCells(waiting, edits, before);
  await context.sync();
  putBackNames(context.workbook, before, await readShape(context));
  await putBackMarks(context, edits, before);
  context.runtime.enableEvents = true;
  await context.sync();
}

async function putBackCells(waiting: Waiting, edits: readonly Edit[], before: Present): Promise<void> {
  for (const edit of edits) {
    if (edit.kind !== 'set-cell') continue;
    const target = before.targets.get(targetKey(edit.sheet, edit.row, edit.column));
    const known = before.sheets.get(keyOf(edit.sheet));
    if (!known || !target) continue;
    const content = target.cell === undefined ? edit.before : contentOf(target.cell);
    await waiting.makeRoom(OBJECT_BYTES + bytesOf(content));
    const range = known.sheet.getRange(a1(edit.row, edit.column));
    writeCell(range, content, target.format, known.mayFormat);
    if (known.mayFormat) range.numberFormat = [[target.format]];
  }
}

function contentOf(cell: Cell | null): Content {
  if (cell === null) return { value: null };
  return cell.formula === undefined ? { value: cell.value } : { value: cell.value, formula: cell.formula };
}

async function putBackSheets(
  waiting: Waiting,
  edits: readonly Edit[],
  before: Present,
  now: Shape,
): Promise<void> {
  for (const [key, { sheet }] of now.sheets)
    if (!before.sheets.has(key) && isMadeBy(edits, key)) sheet.delete();
  for (const key of new Set(edits.flatMap(goingKey))) {
    const standing = before.standing.get(key);
    const was = before.sheets.get(key);
    if (!standing || !was) continue;
    const sheet = now.sheets.get(key)?.sheet ?? waiting.context.workbook.worksheets.add(was.name);
    await putBackContents(waiting, sheet, standing);
  }
}

function goingKey(edit: Edit): string[] {
  if (edit.kind === 'put-sheet') return [keyOf(edit.sheet.name)];
  return edit.kind === 'remove-sheet' ? [keyOf(edit.sheet)] : [];
}

function isMadeBy(edits: readonly Edit[], key: string): boolean {
  return edits.some((edit) => edit.kind === 'put-sheet' && keyOf(edit.sheet.name) === key);
}

async function putBackContents(waiting: Waiting, sheet: Excel.Worksheet, { cells }: Standing): Promise<void> {
  empty(sheet);
  const fillings = [...cells].flatMap(([row, columns]) =>
    [...columns].map(([column, cell]) => ({
      ...contentOf(cell),
      row,
      column,
      format: cell.format ?? 'General',
    })),
  );
  await fillCells(waiting, sheet, fillings);
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

async function putBackMarks(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  before: Present,
): Promise<void> {
  const marked = new Set(edits.flatMap((edit) => (edit.kind === 'put-marks' ? [keyOf(edit.sheet)] : [])));
  const touched = [...marked].flatMap((key) => {
    const known = before.sheets.get(key);
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
