import { cellAt } from '../grid/grid';
import { letters } from '../text/letters';
import { plain } from '../text/normalise';
import { filled, textOf, type View } from './view';
import { isGenericScore, namesPeople, namesScorer, rolesOf, type HeaderRole } from './vocabulary';

/** One column's header. */
export interface HeaderCell {
  readonly column: number;
  /** Of a merged cell over several columns, the text counts for each column that has a lower cell. */
  readonly upper: string;
  /** "" in a header of one row. */
  readonly lower: string;
}

/** Header rows that belong together: one, or two where a level has sub-columns. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly cells: readonly HeaderCell[];
}

/** Every header band of the sheet, top to bottom; tables side by side give a band each. */
export function findHeaders(view: View): HeaderBand[] {
  const bands: HeaderBand[] = [];
  let after = 0;
  for (const row of view.rows) {
    if (row <= after) continue;
    const spans = headerSpans(view, row);
    for (const columns of spans) bands.push(bandFrom(view, row, columns, spans.length > 1));
    if (spans.length > 0) after = Math.max(...bands.slice(-spans.length).map((band) => band.bottom));
  }
  return bands;
}

/** The header's own words: the lower cell where there is one. */
export function headerText(cell: HeaderCell): string {
  return cell.lower === '' ? cell.upper : cell.lower;
}

/** What the header can mean, likeliest first; who scores is a level where the upper cell says that it is about scores. */
export function rolesOfHeader(cell: HeaderCell): readonly HeaderRole[] {
  return cell.lower !== '' && isLevelUnder(cell.upper, cell.lower) ? ['level'] : rolesOf(headerText(cell));
}

function isLevelUnder(upper: string, lower: string): boolean {
  return isGenericScore(upper) && namesScorer(lower);
}

/** Same columns under the same names: the header of a later page. A lower row may be left out there (003 does). */
export function isRepeat(first: HeaderBand, later: HeaderBand): boolean {
  const words = new Map(first.cells.filter(hasUpper).map((cell) => [cell.column, letters(cell.upper)]));
  const cells = later.cells.filter(hasUpper);
  const same = cells.filter((cell) => words.get(cell.column) === letters(cell.upper)).length;
  return same >= 2 && same >= 0.8 * Math.max(words.size, cells.length) - 0.5;
}

function hasUpper(cell: HeaderCell): boolean {
  return cell.upper !== '';
}

/** Columns of each header that stands in the row; empty where the row is none. A row with figures is no header. */
function headerSpans(view: View, row: number): number[][] {
  const columns = filled(view, row);
  if (columns.some((column) => cellAt(view.grid, row, column)?.kind === 'number')) return [];
  if (columns.length === 1) return isLoneHeader(view, row, columns[0] ?? 0) ? [columns] : [];
  return splitRepeats(view, row, columns).filter((span) => isHeaderRow(view, row, span));
}

/** Two tables side by side carry the same words twice: split where the first word comes again behind at least two others. */
function splitRepeats(view: View, row: number, columns: readonly number[]): number[][] {
  const words = columns.map((column) => plain(textOf(view, row, column)));
  const again = words.findIndex(
    (word, index) => index >= 3 && word === words[0] && words[index - 1] !== word,
  );
  if (again < 0 || words.length - again < 3) return [[...columns]];
  return [columns.slice(0, again), ...splitRepeats(view, row, columns.slice(again))];
}

/** At least two known names, one for what is scored and one about the scoring; nobody's name. */
function isHeaderRow(view: View, row: number, columns: readonly number[]): boolean {
  const texts = columns.map((column) => textOf(view, row, column));
  if (texts.some(namesPeople)) return false;
  const known = texts.map(rolesOf).filter((roles) => roles.length > 0);
  const has = (...wanted: HeaderRole[]): boolean =>
    known.some((roles) => roles.some((role) => wanted.includes(role)));
  const distinct = new Set(texts.map(plain)).size;
  return (
    distinct >= 2 &&
    known.length >= 2 &&
    known.length * 2 >= columns.length &&
    has('item', 'section') &&
    has('points', 'rule', 'level')
  );
}

/** A table of one column (园区评审标准): its header names content and standard at once, 评审内容及评分标准. */
function isLoneHeader(view: View, row: number, column: number): boolean {
  const roles = rolesOf(textOf(view, row, column));
  return (
    roles[0] === 'item' && roles.includes('rule') && /内容.*标准$/.test(plain(textOf(view, row, column)))
  );
}

function bandFrom(view: View, top: number, columns: readonly number[], isBeside: boolean): HeaderBand {
  const left = columns[0] ?? 1;
  const lastOwn = columns[columns.length - 1] ?? left;
  const reach = isBeside ? lastOwn : Infinity;
  const below = lowerRow(view, top, columns, reach);
  const lowerColumns = below === null ? [] : filled(view, below, left, reach);
  const all = [...new Set([...columns, ...lowerColumns])].sort((a, b) => a - b);
  const cells = all.map((column) => headerCell(view, top, below, column, all));
  const rows = below === null ? [top] : [top, below];
  return { top, bottom: below ?? top, rows, left, right: all[all.length - 1] ?? left, cells };
}

/** The second header row: known names only, none under the item's name, at least one that the first row does not say. */
function lowerRow(view: View, top: number, columns: readonly number[], reach: number): number | null {
  const row = view.rows.find((each) => each > top);
  if (row === undefined || row > top + 2 || columns.length < 2) return null;
  const below = filled(view, row, columns[0], reach);
  const isNew = (column: number): boolean =>
    plain(textOf(view, row, column)) !== plain(textOf(view, top, column));
  const fresh = below.filter(isNew);
  const fits = (column: number): boolean => {
    const text = textOf(view, row, column);
    const upper = columns.filter((each) => each <= column).pop();
    const roles = isLevelUnder(textOf(view, top, upper ?? null), text) ? ['level'] : rolesOf(text);
    const above = rolesOf(textOf(view, top, column))[0];
    const isText = cellAt(view.grid, row, column)?.kind === 'text';
    return (
      isText &&
      /^(level|reason|points|other)$/.test(roles[0] ?? '') &&
      above !== 'item' &&
      above !== 'section'
    );
  };
  return fresh.length > 0 && fresh.every(fits) ? row : null;
}

function headerCell(
  view: View,
  top: number,
  below: number | null,
  column: number,
  all: readonly number[],
): HeaderCell {
  const own = textOf(view, top, column);
  const under = below === null ? '' : textOf(view, below, column);
  const lower = plain(under) === plain(own) ? '' : under;
  if (own !== '' || below === null) return { column, upper: own, lower };
  const before = all.filter((each) => each < column && textOf(view, top, each) !== '').pop();
  const shared = before !== undefined && textOf(view, below, before) !== '' ? textOf(view, top, before) : '';
  return { column, upper: shared, lower };
}
