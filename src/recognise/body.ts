import { letters } from '../text/letters';
import { plain } from '../text/normalise';
import { pointsMarks, sum } from '../text/points';
import { unstacked } from '../text/vertical';
import type { Columns } from './columns';
import { isExtraLabel, isHeading, isNote, isSignature, isSubtotalLabel, isTotalLabel } from './labels';
import { lineText } from './lines';
import type { Region } from './regions';
import { settleLoneHeadings } from './lone-headings';
import { headingStyle } from './sections';
import { settleContinued } from './continued';
import { settleRepeats } from './repeats';
import { settleSums } from './sums';
import { filled, mergeOf, pointsAt, textOf, type View } from './view';

/** What a row of the body is. `outer` is a heading of headings; `more` goes on with the item above; `aside` is a signature or a date. */
export type RowKind = 'item' | 'more' | 'section' | 'outer' | 'total' | 'subtotal' | 'note' | 'aside';

export interface BodyRow {
  readonly row: number;
  readonly kind: RowKind;
  /** Text of the section cell of an item row, or the heading of a section row; "" where blank. */
  readonly section: string;
  readonly item: string;
  /** Points that a section row carries in the points column, the sum of its items; absent elsewhere. */
  readonly points?: number;
  /** Words alone in the row that are taken for the rest of the text above. */
  readonly goesOn?: true;
}

/** Reads the body row by row, down to where something else begins (an unrelated block below a blank row). */
export function readBody(view: View, region: Region, columns: Columns): BodyRow[] {
  const read: BodyRow[] = [];
  let closed = false;
  region.body.forEach((row, index) => {
    if (closed) return;
    const gap = row - (region.body[index - 1] ?? row - 1) > 1;
    const before = read.at(-1)?.kind ?? null;
    const kind = kindOf(view, region, columns, row, before);
    // 总分 right below the header closes nothing.
    const begun = read.some(({ kind }) => kind === 'item' || kind === 'section');
    const over = (before === 'total' && begun) || before === 'note' || before === 'aside';
    if ((gap && isForeign(view, columns, row, kind)) || (over && kind !== 'note' && kind !== 'aside')) {
      closed = !isBelow(kind, region, row, view, columns);
      if (closed) return;
    }
    read.push({ row, kind, ...words(view, columns, row, kind) });
  });
  const once = settleRepeats(view, columns, read);
  const headed = settleLoneHeadings(view, columns, settleSums(view, columns, once));
  const settled = settleHeadings(settleBareTotal(view, columns, settleContinued(view, columns, headed)));
  return settleTotals(view, columns, settled);
}

/** The last row without words, whose points are the sum of all above, is the total. */
function settleBareTotal(view: View, columns: Columns, rows: readonly BodyRow[]): BodyRow[] {
  const stated = rows.map((row) =>
    row.kind === 'item' ? pointsAt(view, row.row, columns.roles.points) : null,
  );
  const last = rows.findLastIndex(({ kind }) => kind === 'item');
  const above = sum(stated.slice(0, last).map((each) => each ?? 0));
  const isBare = last > 1 && rows[last]?.item === '' && rows[last].section === '' && stated[last] === above;
  return rows.map((row, index) => (isBare && index === last ? { ...row, kind: 'total' } : row));
}

/**
 * Rows behind a total belong to the table where the total was a section's: a section begins there, or another total
 * follows, and there are points still to come.
 */
function isBelow(kind: RowKind, region: Region, row: number, view: View, columns: Columns): boolean {
  if (kind !== 'item' && kind !== 'section' && kind !== 'total') return false;
  if (isForeign(view, columns, row, kind)) return false;
  if (isExtra(view, columns, row)) return true;
  const rest = region.body.filter((each) => each >= row);
  const begins = kind !== 'item' || textOf(view, row, columns.roles.section) !== '';
  const closes = rest.some((each) =>
    filled(view, each).some((column) => isTotalLabel(textOf(view, each, column))),
  );
  return (begins || closes) && rest.some((each) => pointsAt(view, each, columns.roles.points) !== null);
}

/** Named 加分项, 扣分项 …, in its section, its number or its item. */
function isExtra(view: View, { roles }: Columns, row: number): boolean {
  return [roles.section, roles.number, roles.item].some((column) => isExtraLabel(textOf(view, row, column)));
}

function kindOf(view: View, region: Region, columns: Columns, row: number, before: RowKind | null): RowKind {
  const { roles } = columns;
  const texts = [
    roles.section,
    roles.number,
    roles.item,
    filled(view, row, region.left, region.right)[0] ?? null,
  ].map((column) => textOf(view, row, column));
  const [first = 0, second = 0] = filled(view, row, region.left, region.right);
  const parted = [first, second].map((column) => textOf(view, row, column)).join('');
  if (texts.some(isTotalLabel) || (parted.length === 2 && isTotalLabel(parted))) return 'total';
  if (texts.some(isSubtotalLabel)) return 'subtotal';
  const points = pointsAt(view, row, roles.points);
  const line = lineText(view, row, region.left, region.right);
  if (points === null && isNote(line)) return 'note';
  const few = filled(view, row, region.left, region.right).length <= 3;
  if (points === null && few && isSignature(line)) return 'aside';
  if (before === 'note' && points === null && few && pointsMarks(line).length === 0) return 'note';
  if (isSectionRow(view, region, columns, row)) return 'section';
  if (isParagraph(view, region, columns, row)) return 'more';
  if (textOf(view, row, roles.item) !== '') return 'item';
  if (isFilledThrough(view, region, columns, row)) return 'more';
  if (points !== null && (before !== null || textOf(view, row, roles.section) !== '')) return 'item';
  return 'more';
}

/** A row of the item's words alone, as a document's paragraphs are pasted: the points, the scores and all that tells how they are won stand over it and the rows above. */
function isParagraph(view: View, region: Region, { roles, levels, rules }: Columns, row: number): boolean {
  const own = filled(view, row, region.left, region.right);
  if (own.length !== 1 || own[0] !== roles.item || levels.length === 0) return false;
  const shared = [roles.points, roles.method, ...rules, ...levels.map(({ column }) => column)];
  return (
    roles.points !== null &&
    shared.every((column) => column === null || (mergeOf(view, row, column)?.top ?? row) < row)
  );
}

/** A blank row that cells filled down run through: its section and points say just what those of the item above say. */
function isFilledThrough(view: View, region: Region, columns: Columns, row: number): boolean {
  const { section, subsection, points, item } = columns.roles;
  const own = filled(view, row, region.left, region.right);
  const isSame = (column: number): boolean =>
    [section, subsection, points].includes(column) &&
    textOf(view, row, column) === textOf(view, row - 1, column);
  const isCopy = section !== null && own.includes(section) && own.every(isSame);
  return isCopy && (textOf(view, row - 1, item) !== '' || isFilledThrough(view, region, columns, row - 1));
}

/** One text alone in the row, at the left, that reads as a heading or stands across the table. */
function isSectionRow(view: View, region: Region, columns: Columns, row: number): boolean {
  const { roles } = columns;
  const own = filled(view, row, region.left, region.right);
  const texts = new Set(own.map((column) => plain(textOf(view, row, column))));
  const [column] = own;
  if (texts.size !== 1 || column === undefined || column > roles.item) return false;
  if (pointsAt(view, row, column) !== null) return false;
  const text = textOf(view, row, column);
  const merge = mergeOf(view, row, column);
  const across =
    own.length > 2 || (merge !== null && merge.right - merge.left >= 2 && merge.right > roles.item);
  return isHeading(text) || across || (column === roles.section && column !== roles.item);
}

/** Text of another kind than the table's: words where points stand, or in two score columns at once. */
function isForeign(view: View, columns: Columns, row: number, kind: RowKind): boolean {
  if (kind !== 'item' && kind !== 'more') return false;
  const isWords = (column: number | null): boolean =>
    textOf(view, row, column) !== '' && pointsAt(view, row, column) === null;
  const isFigure = /^\d/.test(plain(textOf(view, row, columns.roles.points)));
  return (
    (isWords(columns.roles.points) && !isFigure) ||
    columns.levels.filter((level) => isWords(level.column)).length >= 2
  );
}

function words(view: View, columns: Columns, row: number, kind: RowKind): { section: string; item: string } {
  const { roles } = columns;
  const section = unstacked(textOf(view, row, roles.section));
  if (kind !== 'section') return { section, item: textOf(view, row, roles.item) };
  return {
    section:
      section ||
      textOf(view, row, roles.number) ||
      textOf(view, row, roles.item) ||
      lineText(view, row, 1, view.lastColumn),
    item: '',
  };
}

/**
 * A heading with no item of its own: where it states points and its neighbour is a heading of the same style, the
 * headings are the items (numbered 一、二、三); before finer headings it is their heading; else it is left aside (a line
 * behind the table).
 */
function settleHeadings(rows: readonly BodyRow[]): BodyRow[] {
  return rows.map((row, index) => {
    if (row.kind !== 'section') return row;
    const next = rows.find((each, at) => at > index && (each.kind === 'item' || each.kind === 'section'));
    if (next?.kind === 'item') {
      const isOver = next.section !== '' && letters(next.section) !== letters(row.section);
      return isOver ? { ...row, kind: 'outer' } : row;
    }
    const isAlike = next === undefined || headingStyle(next.section) === headingStyle(row.section);
    const isItem = isAlike && row.points === undefined && pointsMarks(row.section).length > 0;
    if (isItem) return { ...row, kind: 'item', item: row.section, section: '' };
    return { ...row, kind: next && !isAlike ? 'outer' : 'aside' };
  });
}

/** Only the last total is the table's (it closes it, whatever is added behind it (加分项), or stands above all items); the ones before it are sums of sections. */
function settleTotals(view: View, columns: Columns, rows: readonly BodyRow[]): BodyRow[] {
  const last = rows.findLastIndex(({ kind }) => kind === 'total');
  const [first, ...others] = rows.slice(last + 1).filter(({ kind }) => kind === 'item' || kind === 'section');
  const isNamed = (row: BodyRow | undefined): boolean => row !== undefined && isExtra(view, columns, row.row);
  const areExtra = others.every((row) => isNamed(row) || (row.kind === 'item' && row.section === ''));
  const isFirst = !rows.slice(0, Math.max(0, last)).some(({ kind }) => kind === 'item');
  const isWhole = first === undefined || isFirst || (isNamed(first) && areExtra);
  return rows.map((row, index) =>
    row.kind === 'total' && (index !== last || !isWhole) ? { ...row, kind: 'subtotal' } : row,
  );
}
