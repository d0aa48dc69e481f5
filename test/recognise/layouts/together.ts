import type { Grid } from '../../../src/grid/grid';
import { entriesOf, gridOf } from '../grids';
import { layOut, type Laid } from './lay-out';
import type { PlainTable } from './plain-table';
import type { Style } from './style';

/**
 * Two tables on one sheet: the second below the first, `gap` blank rows between. Each has a title of its own; both were
 * merged, or had their merges taken off, alike.
 */
export function together(
  tables: readonly PlainTable[],
  styles: readonly Style[],
  gap: number,
): { readonly grid: Grid; readonly laid: readonly Laid[] } {
  const [first, second] = styles.map((style): Style => ({
    ...style,
    title: style.title === 'none' ? 'cell' : style.title,
    hidden: false,
  }));
  const [one, other] = tables;
  if (!first || !second || !one || !other) throw new Error('two tables, two styles');
  const upper = layOut(one, first);
  const lower = layOut(other, {
    ...second,
    top: upper.bottom + gap + 1,
    left: first.left,
    merges: first.merges,
  });
  const merges = upper.grid.merges && lower.grid.merges && [...upper.grid.merges, ...lower.grid.merges];
  return {
    grid: gridOf([...entriesOf(upper.grid), ...entriesOf(lower.grid)], merges),
    laid: [upper, lower],
  };
}
