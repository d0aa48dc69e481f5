import type { Element } from '@xmldom/xmldom';
import { a1, contains } from '../../../grid/address';
import type { EditGroup } from '../../../grid/plan';
import { refusals } from '../../refusals';
import { areasOf } from '../package/areas';
import { child, children, isOn } from '../package/elements';
import type { GroupDraft } from './group-draft';
import { refused, type Refused } from './refused';
import { SheetCells } from './sheet-cells';

/** Areas that anybody may edit although the sheet is protected: those without a password of their own. */
function openAreas(root: Element) {
  const list = child(root, 'protectedRanges');
  return (list ? children(list, 'protectedRange') : [])
    .filter((range) => range.getAttribute('password') === null && range.getAttribute('hashValue') === null)
    .filter((range) => !range.getAttribute('securityDescriptor'))
    .flatMap((range) => areasOf(range.getAttribute('sqref')));
}

/** The cells among `places` that the sheet's protection holds. */
export function lockedCells(
  group: GroupDraft,
  sheet: string,
  places: readonly { readonly row: number; readonly column: number }[],
): string[] {
  const entry = group.sheet(sheet);
  const tree = entry ? group.draft.look(entry.path) : null;
  if (!tree || !group.grid(sheet)?.isProtected) return [];
  const cells = new SheetCells(tree);
  const formats = group.formats();
  const open = openAreas(tree.root);
  return places
    .filter(({ row, column }) => !open.some((area) => contains(area, row, column)))
    .filter(({ row, column }) => formats.at(cells.styleAt(row, column)).isLocked)
    .map(({ row, column }) => a1(row, column));
}

/** Looks at all the cells that a group would write, so that the sentence can name every one that is locked. */
export function refuseLocked(group: GroupDraft, wanted: EditGroup): Refused | null {
  const places = new Map<string, { row: number; column: number }[]>();
  for (const edit of wanted.edits) {
    if (edit.kind !== 'set-cell') continue;
    places.set(edit.sheet, [...(places.get(edit.sheet) ?? []), { row: edit.row, column: edit.column }]);
  }
  for (const [sheet, cells] of places) {
    const locked = lockedCells(group, sheet, cells);
    if (locked.length > 0) return refused('sheet-protected', refusals.sheetProtected(sheet, locked));
  }
  return null;
}

/** The protection lets nobody change formats. */
export function formatsAreLocked(root: Element): boolean {
  const protection = child(root, 'sheetProtection');
  if (!isOn(protection?.getAttribute('sheet'))) return false;
  const formatCells = protection?.getAttribute('formatCells');
  // The attribute says what is forbidden, and is on where it is not written.
  return formatCells === null || formatCells === undefined || isOn(formatCells);
}
