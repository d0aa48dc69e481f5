import type { Edit, Mark, MarkKind } from '../../../src/grid/plan';
import { MARK_SIGNATURE } from '../../../src/grid/style';
import type { HostMark, HostSheet } from '../model/sheet';
import { NotImplemented } from '../wire';

const KINDS: readonly MarkKind[] = ['wrong', 'open', 'person', 'kept'];

/** Our marks where they are others than before. The user's own conditional formats can't be saved once they changed. */
export function markEdits(before: HostSheet, sheet: HostSheet): Edit[] {
  if (usersFormats(before) !== usersFormats(sheet))
    throw new NotImplemented(`saving conditional formats of ${sheet.name}`);
  const marks = marksOn(sheet);
  if (keyOf(marks) === keyOf(marksOn(before))) return [];
  return [{ kind: 'put-marks', sheet: sheet.name, marks }];
}

function isOurs({ formula }: HostMark): boolean {
  return formula.includes(MARK_SIGNATURE);
}

function usersFormats({ marks }: HostSheet): string {
  const users = marks.filter((mark) => !isOurs(mark));
  return JSON.stringify(users.map(({ id: _id, ...mark }) => mark));
}

function marksOn(sheet: HostSheet): Mark[] {
  return sheet.marks.filter(isOurs).flatMap(({ formula, areas }) => {
    const kind = KINDS.find((one) => formula.includes(`"${one}"`));
    if (!kind) throw new NotImplemented(`saving the mark ${formula}`);
    return areas.flatMap(({ top, left, bottom, right }) => {
      const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
      const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
      return rows.flatMap((row) => columns.map((column) => ({ row, column, kind })));
    });
  });
}

function keyOf(marks: readonly Mark[]): string {
  return JSON.stringify(marks.map(({ row, column, kind }) => `${row} ${column} ${kind}`).sort());
}
