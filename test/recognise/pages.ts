import type { Grid } from '../../src/grid/grid';
import { entriesOf, gridOf } from './grids';

/**
 * The sheet as printed: before each of the given rows a page ends, one blank row follows, and the header's first row
 * stands again; the section cell of the page's first row is repeated. Merges that a page cuts go on below as two.
 */
export function printedPages(
  grid: Grid,
  header: number,
  breaks: readonly number[],
  sectionColumn: number,
): Grid {
  const shift = (row: number): number => row + 2 * breaks.filter((each) => each <= row).length;
  const entries = entriesOf(grid).map(([row, column, value]) => [shift(row), column, value] as const);
  const headerCells = [...(grid.cells.get(header) ?? [])];
  const repeats = breaks.flatMap((at) => {
    const section = sectionAbove(grid, at, sectionColumn);
    return [
      ...headerCells.map(([column, { value }]) => [shift(at) - 1, column, value] as const),
      ...(grid.cells.get(at)?.has(sectionColumn) ? [] : [[shift(at), sectionColumn, section] as const]),
    ];
  });
  const merges = (grid.merges ?? []).flatMap((area) => {
    const cuts = breaks.filter((at) => at > area.top && at <= area.bottom);
    const tops = [area.top, ...cuts];
    return tops.map((top, index) => ({
      ...area,
      top: shift(top),
      bottom: shift((cuts[index] ?? area.bottom + 1) - 1),
    }));
  });
  const kept = merges.filter((area) => area.bottom > area.top || area.right > area.left);
  return gridOf([...entries, ...repeats], kept, grid.sheet);
}

function sectionAbove(grid: Grid, row: number, column: number): string {
  for (let above = row; above > 0; above -= 1) {
    const text = grid.cells.get(above)?.get(column)?.text;
    if (text) return text;
  }
  return '';
}
