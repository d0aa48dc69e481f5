import { a1 } from '../../grid/address';
import { textAt } from '../../grid/grid';
import { enteredScore } from '../../score/entered';
import type { Finding } from '../finding';
import { byItem, withNumber, type CellScene, type NumberScene, type TableScene } from '../scene';
import { readReason } from '../../reasons/read-reason';
import type { Reason } from '../../reasons/statement';

/** What a check says of a number beside its reason. */
export type ReasonCheck = (cell: NumberScene, reason: Reason) => Finding | null;

/**
 * Looks at every number with the reason beside it; the reason's cell is named too. A reason column that belongs to no level alone (考评描述, 备注)
 * speaks of the last level that entered something in its row, where every number entered there disagrees with it. Kept entries, cells over several items and items
 * without points are left alone.
 */
export function besideReasons(scene: TableScene, cells: readonly CellScene[], check: ReasonCheck): Finding[] {
  const { levels, columns } = scene.assessed.table;
  const own = levels.flatMap(({ name, reasonColumn }) =>
    reasonColumn === null
      ? []
      : cells
          .filter(({ score }) => score.level === name)
          .flatMap((cell) => checked(cell, reasonColumn, check) ?? []),
  );
  const common = columns.reason ?? columns.remark;
  if (common === null) return own;
  const shared = [...byItem(cells).values()].flatMap((row) => {
    const found = row
      .filter(({ entered }) => entered.kind !== 'blank')
      .map((cell) => checked(cell, common, check));
    const last = found.at(-1);
    return last && !found.includes(null) && isLastEntered(row) ? [last] : [];
  });
  return [...own, ...shared];
}

function checked(cell: CellScene, column: number, check: ReasonCheck): Finding | null {
  const entry = withNumber(cell);
  const text = textAt(cell.grid, cell.score.row, column);
  if (!entry || text === '' || cell.kept || cell.covers.length > 1 || cell.item.item.points === null)
    return null;
  const finding = check(entry, readReason(text));
  return finding && { ...finding, cells: [...finding.cells, a1(cell.score.row, column)] };
}

/** Whether the row's last entry is among the cells looked at: what was told of it already is not blamed on a level below it. */
function isLastEntered(row: readonly CellScene[]): boolean {
  const last = row[0]?.item.scores.filter((one) => enteredScore(one.entered).kind !== 'blank').at(-1);
  return row.some(({ score }) => score === last);
}
