import { letters } from '../text/letters';
import { sum } from '../text/points';
import type { BodyRow } from './body';
import type { Columns } from './columns';
import { isTotalLabel } from './labels';
import { keyOf, sectionPoints } from './sections';
import { pointsOf } from './sums';
import { filled, pointsAt, textOf, type View } from './view';

/**
 * Cells over several rows of one item that were filled down: the same item with the same points again, only the rule goes
 * on. They are one item; unless what the total or the sections claim counts every row, or merged cells stand beside.
 */
export function settleRepeats(view: View, columns: Columns, rows: readonly BodyRow[]): BodyRow[] {
  const repeats = new Set(
    rows.flatMap((row, index) => (isRepeat(view, columns, rows[index - 1], row) ? [index] : [])),
  );
  if (repeats.size === 0) return [...rows];
  const points = rows.map((row) => (row.kind === 'item' ? (pointsOf(view, columns, row) ?? 0) : 0));
  const claimed = claimedIn(view, columns, rows);
  const isOnce = claimed === sum(points.filter((_, index) => !repeats.has(index)));
  const isCounted = claimed === sum(points);
  if (isCounted || (!isOnce && view.mergesDown)) return [...rows];
  return rows.map((row, index) => (repeats.has(index) ? { ...row, kind: 'more' } : row));
}

function isRepeat(view: View, { roles, rules }: Columns, above: BodyRow | undefined, row: BodyRow): boolean {
  if (above?.kind !== 'item' || row.kind !== 'item' || row.item === '') return false;
  const isSame = (column: number | null): boolean =>
    letters(textOf(view, above.row, column)) === letters(textOf(view, row.row, column));
  const points = pointsAt(view, row.row, roles.points);
  const goesOn = rules.some((column) => textOf(view, row.row, column) !== '' && !isSame(column));
  const isSameRow = [roles.item, roles.number, roles.section].every(isSame);
  const isPointed = points !== null || roles.points === null;
  return isPointed && pointsAt(view, above.row, roles.points) === points && isSameRow && goesOn;
}

/** What the total row states, else what the sections' names do together; null where nothing is claimed. */
export function claimedIn(view: View, { roles }: Columns, rows: readonly BodyRow[]): number | null {
  const total = rows.findLast(({ row }) =>
    filled(view, row).some((column) => isTotalLabel(textOf(view, row, column))),
  );
  const stated = total ? pointsAt(view, total.row, roles.points) : null;
  if (stated !== null) return stated;
  const named = rows.filter(({ kind, section }) => (kind === 'item' || kind === 'section') && section !== '');
  const points = new Map(named.map(({ section }) => [keyOf(section), sectionPoints(section)]));
  const known = [...points.values()].flatMap((each) => each ?? []);
  return known.length > 0 && known.length === points.size ? sum(known) : null;
}
