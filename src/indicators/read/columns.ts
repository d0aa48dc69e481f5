import { filled, textOf, type View } from '../../recognise/view';
import { looksLikeUnit } from '../../text/unit-words';
import { plain } from '../../text/normalise';
import { readFigure } from '../figure';
import type { Layout } from '../table';
import { unitOfMeasure } from '../units-of-measure';
import { holdsFigures, type Head } from './heads';

/** The columns of a table of targets and results, by what stands in them. */
export interface Columns {
  readonly layout: Layout;
  /** Measures, or their groups and measures, left to right; empty where only units stand down the rows. */
  readonly labels: readonly number[];
  readonly unit: number | null;
  readonly area: number | null;
  readonly measureUnit: number | null;
  readonly weight: number | null;
  readonly grade: number | null;
  readonly remark: number | null;
  /** Targets, results and rates; where any has an entity all have one. */
  readonly figures: readonly Head[];
}

/** Less than this share of numbers, and a column of targets is one of words. */
const NUMBERS = 0.3;
const MOSTLY = 0.6;

/** Resolves what headers leave open by what stands below. null where the columns make no table of this kind. */
export function resolveColumns(view: View, heads: readonly Head[], body: readonly number[]): Columns | null {
  const all = withUnheaded(view, heads, body).map((head) => settled(view, head, body, heads));
  const figures = withEntities(thisYear(all.filter(holdsFigures)));
  const named = firstOf(all, 'label') ?? firstOf(all, 'unit') ?? unnamedLabel(view, all, figures, body);
  if (figures.length === 0 || named === null) return null;
  const texts = all.map((head) =>
    head.column === named.column && head.role === null ? { ...head, role: 'label' as const } : head,
  );
  const labels = columnsOf(texts, 'label').filter((column) => column < (figures.at(-1)?.column ?? 0));
  const unit = columnsOf(texts, 'unit').at(-1) ?? null;
  const layout = layoutOf(view, labels, unit, figures, body);
  const isUnits = layout === 'units-down' || layout === 'one-measure';
  return {
    layout,
    labels: isUnits ? [] : labels,
    unit: isUnits ? (unit ?? labels.at(-1) ?? null) : layout === 'list' ? unit : null,
    area: columnsOf(texts, 'area')[0] ?? null,
    measureUnit: columnsOf(texts, 'measure-unit')[0] ?? null,
    weight: columnsOf(texts, 'weight')[0] ?? null,
    grade: columnsOf(texts, 'grade')[0] ?? null,
    remark: columnsOf(texts, 'remark')[0] ?? null,
    figures,
  };
}

function layoutOf(
  view: View,
  labels: readonly number[],
  unit: number | null,
  figures: readonly Head[],
  body: readonly number[],
): Layout {
  const entities = [...new Set(figures.map(({ entity }) => entity))].filter((entity) => entity !== '');
  const names = textsIn(view, labels.at(-1) ?? unit ?? 0, body);
  const rowsAreUnits = labels.length === 0 || share(names, looksLikeUnit) >= MOSTLY;
  if (entities.length > 0) {
    return rowsAreUnits && share(entities, looksLikeUnit) < MOSTLY ? 'units-down' : 'units-across';
  }
  if (labels.length > 0 && unit !== null) return 'list';
  return rowsAreUnits ? 'one-measure' : 'one-unit';
}

/** Columns in front that have text below and no header: the corner of a matrix is often blank. */
function withUnheaded(view: View, heads: readonly Head[], body: readonly number[]): Head[] {
  const first = Math.min(...heads.map(({ column }) => column));
  const bare = Array.from({ length: first - 1 }, (_, index) => index + 1).filter(
    (column) => textsIn(view, column, body).length > 0,
  );
  const none = { role: null, period: null, year: null, unit: null, entity: '', mayBeTarget: false };
  return [...bare.map((column) => ({ column, ...none })), ...heads];
}

function settled(view: View, head: Head, body: readonly number[], heads: readonly Head[]): Head {
  const texts = textsIn(view, head.column, body);
  if (head.role === 'unit' && share(texts, (text) => unitOfMeasure(text) !== null) >= MOSTLY) {
    return { ...head, role: 'measure-unit' };
  }
  const numbers = share(
    body.filter((row) => textOf(view, row, head.column) !== ''),
    (row) => isNumber(view, row, head.column),
  );
  if (head.role === 'label' && head.mayBeTarget && numbers >= MOSTLY) return { ...head, role: 'target' };
  const isOnlyLabel = !heads.some(({ role }) => role === 'label' || role === 'unit');
  if (head.role === 'target' && texts.length > 0 && numbers < NUMBERS) {
    return { ...head, role: isOnlyLabel ? 'label' : 'other' };
  }
  return head;
}

/** The first column of words in front of the figures, whatever its header says. */
function unnamedLabel(
  view: View,
  heads: readonly Head[],
  figures: readonly Head[],
  body: readonly number[],
): Head | null {
  const [first] = figures;
  const words = heads.filter(
    ({ role, column }) =>
      role === null &&
      column < (first?.column ?? 0) &&
      share(body, (row) => textOf(view, row, column) !== '' && !isNumber(view, row, column)) >= 0.5,
  );
  return words.at(-1) ?? null;
}

/** A rate behind the figures of one thing is of that thing, though its header is bare. */
function withEntities(figures: readonly Head[]): Head[] {
  if (figures.every(({ entity }) => entity === '')) return [...figures];
  let last = '';
  return figures.flatMap((head) => {
    last = head.entity || last;
    return last === '' ? [] : [{ ...head, entity: last }];
  });
}

/** Results of an earlier year stand beside this year's for comparison only. */
function thisYear(figures: readonly Head[]): Head[] {
  const years = figures.flatMap(({ year }) => year ?? []);
  const latest = Math.max(...years, 0);
  return figures.filter(({ year, role }) => role === 'target' || year === null || year === latest);
}

function firstOf(heads: readonly Head[], role: Head['role']): Head | null {
  return heads.find((head) => head.role === role) ?? null;
}

function columnsOf(heads: readonly Head[], role: Head['role']): number[] {
  return heads.filter((head) => head.role === role).map(({ column }) => column);
}

function textsIn(view: View, column: number, body: readonly number[]): string[] {
  return body.map((row) => plain(textOf(view, row, column))).filter((text) => text !== '');
}

function isNumber(view: View, row: number, column: number): boolean {
  const cell = view.grid.cells.get(row)?.get(column) ?? null;
  const figure = readFigure(cell, { sheet: view.grid.sheet, row, column }, '');
  return (
    figure !== null &&
    (figure.value !== null || figure.problem === 'not-applicable' || figure.problem === 'unknown')
  );
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}

/** Rows of the body that hold anything in these columns. */
export function hasAny(view: View, row: number, columns: readonly number[]): boolean {
  return filled(view, row).some((column) => columns.includes(column));
}
