import { letters } from '../text/letters';
import { leadingNumber } from '../text/leading';
import { sum, textPoints } from '../text/points';
import type { BodyRow } from './body';
import type { Columns } from './columns';
import { filled, pointsAt, textOf, type View } from './view';

/** A heading is no longer than this many letters. */
const LONGEST = 20;

/**
 * Texts alone in their rows that look like items but head the rows below: they claim the points that the rows below add up
 * to (失业保险（50分）); or they are short, bear no numeral, and all other rows have points. Decided for all of them at once.
 */
export function settleLoneHeadings(view: View, columns: Columns, rows: readonly BodyRow[]): BodyRow[] {
  if (columns.roles.points === null) return [...rows];
  const points = rows.map(({ row, kind }) =>
    kind === 'item' ? pointsAt(view, row, columns.roles.points) : null,
  );
  const lone = rows.flatMap((row, index) =>
    isLone(view, columns, row) && points[index] === null ? [index] : [],
  );
  const heads = sumHeads(rows, points, lone) ?? shortHeads(rows, points, lone);
  return rows.map((row, index) =>
    heads.includes(index) ? { ...row, kind: 'section', section: row.item, item: '' } : row,
  );
}

function isLone(view: View, { roles }: Columns, { row, kind, item }: BodyRow): boolean {
  const own = filled(view, row);
  return (
    kind === 'item' &&
    item !== '' &&
    new Set(own.map((column) => textOf(view, row, column))).size === 1 &&
    own[0] !== undefined &&
    own[0] <= roles.item
  );
}

/** Heads that claim what stands below them; null where fewer than half of those that claim points are right. */
function sumHeads(
  rows: readonly BodyRow[],
  points: readonly (number | null)[],
  lone: readonly number[],
): number[] | null {
  const heads = lone.filter((index) => textPoints(rows[index]?.item ?? '') !== null);
  const right = heads.filter((head, place) => {
    const below = points.slice(head + 1, heads[place + 1] ?? points.length).flatMap((each) => each ?? []);
    return below.length > 0 && sum(below) === textPoints(rows[head]?.item ?? '');
  });
  return right.length > 0 && right.length * 2 >= heads.length ? heads : null;
}

/** Two or more short texts without numeral and points, the first of them before all items, each before an item with points. */
function shortHeads(
  rows: readonly BodyRow[],
  points: readonly (number | null)[],
  lone: readonly number[],
): number[] {
  const isHead = (index: number): boolean => {
    const text = rows[index]?.item ?? '';
    const isBare = leadingNumber(text) === null && textPoints(text) === null;
    return isBare && letters(text).length <= LONGEST && typeof points[index + 1] === 'number';
  };
  const first = rows.findIndex(({ kind }) => kind === 'item');
  const others = rows.every(
    ({ kind }, index) => kind !== 'item' || lone.includes(index) || points[index] !== null,
  );
  return lone.length >= 2 && lone[0] === first && others && lone.every(isHead) ? [...lone] : [];
}
