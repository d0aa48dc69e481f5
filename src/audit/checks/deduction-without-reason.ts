import { a1 } from '../../grid/address';
import type { LevelScore } from '../../assessment';
import { textAt } from '../../grid/grid';
import { enteredScore } from '../../score/entered';
import { isBeside } from '../beside';
import { AUDIT_MESSAGES } from '../messages';
import { atCell, withNumber, type CellScene, type TableCheck, type TableScene } from '../scene';

/** A column that gives fewer reasons than this is not in use. */
const LEAST = 2;

/**
 * deduction-without-reason: if and only if a level took points off an item and its reason column is blank there, though it gives reasons for most
 * of the level's other deductions (two at least). A column that belongs to no level alone is that of the last level with entries, and says nothing of
 * what a level below took off alike. Silent for 加分 rows, beside kept entries, and where facts of the level make the score.
 */
export const deductionWithoutReason: TableCheck = (scene, cells) =>
  scene.assessed.table.levels.flatMap(({ name, reasonColumn }) => {
    const column = reasonColumn ?? sharedColumn(scene, cells, name);
    if (column === null) return [];
    const lowered = cells.filter(
      (cell) => cell.score.level === name && isLowered(cell) && (reasonColumn !== null || !agrees(cell)),
    );
    const bare = lowered.filter(({ grid, score }) => textAt(grid, score.row, column).trim() === '');
    const given = lowered.length - bare.length;
    if (given < LEAST || bare.length >= given) return [];
    return bare
      .filter((cell) => cell.score.status !== 'consistent')
      .map((cell) => {
        const points = cell.item.item.points ?? 0;
        const value = withNumber(cell)?.value.toNumber() ?? 0;
        const { message, settle } = AUDIT_MESSAGES.withoutReason;
        const finding = atCell(
          cell,
          {
            code: 'deduction-without-reason',
            severity: 'warning',
            message: message(Number((points - value).toFixed(6))),
            settle,
            values: { entered: value, points },
            quote: cell.item.item.ruleText,
          },
          ['points'],
        );
        return { ...finding, cells: [...finding.cells, a1(cell.score.row, column)] };
      });
  });

function sharedColumn({ assessed }: TableScene, cells: readonly CellScene[], level: string): number | null {
  const entered = new Set(cells.flatMap((cell) => (withNumber(cell) ? [cell.score.level] : [])));
  const last = assessed.table.levels.findLast(({ name }) => entered.has(name));
  return last?.name === level ? assessed.table.columns.reason : null;
}

/** Whether the level below gave the same, whose reason it may be. */
function agrees({ item, score }: CellScene): boolean {
  const entered = (one: LevelScore | undefined) => {
    const found = enteredScore(one?.entered ?? null);
    return found.kind === 'number' ? found.value : null;
  };
  const below = entered(item.scores[item.scores.indexOf(score) - 1]);
  const own = entered(score);
  return below !== null && own !== null && below.eq(own);
}

function isLowered(cell: CellScene): boolean {
  const { assessed, item, kept, covers } = cell;
  const { points } = item.item;
  const entry = withNumber(cell);
  if (!entry || points === null || kept || covers.length > 1 || isBeside(assessed.table, item.item))
    return false;
  return entry.value.lt(points);
}
