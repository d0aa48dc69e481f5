import { leadingNumber } from '../text/leading';
import { plain } from '../text/normalise';
import { sum, textPoints } from '../text/points';
import type { BodyRow } from './body';
import type { Columns } from './columns';
import { claimedIn } from './repeats';
import { filled, mergeOf, pointsAt, textOf, type View } from './view';

/**
 * Words alone in the item column right below an item, without numeral and points, are the rest of its text (a cell that was
 * pasted line by line) where nothing is missing without them: what the total or the sections claim is there already; so are
 * words below a line that breaks off; so is the first part of an item below its heading.
 */
export function settleContinued(view: View, columns: Columns, rows: readonly BodyRow[]): BodyRow[] {
  const points = rows.map((row) =>
    row.kind === 'item' ? pointsAt(view, row.row, columns.roles.points) : null,
  );
  const claimed = claimedIn(view, columns, rows);
  const isWhole = claimed !== null && claimed === sum(points.map((each) => each ?? 0));
  const full = fullLine(rows);
  const goesOn = new Set<number>();
  rows.forEach((row, index) => {
    const above = rows[index - 1];
    if (above?.row !== row.row - 1 || points[index] !== null) return;
    const isBelow = goesOn.has(index - 1) || typeof points[index - 1] === 'number';
    const isMore = isBelow && isWordsAlone(view, row);
    const isRest = isWhole && row.kind === 'item' && (isMore || isCutOff(view, columns, above, row, full));
    if (isRest || isFirstPart(view, columns, above, row)) goesOn.add(index);
  });
  return rows.map((row, index) => (goesOn.has(index) ? { ...row, kind: 'more', goesOn: true } : row));
}

/** A line of fewer signs breaks off nowhere. */
const LEAST_LINE = 10;
/** So many lines of one length are lines of a pasted cell. */
const LEAST_LINES = 3;

/** The length that several lines reach, none by much more: that of lines which a document broke; Infinity where they differ. */
function fullLine(rows: readonly BodyRow[]): number {
  const lengths = rows.flatMap(({ kind, item }) => (kind === 'item' ? [item.length] : []));
  const full = 0.9 * Math.max(LEAST_LINE, ...lengths);
  return lengths.filter((length) => length >= full).length >= LEAST_LINES ? full : Infinity;
}

/** No numeral, no number, no section and no points beside words below a line that ends in the middle of a sentence, with nothing else in the row or at full length. */
function isCutOff(
  view: View,
  { roles }: Columns,
  above: BodyRow,
  { row, item, section }: BodyRow,
  full: number,
): boolean {
  const isBare =
    item !== '' && section === '' && textOf(view, row, roles.number) === '' && leadingNumber(item) === null;
  const isMerged = roles.points !== null && (mergeOf(view, row, roles.points)?.top ?? row) < row;
  const isOpen = above.kind === 'item' && !/([。；;！!：:]|分[）)])$/.test(above.item);
  const isAlone = filled(view, row).length === 1 && above.item.length >= LEAST_LINE;
  return isBare && !isMerged && isOpen && (isAlone || above.item.length >= full);
}

/** ① alone in its row right below 1.…, which has the points and the rule and names no part of its own: one cell's text in two rows. */
function isFirstPart(view: View, { roles }: Columns, above: BodyRow, row: BodyRow): boolean {
  const has = (column: number | null): boolean => textOf(view, above.row, column) !== '';
  const isAlone = row.kind === 'item' && filled(view, row.row).length === 1;
  const number = leadingNumber(row.item)?.number ?? '';
  const isHead =
    above.kind === 'item' && leadingNumber(above.item) !== null && textPoints(above.item) === null;
  return isAlone && isHead && /^(①|\(1\))$/.test(number) && has(roles.points) && has(roles.rule);
}

/** Nothing else in the row, no numeral at its head, and no points spoken of. */
function isWordsAlone(view: View, { row, item }: BodyRow): boolean {
  const isNumbered = leadingNumber(item) !== null;
  return item !== '' && filled(view, row).length === 1 && !isNumbered && !/\d分/.test(plain(item));
}
