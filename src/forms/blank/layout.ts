import type { Area } from '../../grid/address';
import type { Content } from '../../grid/plan';
import type { SpecCell, StyleName } from '../../grid/sheet-spec';
import { heightOf } from './measure';

/** A sheet while it is laid out: cells, merges, and rows that grow until every text is seen whole. */
export class Layout {
  readonly cells: SpecCell[] = [];
  readonly merges: Area[] = [];
  private readonly needs: { readonly area: Area; readonly height: number }[] = [];

  constructor(private readonly widths: readonly number[]) {}

  /** Puts the content into the area's first cell; a larger area is merged, and all its cells get the look (its border). */
  put(area: Area, content: Content, style: StyleName): void {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const first = row === area.top && column === area.left;
        this.cells.push({ row, column, style, ...(first ? content : { value: null }) });
      }
    }
    if (area.bottom > area.top || area.right > area.left) this.merges.push(area);
    if (typeof content.value === 'string') this.need(area, heightOf(content.value, this.widthOf(area)));
  }

  /** The area must be at least that high, in points. */
  need(area: Area, height: number): void {
    this.needs.push({ area, height });
  }

  /** row → points: first what single rows need, then what is short under a merged text spread over its rows. */
  heights(): Record<number, number> {
    const heights: Record<number, number> = {};
    const bySize = [...this.needs].sort((one, other) => rowsOf(one.area) - rowsOf(other.area));
    for (const { area, height } of bySize) {
      const rows = Array.from({ length: rowsOf(area) }, (_, index) => area.top + index);
      const short = height - rows.reduce((sum, row) => sum + (heights[row] ?? 0), 0);
      for (const row of rows) {
        heights[row] = (heights[row] ?? 0) + (short > 0 ? Math.ceil(short / rows.length) : 0);
      }
    }
    return heights;
  }

  private widthOf(area: Area): number {
    return this.widths.slice(area.left - 1, area.right).reduce((sum, width) => sum + width, 0);
  }
}

function rowsOf(area: Area): number {
  return area.bottom - area.top + 1;
}
