import type { OfficialForm } from '../form';

/**
 * What an A4 page holds, in points, between margins of about 1.5 cm; a little less than the paper has, so that
 * another font or printer does not push a row over. Wide forms are scaled down and have more room than this.
 */
const PAGE = { landscape: 490, portrait: 735 };

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
  const capacity = form.landscape ? PAGE.landscape : PAGE.portrait;
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
