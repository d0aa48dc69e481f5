import { leadingNumber } from '../text/leading';
import { plain } from '../text/normalise';
import { sum, textPoints } from '../text/points';
import type { BodyRow } from './body';
import type { Columns } from './columns';
import { pointsAt, textOf, type View } from './view';

/** Styles of numbering, outer to inner: 一 · （一） · 1 · 1.1 · 1.1.1. */
const STYLES: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}$/,
  /^\([一二三四五六七八九十]{1,3}\)$/,
  /^\d+$/,
  /^\d+[.-]\d+$/,
  /^\d+[.-]\d+[.-]\d+$/,
];

/**
 * Rows that look like items but carry the sum of the rows below them (一 组织领导 8; 1 … 3; 2 … 5) are sections. Decided
 * for a style of numbering at a time: each such row has finer rows below, and at least half of the sums are right.
 */
export function settleSums(view: View, columns: Columns, rows: readonly BodyRow[]): BodyRow[] {
  const depths = rows.map((row) =>
    row.kind === 'item' ? (depthOf(view, columns, row) ?? STYLES.length) : null,
  );
  const points = rows.map((row) => (row.kind === 'item' ? pointsOf(view, columns, row) : null));
  const claims = rows.map((row, index) => points[index] ?? headPoints(view, columns, row));
  const settled = [...rows];
  STYLES.forEach((_, depth) => {
    const heads = rows.flatMap((__, index) =>
      depths[index] === depth && claims[index] !== null ? [index] : [],
    );
    const below = heads.map((head) => sumBelow(depths, points, head));
    const right = heads.filter((head, index) => below[index] === claims[head]).length;
    if (right === 0 || below.includes(null) || right * 2 < heads.length) return;
    for (const head of heads) {
      const row = rows[head];
      if (row)
        settled[head] = { ...row, kind: 'section', section: row.item, item: '', points: claims[head] ?? 0 };
    }
  });
  return settled;
}

/** In a column of points that are no items' own. */
function headPoints(view: View, columns: Columns, { row }: BodyRow): number | null {
  const stated = columns.headPoints.map((column) => pointsAt(view, row, column));
  return stated.find((points) => points !== null) ?? null;
}

/** In its cell; where there is no column for them, in its text. */
export function pointsOf(view: View, { roles }: Columns, { row, item }: BodyRow): number | null {
  return roles.points === null ? textPoints(item) : pointsAt(view, row, roles.points);
}

/** By its own numeral, else by its number's; an item beside the name of its section is no heading whatever stands before both. */
function depthOf(view: View, columns: Columns, row: BodyRow): number | null {
  const own = leadingNumber(row.item)?.number ?? '';
  const beside = plain(textOf(view, row.row, columns.roles.number));
  const number = row.section !== '' && own !== '' ? own : beside || own;
  const depth = STYLES.findIndex((style) => style.test(number));
  return depth < 0 ? null : depth;
}

/** What the rows of the next finer style add up to, down to the next row of this style or a coarser one; null: there are none. */
function sumBelow(
  depths: readonly (number | null)[],
  points: readonly (number | null)[],
  head: number,
): number | null {
  const own = depths[head] ?? 0;
  let finest = Infinity;
  let below: number[] = [];
  for (let index = head + 1; index < depths.length; index += 1) {
    const depth = depths[index] ?? null;
    if (depth === null) continue;
    if (depth <= own) break;
    if (depth < finest) below = [];
    finest = Math.min(finest, depth);
    if (depth === finest) below.push(points[index] ?? 0);
  }
  return below.length === 0 ? null : sum(below);
}
