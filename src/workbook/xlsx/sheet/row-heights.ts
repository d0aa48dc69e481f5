import type { SheetSpec, SpecCell } from '../../../grid/sheet-spec';
import { STYLES } from '../../../grid/style';

type Written = Pick<SpecCell, 'row' | 'column' | 'value' | 'style'>;

/** Width of a column without one of its own, in characters. */
const DEFAULT_WIDTH = 8.43;
/** The size that column widths are counted in, in points. */
const WIDTH_SIZE = 11;
/** Points a line takes, for each point of its size. */
const LEADING = 1.35;
const DEFAULT_HEIGHT = 14.25;
/** Excel's tallest row. */
const MAX_HEIGHT = 409;

/** A Chinese character takes the room of two digits. */
function room(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2000' ? 2 : 1.05), 0);
}

/** The width that a cell's text may take: its column's, or that of the merged columns; null where rows are merged. */
function widthOf(spec: SheetSpec, cell: Written): number | null {
  const merge = spec.merges.find((area) => area.top === cell.row && area.left === cell.column);
  if (merge && merge.bottom > merge.top) return null;
  let width = 0;
  for (let column = cell.column; column <= (merge?.right ?? cell.column); column += 1) {
    width += spec.widths[column] ?? DEFAULT_WIDTH;
  }
  return width;
}

function heightOf(spec: SheetSpec, cell: Written): number {
  const { size, wrap, stacked } = STYLES[cell.style];
  const width = widthOf(spec, cell);
  if (width === null || typeof cell.value !== 'string') return 0;
  if (stacked) return [...cell.value].length * size * LEADING;
  const lines = cell.value.split('\n').reduce((sum, line) => {
    return sum + (wrap ? linesFor((room(line) * size) / WIDTH_SIZE, width) : 1);
  }, 0);
  return lines * size * LEADING + 3;
}

/** Where a text is wrapped, most lines end short of the edge: marks and numbers are not torn off what they belong to. */
function linesFor(needed: number, width: number): number {
  const lines = Math.ceil(needed / Math.max(1, width - 1));
  return lines <= 1 ? 1 : Math.max(lines, Math.ceil(needed / Math.max(1, width - 2)));
}

/**
 * The height that a row without one of its own needs, in points: estimated, because not every program fits rows
 * when it opens a file. null where one plain line is enough.
 */
export function neededHeight(spec: SheetSpec, cells: readonly Written[]): number | null {
  const needed = Math.max(0, ...cells.map((cell) => heightOf(spec, cell)));
  const rounded = Math.min(MAX_HEIGHT, Math.ceil(needed * 4) / 4);
  return rounded > DEFAULT_HEIGHT * 1.4 ? rounded : null;
}
