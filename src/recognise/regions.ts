import { letters } from '../text/letters';
import { plain } from '../text/normalise';
import { isRepeat, rolesOfHeader, type HeaderBand } from './header';
import {
  isAttachmentMark,
  isPageMark,
  isTitle,
  isUnitLine,
  lineText,
  readLines,
  sameTitle,
  type Lines,
} from './lines';
import { isHeading, isNote, isTotalLabel } from './labels';
import { headingStyle, sectionPoints, withoutPoints } from './sections';
import { filled, textOf, type View } from './view';
import { namesPeople } from './vocabulary';

/** The rows of one table before anything is read from them. */
export interface Region {
  /** The first header and its repeats on later pages. */
  readonly bands: readonly HeaderBand[];
  /** Rows with text below the headers, header rows and page lines left out. */
  readonly body: readonly number[];
  readonly left: number;
  readonly right: number;
  /** The lines above, as written, and what is read from them. */
  readonly above: readonly string[];
  readonly lines: Lines;
}

interface Draft {
  bands: HeaderBand[];
  body: number[];
  left: number;
  right: number;
  lines: string[];
}

/** Cuts the sheet into tables: each header begins one, unless it repeats the one above on a later page. */
export function findRegions(view: View, bands: readonly HeaderBand[]): Region[] {
  const drafts: Draft[] = [];
  for (const band of bands) {
    const [left, right] = boundsOf(view, band, bands);
    const above = linesAbove(view, band, left, right);
    const current = drafts.findLast((draft) => draft.left <= right && draft.right >= left);
    const next = bands.find((later) => later.top > band.bottom && overlap(later, left, right));
    const end = next ? firstLineAbove(view, next, left, right) : Infinity;
    const rows = view.rows.filter(
      (row) => row > band.bottom && row < end && filled(view, row, left, right).length > 0,
    );
    const body = upToOtherHeader(view, rows, left, right);
    if (current && isContinuation(view, current, band, above, body)) {
      // A heading that a page leaves behind above the next page's header, or the name of a block with a header of its own.
      const widows = above.filter((row) => namesSection(lineText(view, row, left, right)));
      const [first] = widows;
      if (first !== undefined && current.bands.length === 1)
        takeFirstName(view, current, lineText(view, first, left, right));
      current.bands.push(band);
      current.body.push(...widows, ...body);
    } else {
      drafts.push({
        bands: [band],
        body,
        left,
        right,
        lines: above.flatMap((row) => linesIn(view, row, left, right)),
      });
    }
  }
  return drafts.map((draft) => ({
    ...draft,
    above: draft.lines,
    lines: readLines(draft.lines, view.grid.sheet),
  }));
}

function namesSection(line: string): boolean {
  return isHeading(line) || (sectionPoints(line) !== null && !isTitle(line));
}

/** Where the second block bears its name above its header, the line right above the first header is the first one's, if it reads alike and a title stands above it. */
function takeFirstName(view: View, draft: Draft, second: string): void {
  const { bands, left, right, lines, body } = draft;
  const line = lines.at(-1);
  const row = view.rows.findLast((each) => each < (bands[0]?.top ?? 0));
  if (line === undefined || lines.length < 2 || row === undefined || !namesSection(line)) return;
  if (headingStyle(line) !== headingStyle(second) || lineText(view, row, left, right) !== line) return;
  lines.pop();
  body.unshift(row);
}

/** Cuts before a row that, behind a blank one, reads as the header of something else: short words in three cells or more, no figures. */
function upToOtherHeader(view: View, rows: readonly number[], left: number, right: number): number[] {
  const other = rows.findIndex((row, index) => {
    const before = rows[index - 1];
    if (before === undefined || row - before < 2) return false;
    const texts = filled(view, row, left, right).map((column) => plain(textOf(view, row, column)));
    return (
      texts.some(namesPeople) ||
      (new Set(texts).size >= 3 && texts.every((text) => text.length <= 8 && !/\d/.test(text)))
    );
  });
  return other < 0 ? [...rows] : rows.slice(0, other);
}

/** Columns that can belong to the table: up to its neighbours on the same row, else the whole width. */
function boundsOf(view: View, band: HeaderBand, bands: readonly HeaderBand[]): [number, number] {
  const beside = bands.filter((other) => other !== band && other.top === band.top);
  const before = beside.filter((other) => other.right < band.left).map((other) => other.right + 1);
  const behind = beside.filter((other) => other.left > band.right).map((other) => other.left - 1);
  return [Math.max(1, ...before), Math.min(view.lastColumn, ...behind)];
}

function overlap(band: HeaderBand, left: number, right: number): boolean {
  return band.left <= right && band.right >= left;
}

/** A header repeated on a later page: nothing was closed by a total, no other title or unit begins, the items do not start again. */
function isContinuation(
  view: View,
  draft: Draft,
  band: HeaderBand,
  above: readonly number[],
  body: readonly number[],
): boolean {
  const { left, right, bands } = draft;
  const closes = (row: number): boolean =>
    filled(view, row, left, right).some((column) => isTotalLabel(textOf(view, row, column)));
  if (!isRepeat(bands[0] ?? band, band) || draft.body.some(closes)) return false;
  const known = draft.lines;
  const texts = above.map((row) => lineText(view, row, left, right));
  const isOther = (text: string): boolean =>
    (isTitle(text) && !known.some((line) => sameTitle(line, text))) ||
    (isUnitLine(text) && !known.some((line) => letters(line) === letters(text)));
  return !texts.some(isOther) && !startsAgain(view, draft, band, body);
}

/** The table's rows come once more: the first right below, or most of the fewer ones somewhere (an excerpt above or below the whole). */
function startsAgain(view: View, draft: Draft, band: HeaderBand, body: readonly number[]): boolean {
  const named = band.cells.filter((cell) => rolesOfHeader(cell)[0] === 'item');
  const sure = named.filter((cell) => !rolesOfHeader(cell).includes('rule'));
  const items = sure.length > 0 ? sure : named;
  const wordsOf = (row: number): string =>
    (items.length > 0 ? items : band.cells)
      .map(({ column }) => textOf(view, row, column))
      .filter((text) => plain(text).length > 4 && !isHeading(text))
      .map((text) => letters(withoutPoints(text)))
      .join('|');
  const [before, again] = [draft.body, body].map((rows) =>
    rows.map(wordsOf).filter((words) => words.length >= LEAST_WORDS),
  ) as [string[], string[]];
  const isFirst = before[0] !== undefined && before[0].length >= LEAST_FIRST && before[0] === again[0];
  const [known, later] = [onlyOnce(before), onlyOnce(again)];
  const same = later.filter((words) => known.includes(words)).length;
  return isFirst || (same >= 2 && same * 3 >= 2 * Math.min(known.length, later.length));
}

function onlyOnce(texts: readonly string[]): string[] {
  return texts.filter((text) => texts.indexOf(text) === texts.lastIndexOf(text));
}

/** Shorter rows can say the same by chance. */
const LEAST_WORDS = 6;
/** … and one row alone. */
const LEAST_FIRST = 9;

/** The lines that lead up to a header: title, unit, attachment and page marks, with blank rows between; remarks (说明：…) only below one of them. */
function linesAbove(view: View, band: HeaderBand, left: number, right: number): number[] {
  const lines: number[] = [];
  let remarks: number[] = [];
  for (let row = band.top - 1; row >= 1 && band.top - row <= 12; row -= 1) {
    const columns = filled(view, row, left, right);
    if (columns.length === 0) continue;
    const line = lineText(view, row, left, right);
    const [last] = remarks;
    const isBelowNote = last === undefined || isNote(lineText(view, last, left, right));
    if (isLeadLine(view, row, columns) && isBelowNote) {
      lines.unshift(row, ...remarks);
      remarks = [];
    } else if (isNote(line) || (columns.length === 1 && isNumbered(line))) remarks.unshift(row);
    else break;
  }
  return lines;
}

/** 1.本表由各乡镇自评后报送。 */
function isNumbered(line: string): boolean {
  return /^(\d{1,2}[.、]|[①-⑳]|\([一二三四五六七八九十\d]{1,2}\)).*[。；;]$/s.test(plain(line));
}

function firstLineAbove(view: View, band: HeaderBand, left: number, right: number): number {
  return linesAbove(view, band, left, right)[0] ?? band.top;
}

/** （实行百分制，起评分100分）: a remark below a title, in brackets from end to end and no numeral. */
function isBracketed(line: string): boolean {
  return /^\([^()]{4,}\)$/.test(plain(line));
}

/** The row as one line; a title and what stands behind it in the same row (被考核单位：…) as two. */
function linesIn(view: View, row: number, left: number, right: number): string[] {
  const [first = '', ...rest] = new Set(
    filled(view, row, left, right).map((column) => textOf(view, row, column)),
  );
  return rest.length > 0 && isTitle(first) ? [first, rest.join(' ')] : [lineText(view, row, left, right)];
}

function isLeadLine(view: View, row: number, columns: readonly number[]): boolean {
  const texts = [...new Set(columns.map((column) => textOf(view, row, column)))];
  const line = texts.join(' ');
  if (isUnitLine(line) || isPageMark(line) || isAttachmentMark(line) || isTitle(line)) return true;
  if (texts.some((text) => /[:：]\s*$/.test(text)) && texts.length <= 4) return true;
  const [first = '', ...rest] = texts;
  if (isTitle(first) && rest.every((text) => /[:：]/.test(text))) return true;
  if (texts.length === 1)
    return (
      isBracketed(line) || (!/^(备注|注|说明)[:：]|[。；;]$/.test(plain(line)) && !/^[\d①-⑳(（]/.test(line))
    );
  return texts.length <= 2 && texts.every((text) => /[:：]/.test(text));
}
