import type { Content, Edit } from '../../../src/grid/plan';
import { isSheetMarker, sheetOfReference } from '../../../src/workbook/own-sheets';
import { openXlsx } from '../../../src/workbook/xlsx';
import type { ExcelHost } from '../excel-host';
import type { Book } from '../model/book';
import { openBook } from '../model/open';
import type { HostSheet } from '../model/sheet';
import { NotImplemented } from '../wire';
import { markEdits } from './marks';
import { specOf } from './spec-of';

/**
 * The host's workbook as a file: the file that was opened with everything that was done to it since, so that it can be
 * opened elsewhere. The file adapter writes it, from the host's state alone; what was done and can't be written (a
 * user's sheet that got another look, was renamed or moved) is NotImplemented, never left out.
 */
export async function saved(host: ExcelHost): Promise<Uint8Array> {
  const { file, name } = host.book;
  const document = openXlsx(file, name);
  const edits = editsSince(openBook(file, name), host);
  const group = { id: 'all', title: '', edits };
  const { refused } = await document.apply({ fingerprints: [], groups: [group] });
  const [refusal] = refused;
  if (refusal) throw new NotImplemented(`saving: ${refusal.message}`);
  return document.save();
}

function editsSince(was: Book, host: ExcelHost): Edit[] {
  const gone = was.sheets.filter(({ name }) => !host.book.sheetNamed(name));
  return [
    ...host.book.sheets.flatMap((sheet) => sheetEdits(was, host, sheet)),
    ...nameEdits(was, host.book),
    ...gone.map(({ name }): Edit => ({ kind: 'remove-sheet', sheet: name })),
  ];
}

/** A sheet that was laid out since is put whole; of any other its cells and marks may have changed, and nothing else. */
function sheetEdits(was: Book, host: ExcelHost, sheet: HostSheet): Edit[] {
  const before = was.sheetNamed(sheet.name);
  const isOwn = host.book.names.some(
    ({ name, refersTo }) => isSheetMarker(name) && sheetOfReference(refersTo) === sheet.name,
  );
  if (!before || (isOwn && sheet.looks.length > 0))
    return [{ kind: 'put-sheet', sheet: specOf(host, sheet, isOwn) }];
  if (furniture(before) !== furniture(sheet))
    throw new NotImplemented(`saving what was done to ${sheet.name}`);
  return [...cellEdits(before, host, sheet), ...markEdits(before, sheet)];
}

/** What of a user's sheet can't be saved once it is changed. */
function furniture({ looks, validations, links, frozen, filter, layout, ...sheet }: HostSheet): string {
  const charts = sheet.charts.map(({ type, title }) => `${type} ${title}`);
  const told = [looks, validations, [...links], frozen, filter, [...layout], sheet.breaks];
  return JSON.stringify([sheet.visibility, sheet.isProtected, sheet.merges, charts, ...told]);
}

/** A formula that stands as it stood keeps its value until the file adapter finds another. */
function cellEdits(before: HostSheet, { calculation }: ExcelHost, sheet: HostSheet): Edit[] {
  const edits: Edit[] = [];
  for (const [row, columns] of sheet.cells) {
    for (const [column, cell] of columns) {
      const old = before.cell(row, column);
      if (old && old.format !== cell.format)
        throw new NotImplemented(`saving a number format of ${sheet.name}`);
      if ((old?.formula ?? old?.value ?? null) === (cell.formula ?? cell.value)) continue;
      const value = calculation.value(sheet.name, cell);
      const after: Content = cell.formula === undefined ? { value } : { value, formula: cell.formula };
      edits.push({ kind: 'set-cell', sheet: sheet.name, row, column, before: { value: null }, after });
    }
  }
  return edits;
}

function nameEdits(was: Book, book: Book): Edit[] {
  const ofUsers = ({ names }: Book) => names.filter(({ name }) => !isSheetMarker(name));
  const put = ofUsers(book).filter(({ name, refersTo }) => was.nameCalled(name)?.refersTo !== refersTo);
  const gone = ofUsers(was).filter(({ name }) => !book.nameCalled(name));
  return [
    ...put.map(({ name, refersTo }): Edit => ({ kind: 'put-name', name, refersTo })),
    ...gone.map(({ name }): Edit => ({ kind: 'remove-name', name })),
  ];
}
