import { distance } from 'fastest-levenshtein';
import { cellAt } from '../grid/grid';
import { plain } from '../text/normalise';
import { sum } from '../text/points';
import { filled, textOf, type View } from './view';
import { namesPeople, rolesOf, type HeaderRole } from './vocabulary';

/** Columns of a sheet, first and last. */
export type Reach = readonly [number, number];

/** Columns in which tables stand by themselves: the sheet is cut at empty columns that have a table's header on both sides. */
export function stretchesOf(view: View): Reach[] {
  const heads = headWords(view);
  const stretches: Reach[] = [];
  let left = 1;
  for (const gap of gapsOf(view)) {
    if (gap <= left || !isWall(heads, left, gap, view.lastColumn)) continue;
    stretches.push([left, gap - 1]);
    left = gap + 1;
  }
  return [...stretches, [left, Math.max(left, view.lastColumn)]];
}

/** The stretch's parts in which the row can hold a header: it is cut where the first word comes again behind two others, or all of them do, garbled or not. */
export function runsIn(view: View, row: number, [left, right]: Reach): Reach[] {
  const columns = filled(view, row, left, right);
  const words = columns.map((column) => plain(textOf(view, row, column)));
  const starts = words.flatMap((word, index) => {
    const isAgain = index >= 3 && word === words[0] && words[index - 1] !== word && words.length - index >= 3;
    return isAgain ? [columns[index] ?? right] : [];
  });
  const half = starts.length === 0 && comesTwice(words) ? columns[words.length / 2] : undefined;
  const cuts = half === undefined ? starts : [half];
  return [left, ...cuts].map((start, index): Reach => [start, (cuts[index] ?? right + 1) - 1]);
}

/** The second half says the same as the first, word by word, but for signs that a scan garbled. */
function comesTwice(words: readonly string[]): boolean {
  const half = words.length / 2;
  if (half < 4 || !Number.isInteger(half)) return false;
  const [first, second] = [words.slice(0, half), words.slice(half)];
  const length = sum(first.map((word) => word.length));
  const wrong = sum(first.map((word, index) => distance(word, second[index] ?? '')));
  const equal = first.filter((word, index) => word === second[index]).length;
  const isNamed = first.some((word) => /^(item|section)$/.test(rolesOf(word)[0] ?? ''));
  return isNamed && equal >= 1 && new Set(first).size >= half - 1 && wrong * 5 <= 2 * length;
}

/** Columns without text between the first and the last that have any; titles copied across do not count. */
function gapsOf(view: View): number[] {
  const used = new Set<number>();
  for (const row of view.rows) {
    const columns = filled(view, row);
    const texts = new Set(columns.map((column) => textOf(view, row, column)));
    if (texts.size > 1 || columns.length === 1) columns.forEach((column) => used.add(column));
  }
  const first = Math.min(...used);
  return Array.from({ length: view.lastColumn }, (_, index) => index + 1).filter(
    (column) => column > first && !used.has(column),
  );
}

/** Known header words of a row. */
interface HeadWord {
  readonly column: number;
  readonly roles: readonly HeaderRole[];
  readonly isPeople: boolean;
}

function headWords(view: View): HeadWord[][] {
  return view.rows.flatMap((row) => {
    const words = filled(view, row).flatMap((column): HeadWord[] => {
      if (cellAt(view.grid, row, column)?.kind !== 'text') return [];
      const text = textOf(view, row, column);
      const roles = rolesOf(text);
      const isPeople = namesPeople(text);
      return roles.length > 0 || isPeople ? [{ column, roles, isPeople }] : [];
    });
    return words.length >= 3 ? [words] : [];
  });
}

/**
 * Each side has a header of its own: in different rows; or in the same row, each with points and scores or rules; or one of them lists people.
 */
function isWall(rows: readonly HeadWord[][], left: number, gap: number, right: number): boolean {
  let [leftAlone, rightAlone, people] = [false, false, false];
  for (const words of rows) {
    const before = words.filter(({ column }) => column >= left && column < gap);
    const behind = words.filter(({ column }) => column > gap && column <= right);
    const [isLeft, isRight] = [isHead(before), isHead(behind)];
    if (isLeft && isRight && isWhole(before) && isWhole(behind)) return true;
    leftAlone ||= isLeft && !isRight;
    rightAlone ||= isRight && !isLeft;
    people ||= isRoster(behind, before) || isRoster(before, behind);
    if (leftAlone && rightAlone) return true;
    if (people && (isLeft || isRight || leftAlone || rightAlone)) return true;
  }
  return false;
}

/** Lists people, beside a header of something else or nothing. */
function isRoster(words: readonly HeadWord[], beside: readonly HeadWord[]): boolean {
  return words.some((word) => word.isPeople) && (beside.length === 0 || isHead(beside));
}

/** A header of its own: what is scored, called so without a doubt, and points or a score; nobody's names. */
function isHead(words: readonly HeadWord[]): boolean {
  const has = (...wanted: HeaderRole[]): boolean =>
    words.some(({ roles }) => roles[0] !== undefined && wanted.includes(roles[0]));
  const isScored = has('points', 'level') || hasPoints(words);
  return words.length >= 3 && !words.some((word) => word.isPeople) && has('item', 'section') && isScored;
}

/** Points and who scores or how: not the sections alone that a table begins with (项目 分值 序号). */
function isWhole(words: readonly HeadWord[]): boolean {
  return hasPoints(words) && words.some(({ roles }) => /^(level|rule|reason)$/.test(roles[0] ?? ''));
}

function hasPoints(words: readonly HeadWord[]): boolean {
  return words.some(({ roles }) => roles.includes('points') && roles[0] !== 'level');
}
