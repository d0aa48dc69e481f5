import { cellAt, gridNamed, type Grid, type Snapshot } from '../../../src/grid/grid';
import type { Content, Edit, Mark, MarkKind } from '../../../src/grid/plan';
import { MARK_SIGNATURE } from '../../../src/grid/style';
import { isSheetMarker, sheetOfReference } from '../../../src/workbook/own-sheets';
import { openXlsx } from '../../../src/workbook/xlsx';
import type { ExcelHost } from '../excel-host';
import type { HostSheet } from '../model/book';
import { NotImplemented } from '../wire';
import { specOf } from './spec-of';

/**
 * The host's workbook as a file: the file that it was opened from with everything that was done to it since, so that
 * it can be opened elsewhere. The file adapter writes it, from the host's state alone; what was done and can't be
 * written (a user's sheet that got another look, was renamed or moved) is NotImplemented, never left out.
 */
export async function saved(host: ExcelHost, file: Uint8Array): Promise<Uint8Array> {
  const document = openXlsx(file, host.book.name);
  const was = await document.read();
  const edits = editsSince(was, host);
  const group = { id: 'all', title: '', edits };
  const { refused } = await document.apply({ fingerprints: [], groups: [group] });
  const [refusal] = refused;
  if (refusal) throw new NotImplemented(`saving: ${refusal.message}`);
  return document.save();
}

function editsSince(was: Snapshot, host: ExcelHost): Edit[] {
  const { sheets } = host.book;
  const gone = was.grids.filter(({ sheet }) => !host.book.sheetNamed(sheet));
  return [
    ...sheets.flatMap((sheet) => sheetEdits(gridNamed(was, sheet.name), host, sheet)),
    ...nameEdits(was, host),
    ...gone.map(({ sheet }): Edit => ({ kind: 'remove-sheet', sheet })),
  ];
}

/** A sheet that was laid out since is put whole; of any other its cells and marks may have changed, and nothing else. */
function sheetEdits(grid: Grid | null, host: ExcelHost, sheet: HostSheet): Edit[] {
  const isOwn = host.book.names.some(
    ({ name, refersTo }) => isSheetMarker(name) && sheetOfReference(refersTo) === sheet.name,
  );
  if (!grid || (isOwn && sheet.looks.length > 0))
    return [{ kind: 'put-sheet', sheet: specOf(host, sheet, isOwn) }];
  const isLaidOut =
    sheet.looks.length + sheet.validations.length + sheet.charts.length + sheet.links.size > 0;
  if (isLaidOut || sheet.frozen !== null || sheet.merges.length !== grid.merges?.length)
    throw new NotImplemented(`saving what was done to ${sheet.name}`);
  return [...cellEdits(grid, host, sheet), { kind: 'put-marks', sheet: sheet.name, marks: marksOf(sheet) }];
}

function cellEdits(grid: Grid, { calculation }: ExcelHost, sheet: HostSheet): Edit[] {
  const edits: Edit[] = [];
  for (const [row, columns] of sheet.cells) {
    for (const [column, cell] of columns) {
      const before = cellAt(grid, row, column);
      if (before && (before.format ?? 'General') !== cell.format)
        throw new NotImplemented(`saving a number format of ${sheet.name}`);
      const value = calculation.value(sheet.name, cell);
      const after: Content = cell.formula === undefined ? { value } : { value, formula: cell.formula };
      if ((before?.formula ?? before?.value ?? null) === (after.formula ?? value)) continue;
      edits.push({ kind: 'set-cell', sheet: sheet.name, row, column, before: { value: null }, after });
    }
  }
  return edits;
}

const KINDS: readonly MarkKind[] = ['wrong', 'open', 'person', 'kept'];

function marksOf(sheet: HostSheet): Mark[] {
  return sheet.marks
    .filter(({ formula }) => formula.includes(MARK_SIGNATURE))
    .flatMap(({ formula, areas }) => {
      const kind = KINDS.find((one) => formula.includes(`"${one}"`));
      if (!kind) throw new NotImplemented(`saving the mark ${formula}`);
      return areas.flatMap(({ top, left, bottom, right }) => {
        const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
        const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
        return rows.flatMap((row) => columns.map((column) => ({ row, column, kind })));
      });
    });
}

function nameEdits(was: Snapshot, { book }: ExcelHost): Edit[] {
  const now = book.names.filter(({ name }) => !isSheetMarker(name));
  const put = now.filter(
    ({ name, refersTo }) => !was.names.some((one) => one.name === name && one.refersTo === refersTo),
  );
  const gone = was.names.filter(({ name }) => !book.nameCalled(name));
  return [
    ...put.map(({ name, refersTo }): Edit => ({ kind: 'put-name', name, refersTo })),
    ...gone.map(({ name }): Edit => ({ kind: 'remove-name', name })),
  ];
}
