import type { OfficialForm } from '../form';
import { heightOf as textHeight } from './measure';
import { printedSection } from './printed';

/** A4 between the margins that sheets are printed with, in points. */
const PAPER = { landscape: { width: 763, height: 491 }, portrait: { width: 516, height: 738 } };
/** One character of column width, in points: 6 in Excel, 5.5 where other programs don't round it up. The less, the more room is left. */
const CHARACTER = 5.5;
/** Left free on each page, so that another font or printer does not push a row over. */
const SLACK = 0.96;
/** Halvings of the range in which the lowest even page height is looked for: to less than a point. */
const STEPS = 10;

/** First and last row of the items on one page, or of rows that stay together. */
export type Page = readonly [first: number, last: number];

/** What the rows take, in points. */
export interface PageRoom {
  readonly heights: Readonly<Record<number, number>>;
  /** Title, unit lines and header. */
  readonly head: number;
  /** The header alone, which each later page repeats. */
  readonly header: number;
  /** Total and notes. */
  readonly foot: number;
}

/**
 * Rows of items by printed page: on as few pages as possible, filled evenly. What shares a points or method cell stays
 * together, so that no cell is cut in two; a block that no page holds stands alone and is cut by the printer.
 */
export function pagesOf(form: OfficialForm, rows: Page, room: PageRoom): Page[] {
  const blocks = blocksOf(form, rows);
  const height = pageHeight(form, rows, room);
  let [low, high] = [0, capacityOf(form)];
  const count = packed(blocks, height, high).length;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (packed(blocks, height, middle).length > count) low = middle;
    else high = middle;
  }
  return packed(blocks, height, high);
}

function packed(blocks: readonly Page[], height: (page: Page) => number, capacity: number): Page[] {
  const pages: Page[] = [];
  let first = blocks[0]?.[0] ?? 0;
  for (const [top, bottom] of blocks) {
    if (top > first && height([first, bottom]) > capacity) {
      pages.push([first, top - 1]);
      first = top;
    }
  }
  return [...pages, [first, blocks.at(-1)?.[1] ?? 0]];
}

/** Height of a page in points of the sheet: a form wider than the paper is scaled down, and more of it fits. */
function capacityOf(form: OfficialForm): number {
  const paper = form.landscape ? PAPER.landscape : PAPER.portrait;
  const width = form.columns.reduce((sum, column) => sum + column.width * CHARACTER, 0);
  return paper.height * Math.max(1, width / paper.width) * SLACK;
}

/** What a page takes, with the sections' names that stand on it: a name can need more than its rows. */
function pageHeight(form: OfficialForm, [top, bottom]: Page, room: PageRoom): (page: Page) => number {
  const width = form.columns.find(({ role }) => role === 'section')?.width ?? 0;
  let start = top;
  const sections = form.sections.map((section) => {
    const rows: Page = [start, start + section.items.length - 1];
    start = rows[1] + 1;
    return { rows, name: width > 0 ? textHeight(printedSection(section, form.verticalSections), width) : 0 };
  });
  return ([first, last]) =>
    sections.reduce(
      (sum, { rows, name }) => {
        const [from, to] = [Math.max(first, rows[0]), Math.min(last, rows[1])];
        return from > to ? sum : sum + Math.max(name, heightOf(from, to, room.heights));
      },
      (first === top ? room.head : room.header) + (last === bottom ? room.foot : 0),
    );
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
