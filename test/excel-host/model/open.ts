import { areaText } from '../../../src/grid/address';
import type { Grid } from '../../../src/grid/grid';
import { openParts } from '../../../src/workbook/xlsx/open';
import { formatsAreLocked } from '../../../src/workbook/xlsx/edit/protection';
import { child, children, isOn } from '../../../src/workbook/xlsx/package/elements';
import { Draft } from '../../../src/workbook/xlsx/package/draft';
import type { Parts } from '../../../src/workbook/xlsx/package/parts';
import { WorkbookPart } from '../../../src/workbook/xlsx/package/workbook-part';
import { CellFormats } from '../../../src/workbook/xlsx/read/formats';
import { Reader } from '../../../src/workbook/xlsx/read/snapshot';
import { Book } from './book';
import { chartsOf, marksOf, openStyles } from './furnished';
import { openFilter } from './open-filter';
import { HostSheet } from './sheet';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Opens an .xlsx file as Excel would: through the file adapter's own reader. */
export function openBook(file: Uint8Array, name = '试.xlsx'): Book {
  const { parts } = openParts(file, name);
  const draft = new Draft(parts);
  const workbook = WorkbookPart.of(draft);
  const book = new Book(file, name);
  book.structureLocked = workbook.isStructureLocked;
  book.names = workbook
    .names()
    .filter((one) => one.sheetIndex === null && !one.name.startsWith('_xlnm.'))
    .map(({ name: called, refersTo, element }) => {
      return { name: called, refersTo, isVisible: !isOn(element.getAttribute('hidden')) };
    });
  const formats = formatsOf(parts, workbook);
  const styles = workbook.partOf('styles');
  const dxfs = styles === null ? null : draft.look(styles)?.root;
  const list = dxfs ? child(dxfs, 'dxfs') : null;
  const looks = list ? children(list) : [];
  for (const { grid, path } of new Reader().sheets(parts)) {
    const sheet = sheetOf(grid);
    openStyles(sheet, path, parts, formats);
    const root = draft.look(path)?.root;
    sheet.mayFormat = root !== undefined && !formatsAreLocked(root);
    sheet.marks = root ? marksOf(root) : [];
    sheet.charts = chartsOf(draft, path);
    if (root) openFilter(sheet, root, looks);
    book.sheets.push(sheet);
  }
  return book;
}

function formatsOf(parts: Parts, workbook: WorkbookPart): CellFormats {
  const path = workbook.partOf('styles');
  const bytes = path === null ? null : parts.get(path);
  return path === null || !bytes ? CellFormats.none : CellFormats.read(path, bytes);
}

function sheetOf(grid: Grid): HostSheet {
  const sheet = new HostSheet(grid.sheet);
  sheet.visibility = VISIBILITY[grid.visibility];
  sheet.isProtected = grid.isProtected;
  sheet.merges.push(...(grid.merges ?? []).map(areaText));
  for (const row of grid.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of grid.hiddenColumns) sheet.hiddenColumns.add(column);
  for (const [row, columns] of grid.cells) {
    for (const [column, { kind, value, formula }] of columns) {
      const cell = sheet.cellMade(row, column);
      cell.isError = kind === 'error' && formula === undefined;
      if (formula === undefined) cell.value = value;
      else Object.assign(cell, { formula, cached: value });
    }
  }
  return sheet;
}
