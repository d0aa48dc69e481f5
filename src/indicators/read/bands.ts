import { headerTexts } from '../../recognise/header-rows';
import { lineText, readLines, type Lines } from '../../recognise/lines';
import { filled, textOf, type View } from '../../recognise/view';
import { cellAt } from '../../grid/grid';
import { plain } from '../../text/normalise';
import { headWord } from './head-words';
import { headOf, holdsFigures, type Head } from './heads';

/** A header of targets and results, with the lines above it. */
export interface Band {
  readonly rows: readonly number[];
  readonly heads: readonly Head[];
  readonly lines: Lines;
}

/** No header has more rows. */
const MOST_ROWS = 3;
/** Lines that can stand between a title and its header. */
const LINES_ABOVE = 8;
/** What points are won and lost by: such a table is scored, its goals are words. */
const SCORING = /(评|计|扣|打|得)分(方法|办法|标准|细则|规则|依据|操作)/;
/** A matrix without 目标 and 完成 in its header: its title says what the figures are. */
const SAYS_WHAT = /完成|目标|任务|计划/;

/** Every header of targets and results on the sheet, top to bottom. */
export function findBands(view: View): Band[] {
  const bands: Band[] = [];
  for (const row of view.rows) {
    const end = bands.at(-1)?.rows.at(-1) ?? 0;
    const band = row > end ? bandAt(view, row, end) : null;
    if (band && !repeats(bands.at(-1), band)) bands.push(band);
  }
  return bands;
}

function bandAt(view: View, top: number, after: number): Band | null {
  if (filled(view, top).length < 2 || hasNumbers(view, top)) return null;
  const rows = headerRows(view, top);
  const heads = headerTexts(view, rows, [1, view.lastColumn]).map(headOf);
  if (heads.length < 2 || rows.some((row) => isScoring(view, row))) return null;
  const lines = readLines(linesAbove(view, top, after), view.grid.sheet);
  if (hasFigures(heads)) return { rows, heads, lines };
  const said = saidByTitle(heads, lines.title);
  return said && hasNumbers(view, (rows.at(-1) ?? top) + 1) ? { rows, heads: said, lines } : null;
}

/** Rows that are mostly words about targets and results; the first may name what the second is about. */
function headerRows(view: View, top: number): number[] {
  const rows = [top];
  while (rows.length < MOST_ROWS) {
    const next = (rows.at(-1) ?? top) + 1;
    if (!isHeaderRow(view, next)) break;
    rows.push(next);
  }
  return rows;
}

function isHeaderRow(view: View, row: number): boolean {
  const columns = filled(view, row);
  if (columns.length < 2 || hasNumbers(view, row)) return false;
  const words = columns.map((column) => headWord(textOf(view, row, column)));
  return words.filter(({ role, period }) => role !== null || period !== null).length * 2 >= words.length;
}

function isScoring(view: View, row: number): boolean {
  return filled(view, row).some((column) => SCORING.test(plain(textOf(view, row, column))));
}

function hasNumbers(view: View, row: number): boolean {
  return filled(view, row).some((column) => cellAt(view.grid, row, column)?.kind === 'number');
}

/** Of one thing: a target and what became of it, or results at two times, or a result and its rate. */
function hasFigures(heads: readonly Head[]): boolean {
  const figures = heads.filter((head) => holdsFigures(head) || (head.role === 'label' && head.mayBeTarget));
  const has = (...roles: Head['role'][]) => figures.some(({ role }) => roles.includes(role));
  const times = new Set(figures.filter(({ role }) => role === 'done').map(({ period }) => period?.months));
  const pairs = (has('target', 'label') && has('done', 'rate')) || (has('done') && has('rate'));
  return figures.length >= 2 && (pairs || times.size >= 2);
}

/** 各市州再就业目标任务完成情况表 over 市州 | 城镇新就业人数 | …: all columns hold what the title says. */
function saidByTitle(heads: readonly Head[], title: string): Head[] | null {
  const [first, ...others] = heads;
  const named = others.filter(({ role, entity }) => role === null && entity !== '');
  if (!first || (first.role !== 'unit' && first.role !== 'label' && first.role !== 'number')) return null;
  if (named.length < 2 || !SAYS_WHAT.test(title)) return null;
  const role = /完成率/.test(title) ? 'rate' : /完成/.test(title) ? 'done' : 'target';
  return heads.map((head) => (named.includes(head) ? { ...head, role } : head));
}

function linesAbove(view: View, top: number, after: number): string[] {
  return view.rows
    .filter((row) => row > after && row < top && row >= top - LINES_ABOVE && !hasNumbers(view, row))
    .map((row) => lineText(view, row, 1, view.lastColumn));
}

/** The same header again on a later page. */
function repeats(before: Band | undefined, band: Band): boolean {
  const words = ({ heads }: Band) =>
    heads.map(({ column, role, entity }) => `${column}${role}${entity}`).join();
  return before !== undefined && words(before) === words(band) && band.lines.title === before.lines.title;
}
