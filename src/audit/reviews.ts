import { textAt } from '../grid/grid';
import { byItem, withNumber, type CellScene, type NumberScene, type TableScene } from './scene';

/** A score beside the next lower level's score of the same item. */
export interface Review {
  readonly lower: NumberScene;
  readonly upper: NumberScene;
  /** Whether a reason stands beside it; null where the table has no column for the reviewer's reasons. */
  readonly hasReason: boolean | null;
}

/** Every item that two levels scored differently: each reviewer beside the nearest level below that entered a number. Kept entries are settled. */
export function reviewsOf({ assessed, grid }: TableScene, cells: readonly CellScene[]): Review[] {
  const { levels, columns } = assessed.table;
  return [...byItem(cells).values()].flatMap((row) => {
    const entries = row.flatMap((cell) => (cell.covers.length === 1 ? (withNumber(cell) ?? []) : []));
    return entries.slice(1).flatMap((upper, index): Review[] => {
      const lower = entries[index];
      if (!lower || levels.some(({ unit }) => unit) || upper.kept || upper.value.eq(lower.value)) return [];
      const own = levels.find(({ name }) => name === upper.score.level)?.reasonColumn ?? null;
      const places = [own, columns.reason, columns.remark].filter((one) => one !== null);
      const said = places.some((column) => textAt(grid, upper.score.row, column).trim() !== '');
      return [{ lower, upper, hasReason: places.length === 0 ? null : said }];
    });
  });
}
