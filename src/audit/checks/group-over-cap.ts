import Decimal from 'decimal.js';
import { a1 } from '../../grid/address';
import { AUDIT_MESSAGES } from '../messages';
import { inTable, withNumber, type TableCheck } from '../scene';

/** group-over-cap: if and only if the numbers that one level entered for the rows of a group add up to more than the group's points. */
export const groupOverCap: TableCheck = (scene, cells) => {
  const { groups, levels } = scene.assessed.table;
  return groups.flatMap((group) =>
    levels.flatMap(({ name }) => {
      const entries = cells.flatMap((cell) => {
        const inside = group.items.includes(cell.item.item.ordinal) && cell.score.level === name;
        return inside ? (withNumber(cell) ?? []) : [];
      });
      const sum = entries.reduce((total, { value }) => total.plus(value), new Decimal(0));
      if (entries.length < 2 || sum.lte(group.points)) return [];
      const { message, settle } = AUDIT_MESSAGES.groupOverCap;
      return inTable(
        scene,
        { cells: entries.map(({ score }) => a1(score.row, score.column)), level: name },
        {
          code: 'group-over-cap',
          severity: 'error',
          message: message(group.rows[0], group.rows[1], name, sum.toNumber(), group.points),
          settle,
          values: { sum: sum.toNumber(), cap: group.points },
        },
      );
    }),
  );
};
