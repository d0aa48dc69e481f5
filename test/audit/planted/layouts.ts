import type { Grid } from '../../../src/grid/grid';
import { filledDown, moved, withEmptyColumn, withEmptyRow, withoutMerges } from '../../recognise/grids';

/** Ways in which the same form reaches us. */
export const LAYOUTS: Readonly<Record<string, (grid: Grid) => Grid>> = {
  'as it is': (grid) => grid,
  'without merges': (grid) => withoutMerges(grid, []),
  'filled down': filledDown,
  'moved, with an empty column in front': (grid) =>
    moved(
      withEmptyColumn(grid, 1),
      (row) => row + 3,
      (column) => column,
    ),
  'with an empty row below the head': (grid) => withEmptyRow(grid, 1),
};
