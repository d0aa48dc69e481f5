import { cellAt } from '../grid/grid';
import { letters } from '../text/letters';
import { plain } from '../text/normalise';
import { filled, mergeOf, textOf, type View } from './view';
import { isGenericScore, isSameWord, isUnitName, namesReasonBelow, namesScorer, rolesOf } from './vocabulary';

/** One column's header. */
export interface HeaderCell {
  readonly column: number;
  /** Its texts from the top row down, as written; a text that stands over several columns counts for each of them. Never empty. */
  readonly path: readonly string[];
}

/** No header has more rows. */
const MOST_ROWS = 3;

/** The row and those below it that read as one header: one to three rows. */
export function rowsBelowTop(view: View, top: number, reach: readonly [number, number]): number[] {
  const rows = [top];
  while (rows.length < MOST_ROWS) {
    const next = view.rows.find(
      (row) => row > (rows.at(-1) ?? top) && filled(view, row, ...reach).length > 0,
    );
    if (next === undefined || next > (rows.at(-1) ?? top) + 2) break;
    if (!goesOn(view, rows, next, reach)) break;
    rows.push(next);
  }
  const numbers = view.rows.find((row) => row > (rows.at(-1) ?? top));
  return numbers === (rows.at(-1) ?? top) + 1 && countsColumns(view, numbers, reach)
    ? [...rows, numbers]
    : rows;
}

/** Signs that number columns from the first on. */
const COUNTS: readonly string[] = ['ABCDEFGHIJKLMNOPQRST', '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮', '甲乙丙丁戊己庚辛壬癸'];

/** 1 2 3 4 … (A B C, ①②③, 甲乙丙) under the header: it numbers the columns. */
function countsColumns(view: View, row: number, reach: readonly [number, number]): boolean {
  const texts = filled(view, row, ...reach).map((column) =>
    plain(textOf(view, row, column)).replace(/[()]/g, ''),
  );
  const isCount = (sign: (index: number) => string | undefined): boolean =>
    texts.every((text, index) => text === sign(index));
  return (
    texts.length >= 4 &&
    (isCount((index) => String(index + 1)) || COUNTS.some((signs) => isCount((index) => signs[index])))
  );
}

/** Every text of the row that the rows above do not say already fits below them in a header. */
function goesOn(
  view: View,
  rows: readonly number[],
  next: number,
  reach: readonly [number, number],
): boolean {
  const above = new Map(headerTexts(view, rows, reach).map((cell) => [cell.column, cell]));
  const fresh = filled(view, next, ...reach).filter((column) => {
    const over = rows.map((row) => letters(textOf(view, row, column)));
    return !over.some((words) => isSameWord(words, letters(textOf(view, next, column))));
  });
  return fresh.length > 0 && fresh.every((column) => fitsBelow(view, rows, next, column, above, reach));
}

function fitsBelow(
  view: View,
  rows: readonly number[],
  next: number,
  column: number,
  above: ReadonlyMap<number, HeaderCell>,
  reach: readonly [number, number],
): boolean {
  if (cellAt(view.grid, next, column)?.kind !== 'text') return false;
  const text = textOf(view, next, column);
  // Under rows that say nothing here, the words of the row above them.
  const row = rows.findLast((each) => ownerOf(view, each, next, column, reach) !== null) ?? rows.at(-1) ?? 0;
  const over = upperOf(view, row, next, column, reach) || (above.get(column)?.path.at(-1) ?? '');
  if (isUnit(text) && over !== '') return true;
  const [role] = rolesOf(text);
  if (isHalfWord(over, text)) return true;
  const isShared = isSpread(view, row, next, column, reach);
  if (isShared) {
    const merge = mergeOf(view, row, column);
    const isMerged = merge !== null && merge.right > merge.left;
    const isSpanned = isMerged || rolesOf(over)[0] === 'other';
    const isGrade = isSpanned && /^([A-E]|[优良中差好合不一较])/.test(plain(text));
    const isNamed =
      isScore(over) &&
      (namesScorer(text) ||
        isUnitName(text) ||
        namesReasonBelow(text) ||
        (isBare(text) && (isMerged || areBare(view, next, reach))));
    return role !== undefined || isGrade || isNamed;
  }
  const [overRole] = rolesOf(over);
  const isScoring = /^(level|reason|points|remark|other)$/.test(role ?? '');
  return isScoring && overRole !== 'item' && overRole !== 'section';
}

/** 分 over 值, 自 over 评: a word of two or three signs, typed down its column. */
function isHalfWord(over: string, text: string): boolean {
  const [upper, lower] = [plain(over), plain(text)];
  const isShort = upper.length + lower.length <= 4 && lower.length <= 2;
  if (isScore(upper) && namesReasonBelow(lower)) return false;
  return isShort && rolesOf(lower).length === 0 && rolesOf(upper + lower).length > 0;
}

/** 东湖, 党工委, 得兮: a short word of no meaning that we know. */
function isBare(text: string): boolean {
  return /^\p{Script=Han}{1,6}$/u.test(plain(text));
}

/** The whole row is made of such words. */
function areBare(view: View, row: number, reach: readonly [number, number]): boolean {
  return filled(view, row, ...reach).every((column) => isBare(textOf(view, row, column)));
}

/** 得分, 考核评分, 各乡镇得分: who scores, or whose score it is, can stand below. */
function isScore(over: string): boolean {
  return isGenericScore(over) || rolesOf(over)[0] === 'level';
}

/** （分） （100分） （%） under a header. */
function isUnit(text: string): boolean {
  return /^[(（](\d*分|%|\d+)[)）]$/.test(text.trim());
}

/** The cell above stands over several columns of the row below, this one among them. */
function isSpread(
  view: View,
  row: number,
  below: number,
  column: number,
  reach: readonly [number, number],
): boolean {
  const owner = ownerOf(view, row, below, column, reach);
  if (owner === null) return false;
  const beside = filled(view, below, ...reach).filter(
    (other) => other !== column && ownerOf(view, row, below, other, reach) === owner,
  );
  const same = beside.filter((other) => other !== owner || column !== owner);
  return same.length > 0;
}

function upperOf(
  view: View,
  row: number,
  below: number,
  column: number,
  reach: readonly [number, number],
): string {
  const owner = ownerOf(view, row, below, column, reach);
  return owner === null ? '' : textOf(view, row, owner);
}

/**
 * Whose words of `row` stand over the column: its own cell; else the cell that is merged over it; else, where merges are
 * gone, the next text to the left, if it stands over a cell of the row below too. A text filled to the right is one.
 */
function ownerOf(
  view: View,
  row: number,
  below: number,
  column: number,
  reach: readonly [number, number],
): number | null {
  const merge = mergeOf(view, row, column);
  if (merge && merge.right > merge.left) return merge.left;
  const own = filled(view, row, ...reach);
  const before = own.filter((each) => each <= column).pop();
  if (before === undefined) return null;
  const isOwn = before === column;
  const reaches = mergeOf(view, row, before);
  if (reaches && reaches.right > reaches.left && reaches.right < column) return null;
  if (!isOwn && textOf(view, below, before) === '') return null;
  if (!isOwn && !isWithin(view, below, before, column)) return null;
  const words = letters(textOf(view, row, before));
  let first = before;
  while (own.includes(first - 1) && letters(textOf(view, row, first - 1)) === words) first -= 1;
  return first;
}

/** No blank cell between, except in a column that is empty all the way down: the words reach as far as the cells below them go, one row down or two. */
function isWithin(view: View, below: number, from: number, to: number): boolean {
  const under = view.rows.filter((row) => row >= below);
  for (let column = from + 1; column < to; column += 1) {
    const isBlank = textOf(view, below, column) === '' && textOf(view, below + 1, column) === '';
    if (isBlank && under.some((row) => textOf(view, row, column) !== '')) return false;
  }
  return true;
}

/** The header cells of these rows, left to right. */
export function headerTexts(
  view: View,
  rows: readonly number[],
  reach: readonly [number, number],
): HeaderCell[] {
  const worded = rows.filter((row) => !countsColumns(view, row, reach));
  const columns = [...new Set(worded.flatMap((row) => filled(view, row, ...reach)))].sort((a, b) => a - b);
  return columns.map((column) => {
    const texts = worded.map((row, index) => {
      const own = textOf(view, row, column);
      const below = worded[index + 1];
      return own !== '' || below === undefined ? own : upperOf(view, row, below, column, reach);
    });
    const path = texts.filter(
      (text, index) =>
        text !== '' &&
        !isUnit(text) &&
        letters(text) !== letters(texts.slice(0, index).filter(Boolean).pop() ?? ''),
    );
    if (path.length === 2 && isHalfWord(path[0] ?? '', path[1] ?? ''))
      return { column, path: [path.join('')] };
    return { column, path: path.length > 0 ? path : texts.filter((text) => text !== '').slice(0, 1) };
  });
}
