import { letters } from '../text/letters';
import { leadingNumber } from '../text/leading';
import { sum } from '../text/points';
import type { BodyRow } from './body';
import type { Columns } from './columns';
import { sectionPoints } from './sections';
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
  const lone = rows.flatMap((row, index) => {
    const text = points[index] === null ? loneText(view, columns, row) : null;
    return text === null ? [] : [{ index, text }];
  });
  const heads = sumHeads(rows, points, lone) ?? shortHeads(view, columns, rows, points, lone);
  const textAt = new Map(heads.map(({ index, text }) => [index, text]));
  return rows.map((row, index) => {
    const text = textAt.get(index);
    return text === undefined ? row : { ...row, kind: 'section', section: text, item: '' };
  });
}

/** A text alone in its row, not right of the items. */
interface Lone {
  readonly index: number;
  readonly text: string;
}

function loneText(view: View, { roles }: Columns, { row, kind }: BodyRow): string | null {
  const own = filled(view, row);
  const [text = '', ...others] = new Set(own.map((column) => textOf(view, row, column)));
  const isLeft = own[0] !== undefined && own[0] <= roles.item;
  return (kind === 'item' || kind === 'more') && others.length === 0 && isLeft ? text : null;
}

/** Heads that claim what stands below them, down to the next heading; null where fewer than half of those that claim points are right. */
function sumHeads(
  rows: readonly BodyRow[],
  points: readonly (number | null)[],
  lone: readonly Lone[],
): Lone[] | null {
  const heads = lone.filter(({ text }) => sectionPoints(text) !== null);
  const isHead = (row: BodyRow, at: number): boolean =>
    row.kind === 'section' || heads.some(({ index }) => index === at);
  const right = heads.filter((head) => {
    const next = rows.findIndex((row, index) => index > head.index && isHead(row, index));
    const below = points.slice(head.index + 1, next < 0 ? points.length : next).flatMap((each) => each ?? []);
    return below.length > 0 && sum(below) === sectionPoints(head.text);
  });
  return right.length > 0 && right.length * 2 >= heads.length ? heads : null;
}

/**
 * Short texts without numeral and points, the first of them before all items, each before an item with points. One alone
 * only where every other row says its rule too.
 */
function shortHeads(
  view: View,
  { roles }: Columns,
  rows: readonly BodyRow[],
  points: readonly (number | null)[],
  lone: readonly Lone[],
): readonly Lone[] {
  const isHead = ({ index, text }: Lone): boolean => {
    const isBare = leadingNumber(text) === null && sectionPoints(text) === null;
    return isBare && letters(text).length <= LONGEST && typeof points[index + 1] === 'number';
  };
  const others = rows.flatMap(({ kind, row }, index) =>
    kind === 'item' && !lone.some((each) => each.index === index) ? [{ index, row }] : [],
  );
  const isFirst = (lone[0]?.index ?? Infinity) < (others[0]?.index ?? 0);
  const isPlain =
    lone.length >= 2 || others.every(({ row }) => textOf(view, row, roles.rule ?? roles.method) !== '');
  const havePoints = others.every(({ index }) => points[index] !== null);
  return isFirst && isPlain && havePoints && lone.every(isHead) ? lone : [];
}
