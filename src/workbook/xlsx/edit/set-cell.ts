import { a1, contains } from '../../../grid/address';
import { cellAt, mergeAt, type Cell } from '../../../grid/grid';
import type { Content, Edit } from '../../../grid/plan';
import { refusals } from '../../refusals';
import type { GroupDraft } from './group-draft';
import { refused, type Refused } from './refused';

type SheetPart = NonNullable<ReturnType<GroupDraft['sheet']>>;
type SetCell = Extract<Edit, { kind: 'set-cell' }>;

function isSame(cell: Cell | null, content: Content): boolean {
  if (cell === null) return content.value === null && content.formula === undefined;
  if (cell.formula !== undefined || content.formula !== undefined) {
    return cell.formula === content.formula && cell.value === content.value;
  }
  return cell.value === content.value;
}

/** Why the cell can't be written by itself. */
function refusal(group: GroupDraft, sheet: SheetPart, row: number, column: number): Refused | null {
  const was = group.was(sheet.name);
  const merge = was ? mergeAt(was.grid, row, column) : null;
  if (merge && (merge.top !== row || merge.left !== column)) {
    const anchor = a1(merge.top, merge.left);
    return refused('inside-merge', refusals.insideMerge(sheet.name, a1(row, column), anchor));
  }
  const array = was?.contents.formulaAreas.find(({ area }) => contains(area, row, column));
  if (array && (array.area.top !== array.area.bottom || array.area.left !== array.area.right)) {
    return refused('host-error', refusals.insideArray(sheet.name, a1(row, column)));
  }
  const held = group.heldOn(sheet.path).find(({ area }) => contains(area, row, column));
  if (!held) return null;
  const sentence = held.by === 'pivot' ? refusals.insidePivot : refusals.tableHeader;
  return refused('host-error', sentence(sheet.name, a1(row, column)));
}

/** Writes one cell. A cell that holds the content already is left as it is, byte by byte. */
export function setCell(group: GroupDraft, edit: SetCell): Refused | null {
  const { row, column, after } = edit;
  const sheet = group.sheet(edit.sheet);
  if (!sheet) return refused('sheet-missing', refusals.sheetMissing(edit.sheet));
  const was = group.was(sheet.name);
  const reason = refusal(group, sheet, row, column);
  if (reason) return reason;
  const isTouched =
    group.changes.sheets.has(sheet.name.toLowerCase()) || group.changes.cells.has(sheet.name, row, column);
  if (!isTouched && was && isSame(cellAt(was.grid, row, column), after)) return null;
  const { formulaChanged } = group.cellsOf(sheet.path).set(row, column, after);
  group.changes.formulasChanged ||= formulaChanged;
  group.changes.cells.add(sheet.name, row, column);
  if (after.formula !== undefined) group.changes.trusted.add(sheet.name, row, column);
  return null;
}
