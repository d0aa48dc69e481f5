import { letters } from '../text/letters';
import { leadingNumber } from '../text/leading';
import { sum } from '../text/points';
import type { BodyRow } from './body';
import type { Columns } from './columns';
import { keyOf, sectionPoints } from './sections';
import { pointsOf } from './sums';
import { filled, mergeOf, textOf, type View } from './view';

/** A heading is no longer than this many letters. */
const LONGEST = 20;

/**
 * Texts alone in their rows that look like items but head the rows below: they claim the points that the rows below add up
 * to (失业保险（50分）); or they are short, bear no numeral, and all other rows have points. Decided for all of them at once.
 */
export function settleLoneHeadings(view: View, columns: Columns, rows: readonly BodyRow[]): BodyRow[] {
  const points = rows.map((row) => (row.kind === 'item' ? pointsOf(view, columns, row) : null));
  const lone = rows.flatMap((row, index) => {
    const isPointed = columns.roles.points !== null && points[index] !== null;
    const text = isPointed ? null : loneText(view, columns, row);
    return text === null
      ? []
      : [{ index, text, isLeft: (filled(view, row.row)[0] ?? 0) < columns.roles.item }];
  });
  const claimed = sumHeads(rows, points, lone);
  const short = shortHeads(view, columns, rows, points, lone, claimed);
  const heads = short.length > 0 ? short : claimed;
  const textAt = new Map(heads.map(({ index, text }) => [index, text]));
  return rows.map((row, index) => {
    const text = textAt.get(index);
    return text === undefined ? row : { ...row, kind: 'section', section: text, item: '' };
  });
}

/** A cell that is merged down from a row above stands here too. */
function isBelowMerge(view: View, row: number, column: number): boolean {
  return (mergeOf(view, row, column)?.top ?? row) < row;
}

/** A text alone in its row but for a numeral (一) before it, not right of the items. */
interface Lone {
  readonly index: number;
  readonly text: string;
  /** Left of the items, where no item begins. */
  readonly isLeft: boolean;
}

function loneText(view: View, { roles }: Columns, { row, kind }: BodyRow): string | null {
  const isNumeral = (column: number): boolean =>
    column === roles.number &&
    /^[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.]?$/.test(textOf(view, row, column));
  const own = filled(view, row).filter((column) => !isNumeral(column));
  const [text = '', ...others] = new Set(own.map((column) => textOf(view, row, column)));
  const isLeft = own[0] !== undefined && own[0] <= roles.item;
  return (kind === 'item' || kind === 'more') && others.length === 0 && isLeft ? text : null;
}

/** Heads that claim what stands below them, down to the next heading; none where fewer than half of those that claim points are right. */
function sumHeads(
  rows: readonly BodyRow[],
  points: readonly (number | null)[],
  lone: readonly Lone[],
): readonly Lone[] {
  const heads = lone.filter(({ text }) => sectionPoints(text) !== null);
  const isHead = (index: number): boolean => heads.some((head) => head.index === index);
  const isOther = (head: Lone, index: number): boolean =>
    rows[index]?.kind === 'section' ||
    heads.some((other) => other.index === index && keyOf(other.text) !== keyOf(head.text));
  const right = heads.filter((head) => {
    const next = rows.findIndex((_, index) => index > head.index && isOther(head, index));
    const below = points
      .slice(0, next < 0 ? points.length : next)
      .flatMap((each, index) => (index > head.index && !isHead(index) ? (each ?? []) : []));
    const isGoingOn = heads.some(
      (other) => other.index < head.index && keyOf(other.text) === keyOf(head.text),
    );
    return isGoingOn || (below.length > 0 && sum(below) === sectionPoints(head.text));
  });
  return right.length > 0 && right.length * 2 >= heads.length ? heads : [];
}

/**
 * Short texts without numeral and points, the first of them before all items, each before an item with points (of items
 * without any: before one that says its rule). One alone only where every other row says its rule too or bears a numeral, or where it claims
 * more points than any row has, or stands left of the items. Those that were found by their sums are among them.
 */
function shortHeads(
  view: View,
  { roles }: Columns,
  rows: readonly BodyRow[],
  points: readonly (number | null)[],
  lone: readonly Lone[],
  claimed: readonly Lone[],
): readonly Lone[] {
  const rule = roles.rule ?? roles.method;
  const tellsRule = (row: number): boolean =>
    textOf(view, row, rule) !== '' || (rule !== null && isBelowMerge(view, row, rule));
  const arePointed = points.some((each) => each !== null);
  const isItem = (index: number): boolean =>
    arePointed ? typeof points[index] === 'number' : tellsRule(rows[index]?.row ?? 0);
  const isHead = (each: Lone): boolean => {
    const { index, text } = each;
    if (claimed.includes(each)) return true;
    const isBare = leadingNumber(text) === null && (sectionPoints(text) === null || !arePointed);
    return (isBare || claimsMost(text)) && letters(text).length <= LONGEST && isItem(index + 1);
  };
  const others = rows.flatMap(({ kind, row }, index) =>
    kind === 'item' && !lone.some((each) => each.index === index) ? [{ index, row }] : [],
  );
  const most = Math.max(0, ...points.map((each) => each ?? 0));
  const claimsMost = (text: string): boolean => roles.points !== null && (sectionPoints(text) ?? 0) > most;
  const isFirst = (lone[0]?.index ?? Infinity) < (others[0]?.index ?? 0);
  const isPlain =
    lone.length >= 2 ||
    others.every(({ row }) => tellsRule(row)) ||
    others.every(({ index }) => leadingNumber(rows[index]?.item ?? '') !== null) ||
    lone.every(({ text, isLeft }) => isLeft || claimsMost(text));
  const areItems = others.every(({ index }) => isItem(index));
  return isFirst && isPlain && areItems && lone.every(isHead) ? lone : [];
}
