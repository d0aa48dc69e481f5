import { leadingNumber } from '../text/leading';
import { plain } from '../text/normalise';
import { sum } from '../text/points';
import type { BodyRow } from './body';
import type { Columns } from './columns';
import { claimedIn } from './repeats';
import { filled, pointsAt, type View } from './view';

/**
 * Words alone in the item column right below an item, without numeral and points, are the rest of its text (a cell that was
 * pasted line by line) where nothing is missing without them: what the total or the sections claim is there already.
 */
export function settleContinued(view: View, columns: Columns, rows: readonly BodyRow[]): BodyRow[] {
  const points = rows.map((row) =>
    row.kind === 'item' ? pointsAt(view, row.row, columns.roles.points) : null,
  );
  const isLone = (row: BodyRow, index: number): boolean =>
    row.kind === 'item' && points[index] === null && isWordsAlone(view, row);
  const claimed = claimedIn(view, columns, rows);
  if (claimed === null || claimed !== sum(points.map((each) => each ?? 0))) return [...rows];
  const goesOn = new Set<number>();
  rows.forEach((row, index) => {
    const above = rows[index - 1];
    const isBelow =
      above?.row === row.row - 1 && (goesOn.has(index - 1) || typeof points[index - 1] === 'number');
    if (isBelow && isLone(row, index)) goesOn.add(index);
  });
  return rows.map((row, index) => (goesOn.has(index) ? { ...row, kind: 'more', goesOn: true } : row));
}

/** Nothing else in the row, no numeral at its head, and no points spoken of. */
function isWordsAlone(view: View, { row, item }: BodyRow): boolean {
  const isNumbered = leadingNumber(item) !== null;
  return item !== '' && filled(view, row).length === 1 && !isNumbered && !/\d分/.test(plain(item));
}
