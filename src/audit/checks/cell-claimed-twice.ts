import { a1 } from '../../grid/address';
import { mergeAt } from '../../grid/grid';
import type { Bilingual } from '../../text/bilingual';
import type { Finding } from '../finding';
import { AUDIT_MESSAGES } from '../messages';
import { inTable, withNumber, type CellScene, type TableCheck } from '../scene';

/**
 * cell-claimed-twice: if and only if one merged cell with a number in it stands for the scores of several items that each have points
 * of their own, or of two levels. Silent where the items share one points cell or one text: there one score for all is meant.
 */
export const cellClaimedTwice: TableCheck = (_, cells) =>
  cells.flatMap((cell) => (withNumber(cell) ? (byItems(cell) ?? byLevels(cell) ?? []) : []));

function byItems(cell: CellScene): Finding | null {
  const { assessed, covers, score } = cell;
  if (covers.length < 2) return null;
  const items = assessed.table.items.filter(({ ordinal }) => covers.includes(ordinal));
  const [first, last] = [items[0], items.at(-1)];
  const areApart =
    new Set(items.map(({ text }) => text)).size > 1 &&
    items.every(({ points, pointsFrom }) => points !== null && pointsFrom !== 'group');
  if (!first || !last || !areApart || isOneGroup(items)) return null;
  return said(cell, AUDIT_MESSAGES.claimedTwice.rows(first.rows[0], last.rows[1], score.level));
}

function isOneGroup(items: readonly { readonly group: number | null }[]): boolean {
  return items.every(({ group }) => group !== null && group === items[0]?.group);
}

function byLevels(cell: CellScene): Finding | null {
  const { assessed, grid, score } = cell;
  const merge = mergeAt(grid, score.row, score.column);
  const other = assessed.table.levels.find(
    ({ column }) => merge && column > score.column && column <= merge.right,
  );
  if (merge?.left !== score.column || !other) return null;
  return said(cell, AUDIT_MESSAGES.claimedTwice.levels(score.row, score.level, other.name));
}

function said(cell: CellScene, message: Bilingual): Finding {
  const { item, score } = cell;
  const at = {
    cells: [a1(score.row, score.column)],
    item: item.item.ordinal,
    level: score.level,
  };
  const entered = withNumber(cell)?.value.toNumber() ?? '';
  return inTable(cell, at, {
    code: 'cell-claimed-twice',
    severity: 'warning',
    message,
    settle: AUDIT_MESSAGES.claimedTwice.settle,
    values: { entered },
  });
}
