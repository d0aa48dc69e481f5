import { distance } from 'fastest-levenshtein';
import { letters } from '../text/letters';
import { cellPoints, sum } from '../text/points';
import { headerTexts, rowsBelowTop, type HeaderCell } from './header-rows';
import { isUnitLine } from './lines';
import { runsIn, type Reach } from './runs';
import { filled, textOf, type View } from './view';
import {
  enumerated,
  isGenericScore,
  isSameWord,
  isUnitName,
  namesPeople,
  namesReasonBelow,
  namesScorer,
  rolesOf,
  type HeaderRole,
} from './vocabulary';

export type { HeaderCell } from './header-rows';

/** Header rows that belong together: one to three. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly cells: readonly HeaderCell[];
  /** Columns that can belong to its table: another table may stand beside it. */
  readonly reach: readonly [number, number];
}

/** Every header band of the stretch, top to bottom; tables side by side give a band each. */
export function findHeaders(view: View, stretch: Reach): HeaderBand[] {
  const bands: HeaderBand[] = [];
  for (const row of view.rows) {
    let twin: HeaderBand | null = null;
    for (const reach of runsIn(view, row, stretch)) {
      const isTaken = bands.some(
        (band) => row >= band.top && row <= band.bottom && band.left <= reach[1] && band.right >= reach[0],
      );
      const own = isTaken ? null : bandAt(view, row, reach);
      const band: HeaderBand | null = twin && !isTaken ? likeTwin(view, own, twin, reach) : own;
      if (band) bands.push(band);
      twin ??= band;
    }
  }
  return bands;
}

/** A header beside one of the same words: what is garbled in it is read as the other says. */
function likeTwin(view: View, own: HeaderBand | null, twin: HeaderBand, reach: Reach): HeaderBand | null {
  const band = own ?? bandOf(view, twin.rows, reach);
  if (band.cells.length !== twin.cells.length) return own;
  const cells = band.cells.map((cell, index) =>
    rolesOfHeader(cell).length > 0 ? cell : { ...cell, path: twin.cells[index]?.path ?? cell.path },
  );
  return isHeader(cells) ? { ...band, cells } : own;
}

/** The band that begins in the row within these columns; null where none does. */
function bandAt(view: View, top: number, reach: readonly [number, number]): HeaderBand | null {
  const own = filled(view, top, ...reach);
  if (own.length === 1) return isLoneHeader(view, top, own[0] ?? 0) ? bandOf(view, [top], reach) : null;
  if (!canBegin(view, top, own)) return null;
  const rows = rowsBelowTop(view, top, reach);
  const band = bandOf(view, rows, reach);
  return isHeader(band.cells) ? band : null;
}

/** A longer text with stops is a sentence. */
const LONGEST_NAME = 24;

/** Different words, one of them known, no points: a title or a unit line that was copied across is no header's first row, nor is an item's. */
function canBegin(view: View, row: number, columns: readonly number[]): boolean {
  const texts = columns.map((column) => textOf(view, row, column));
  return (
    new Set(texts.map(letters)).size >= 2 &&
    !texts.some((text) => isUnitLine(text) || statesPoints(text)) &&
    !texts.some((text) => /[。；，、;,]/.test(text) && letters(text).length > LONGEST_NAME) &&
    texts.some((text) => rolesOf(text).length > 0)
  );
}

/** 2分, 满分2分; 满分100分 names the column. */
function statesPoints(text: string): boolean {
  const points = cellPoints(text);
  return points !== null && (points < LEAST_WHOLE || rolesOf(text).length === 0);
}

/** Fewer points are no whole table's. */
const LEAST_WHOLE = 50;

/** A band of these rows, whatever they hold. */
export function bandOf(view: View, rows: readonly number[], reach: readonly [number, number]): HeaderBand {
  const cells = headerTexts(view, rows, reach);
  const [top = 1] = rows;
  return {
    top,
    bottom: rows.at(-1) ?? top,
    rows,
    left: cells[0]?.column ?? reach[0],
    right: cells.at(-1)?.column ?? reach[0],
    cells,
    reach,
  };
}

/** The header's own words: the lowest cell. */
export function headerText(cell: HeaderCell): string {
  return cell.path.at(-1) ?? '';
}

/** The whole header without blanks, its rows parted by "/". */
export function headerPath(cell: HeaderCell): string {
  return cell.path.map((text) => text.replace(/[\s/]/g, '')).join('/');
}

/** What the header can mean, likeliest first; who scores is a level where a cell above says that it is about scores. */
export function rolesOfHeader(cell: HeaderCell): readonly HeaderRole[] {
  const text = headerText(cell);
  const above = cell.path.slice(0, -1);
  if (above.some(isGenericScore) && namesScorer(text)) return ['level'];
  if (namesReasonBelow(text) && above.some(isLevel)) return ['reason'];
  const roles = rolesOf(text);
  if (roles.length > 0 || above.length === 0) return roles;
  // 评分 over 标准, typed into two cells, is one word; （分） below a header says nothing.
  const joined = rolesOf(cell.path.join(''));
  return joined.length > 0 ? joined : rolesOf(above.at(-1) ?? '');
}

function isLevel(text: string): boolean {
  return rolesOf(text)[0] === 'level' || namesScorer(text);
}

/** Same columns under the same names: the header of a later page. A lower row may be left out there (003 does). */
export function isRepeat(first: HeaderBand, later: HeaderBand): boolean {
  const words = new Map(first.cells.flatMap((cell) => (cell.path[0] ? [[cell.column, cell]] : [])));
  const cells = later.cells.filter((cell) => cell.path.length > 0);
  const same = cells.filter((cell) => {
    const known = words.get(cell.column);
    return known && isSameWord(letters(known.path[0] ?? ''), letters(cell.path[0] ?? ''));
  }).length;
  const isLone = words.size === 1 && cells.length === 1;
  // Somebody named a column of their own in the first header alone.
  const isPart = same === cells.length && same >= 3 && same * 2 >= words.size;
  const most = isPart ? cells.length : Math.max(words.size, cells.length);
  return (same >= (isLone ? 1 : 2) && same >= 0.8 * most - 0.5) || isInOtherWords(words, cells, same);
}

/** A page's header in other words (标准分 for 分值), or garbled by a scan: column by column it means the same, or most of its signs are. */
function isInOtherWords(
  words: ReadonlyMap<number, HeaderCell>,
  cells: readonly HeaderCell[],
  same: number,
): boolean {
  const pairs = cells.flatMap((cell) => {
    const known = words.get(cell.column);
    return known ? [[known, cell] as const] : [];
  });
  const most = Math.max(words.size, cells.length);
  if (pairs.length < 4 || pairs.length < most - 1) return false;
  const alike = pairs.filter(([one, other]) => {
    const [role] = rolesOfHeader(one);
    return role !== undefined && role === rolesOfHeader(other)[0];
  });
  const texts = pairs.map((pair) => pair.map(({ path }) => letters(path[0] ?? '')) as [string, string]);
  const wrong = sum(texts.map(([one, other]) => distance(one, other)));
  const isGarbled = wrong * 5 <= 2 * sum(texts.map(([one]) => one.length));
  return (alike.length >= most - 1 && same * 4 >= most) || isGarbled;
}

/** At least two known names, one for what is scored and one about the scoring; nobody's name. */
function isHeader(cells: readonly HeaderCell[]): boolean {
  const texts = cells.flatMap((cell) => cell.path);
  if (texts.some(namesPeople)) return false;
  const known = cells.map(rolesOfHeader).filter((roles) => roles.length > 0);
  const unknown = cells.filter((cell) => rolesOfHeader(cell).length === 0);
  const named = unknown.filter((cell) => isUnitName(headerText(cell))).length;
  const scorers = unknown.filter((cell) => namesScorer(headerText(cell))).length;
  const counted = enumerated(unknown.map(headerText)).length;
  const units = Math.max(named, scorers, counted, areUnits(cells, unknown) ? unknown.length : 0);
  const has = (...wanted: HeaderRole[]): boolean =>
    known.some((roles) => roles.some((role) => wanted.includes(role)));
  const distinct = new Set(cells.map((cell) => letters(headerText(cell)))).size;
  return (
    distinct >= 2 &&
    known.length >= 2 &&
    known.length * (known.length >= 4 ? 3 : 2) >= cells.length - (units > 1 ? units : 0) &&
    has('item', 'section') &&
    (has('points', 'rule', 'level') || named >= 2)
  );
}

/** 张庄 李庄 王庄 beside each other, where another header names points: so many bare words are units. */
function areUnits(cells: readonly HeaderCell[], unknown: readonly HeaderCell[]): boolean {
  const isBare = (cell: HeaderCell): boolean => /^\p{Script=Han}{2,6}$/u.test(letters(headerText(cell)));
  const arePointed = cells.some((cell) => rolesOfHeader(cell)[0] === 'points');
  const from = cells.findIndex((cell) => cell === unknown[0]);
  const areTogether = cells.slice(from, from + unknown.length).every((cell) => unknown.includes(cell));
  return unknown.length >= 3 && arePointed && areTogether && unknown.every(isBare);
}

/** A table of one column (园区评审标准): its header names content and standard at once, 评审内容及评分标准. */
function isLoneHeader(view: View, row: number, column: number): boolean {
  const [cell] = headerTexts(view, [row], [column, column]);
  const text = cell ? headerText(cell) : '';
  const roles = rolesOf(text);
  return roles[0] === 'item' && roles.includes('rule') && /内容.*标准$/.test(letters(text));
}
