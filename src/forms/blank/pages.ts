import type { OfficialForm } from '../form';

/** A4 between the margins that sheets are printed with, in points. */
const PAPER = { landscape: { width: 763, height: 491 }, portrait: { width: 516, height: 738 } };
/** One character of column width, in points. */
const CHARACTER = 6;
/** Left free on each page, so that another font or printer does not push a row over. */
const SLACK = 0.96;

/** First and last row of the items on one page. */
export type Page = readonly [first: number, last: number];

export interface PageRoom {
  /** row → points */
  readonly heights: Readonly<Record<number, number>>;
  /** Title, unit lines and header. */
  readonly head: number;
  /** The header alone, which each later page repeats. */
  readonly header: number;
  /** Total and notes. */
  readonly foot: number;
}

/**
 * Rows of items by printed page: as many as fit, but what shares a points or method cell stays together, so that no
 * cell is cut in two. A block that no page holds stands alone and is cut by the printer.
 */
export function pagesOf(form: OfficialForm, rows: Page, room: PageRoom): Page[] {
  const capacity = capacityOf(form);
  const pages: Page[] = [];
  let first = rows[0];
  let used = room.head;
  for (const [top, bottom] of blocksOf(form, rows)) {
    const height = heightOf(top, bottom, room.heights) + (bottom === rows[1] ? room.foot : 0);
    if (used + height > capacity && top > first) {
      pages.push([first, top - 1]);
      first = top;
      used = room.header;
    }
    used += height;
  }
  return [...pages, [first, rows[1]]];
}

/** Height of a page in points of the sheet: a form wider than the paper is scaled down, and more of it fits. */
function capacityOf(form: OfficialForm): number {
  const paper = form.landscape ? PAPER.landscape : PAPER.portrait;
  const width = form.columns.reduce((sum, column) => sum + column.width * CHARACTER, 0);
  return paper.height * Math.max(1, width / paper.width) * SLACK;
}

export function heightOf(top: number, bottom: number, heights: Readonly<Record<number, number>>): number {
  let sum = 0;
  for (let row = top; row <= bottom; row += 1) sum += heights[row] ?? 0;
  return sum;
}

/** Runs of rows that stay together. */
function blocksOf(form: OfficialForm, [top, bottom]: Page): Page[] {
  const ids = form.sections.flatMap((section) => section.items.map((item) => item.id));
  const joined = new Set([...form.groups, ...form.mergedMethods].flatMap(({ items }) => items.slice(1)));
  const starts = ids.flatMap((id, index) => (joined.has(id) ? [] : [top + index]));
  return starts.map((start, index): Page => [start, (starts[index + 1] ?? bottom + 1) - 1]);
}
