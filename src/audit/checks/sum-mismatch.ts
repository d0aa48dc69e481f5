import Decimal from 'decimal.js';
import { a1 } from '../../grid/address';
import { cellAt } from '../../grid/grid';
import { enteredScore } from '../../score/entered';
import { AUDIT_MESSAGES } from '../messages';
import { inTable, withNumber, type CellScene, type TableCheck } from '../scene';

/**
 * sum-mismatch: if and only if a total or subtotal row holds a number for a level, that level entered numbers (and
 * nothing else) above it, and they do not add up to it. A blank total and a formula without a known value are silent.
 */
export const sumMismatch: TableCheck = (scene, cells) => {
  const { table } = scene.assessed;
  const sections = table.subtotals.map(({ row, section }) => ({
    row,
    of: (cell: CellScene) => cell.item.item.section === section,
  }));
  const rows = table.total ? [...sections, { row: table.total.row, of: () => true }] : sections;
  return rows.flatMap(({ row, of }) =>
    table.levels.flatMap(({ name, column }) => {
      const stated = enteredScore(cellAt(scene.grid, row, column));
      const sum = sumOf(cells.filter((cell) => cell.score.level === name && of(cell)));
      if (stated.kind !== 'number' || !sum || sum.eq(stated.value)) return [];
      const { message, settle } = AUDIT_MESSAGES.sum;
      return inTable(
        scene,
        { cells: [a1(row, column)], level: name },
        {
          code: 'sum-mismatch',
          severity: 'error',
          message: message(row, name, stated.value.toNumber(), sum.toNumber()),
          settle,
          values: { stated: stated.value.toNumber(), sum: sum.toNumber() },
        },
      );
    }),
  );
};

/** null where nothing is entered, or something that is not a number. */
function sumOf(cells: readonly CellScene[]): Decimal | null {
  const entered = cells.filter((cell) => cell.entered.kind !== 'blank');
  const numbers = entered.flatMap((cell) => withNumber(cell)?.value ?? []);
  if (numbers.length === 0 || numbers.length < entered.length) return null;
  return numbers.reduce((total, value) => total.plus(value), new Decimal(0));
}
