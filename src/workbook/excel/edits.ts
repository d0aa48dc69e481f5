import { a1 } from '../../grid/address';
import type { Edit } from '../../grid/plan';
import { written } from './content';
import type { Present } from './look';
import { putMarks } from './marks';
import { putSheet } from './put-sheet';

/** Queues the edits of one group; the caller syncs. Whatever can be refused was looked at before. */
export function applyEdits(workbook: Excel.Workbook, edits: readonly Edit[], present: Present): void {
  for (const edit of edits) applyEdit(workbook, edit, present);
}

function applyEdit(workbook: Excel.Workbook, edit: Edit, present: Present): void {
  switch (edit.kind) {
    case 'set-cell':
      sheetOf(present, edit.sheet).getRange(a1(edit.row, edit.column)).formulas = [[written(edit.after)]];
      return;
    case 'put-marks': {
      const sheet = sheetOf(present, edit.sheet);
      putMarks(sheet, present.marks.get(sheet) ?? [], edit.marks);
      return;
    }
    case 'put-sheet':
      for (const chart of present.charts.get(edit.sheet.name) ?? []) chart.delete();
      present.sheets.set(
        edit.sheet.name,
        putSheet(workbook, present.sheets.get(edit.sheet.name) ?? null, edit.sheet),
      );
      return;
    case 'remove-sheet':
      present.sheets.get(edit.sheet)?.delete();
      present.sheets.delete(edit.sheet);
      return;
    case 'put-name':
      present.names.get(edit.name)?.delete();
      present.names.set(edit.name, addName(workbook, edit.name, edit.refersTo));
      return;
    case 'remove-name':
      present.names.get(edit.name)?.delete();
      present.names.delete(edit.name);
      return;
  }
}

/** Hidden: people don't look for them in the name manager. */
function addName(workbook: Excel.Workbook, name: string, refersTo: string): Excel.NamedItem {
  const item = workbook.names.add(name, `=${refersTo}`);
  item.visible = false;
  return item;
}

function sheetOf(present: Present, name: string): Excel.Worksheet {
  const sheet = present.sheets.get(name);
  if (!sheet) throw new Error(`not in the workbook: ${name}`);
  return sheet;
}
