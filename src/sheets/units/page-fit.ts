import type { ColumnSpec } from '../page';
import type { Block } from './block';

/** Millimetres of A4 inside the margins that our sheets are printed with. */
const LONG_SIDE = 265;
const SHORT_SIDE = 170;
const UPRIGHT = { across: 180, down: 255 };
/** Millimetres of a character of width, and of a row of one line. */
const CHARACTER = 2.1;
const ROW = 5.1;
/** Rows that the title, the line below it and the tall header take beside their own. */
const AROUND = 4;
/** The blank row between two blocks. */
const GAP = 1;

/** Characters on an upright A4 page; wider sheets lie. */
export const UPRIGHT_WIDTH = 90;

export function widthOf(columns: readonly ColumnSpec[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}

/**
 * Rows that begin a page: as many blocks go on one as it holds. A block that does not go on a page with its chart leaves
 * the chart one of its own, rather than being cut in two.
 */
export function pageBreaks(blocks: readonly Block[], columns: readonly ColumnSpec[]): number[] {
  const room = roomFor(widthOf(columns));
  const breaks: number[] = [];
  let used = 0;
  for (const block of blocks) {
    const rows = rowsOf(block);
    const isJoined = block.joined === true || used + rows <= room;
    if (!isJoined) breaks.push(block.top);
    used = isJoined ? used + rows : rows;
    if (used <= room) continue;
    // The blank row above a chart goes with it: its frame is drawn on the edge.
    breaks.push(...(block.charts ?? []).map(({ at }) => at.top - 1));
    used = room;
  }
  return breaks;
}

/** Rows of one line that a page of a sheet holds which is so many characters wide, and is made to fit the paper. */
function roomFor(width: number): number {
  const lies = width > UPRIGHT_WIDTH;
  const [across, down] = lies ? [LONG_SIDE, SHORT_SIDE] : [UPRIGHT.across, UPRIGHT.down];
  const scale = Math.min(1, across / (width * CHARACTER));
  return Math.floor(down / (ROW * scale)) - AROUND;
}

/** Rows of one line; a row whose text is wrapped counts as several. */
function rowsOf({ top, last, cells, columns }: Block): number {
  const lines = new Map<number, number>();
  for (const { row, column, value } of cells) {
    const width = columns[column - 1]?.width;
    if (typeof value !== 'string' || width === undefined || column === 1) continue;
    const needed = Math.ceil((2 * value.length) / Math.max(1, width - 1));
    lines.set(row, Math.max(lines.get(row) ?? 1, needed));
  }
  const more = [...lines.values()].reduce((sum, count) => sum + count - 1, 0);
  return last - top + 1 + GAP + more;
}
