import Decimal from 'decimal.js';
import { a1 } from '../../grid/address';
import type { Group, ScoringTable } from '../../recognise/table';
import type { Finding } from '../finding';
import { AUDIT_MESSAGES } from '../messages';
import { inTable, withNumber, type NumberScene, type TableCheck, type TableScene } from '../scene';

/**
 * group-over-cap: if and only if the numbers that one level entered for the rows of a group add up to more than the
 * group's points. A section that states its points（15分）while none of its rows does is such a group too.
 */
export const groupOverCap: TableCheck = (scene, cells) => {
  const { table } = scene.assessed;
  return [...table.groups, ...sectionsAsGroups(table)].flatMap((group) =>
    table.levels.flatMap(({ name }) => {
      const entries = cells.flatMap((cell) => {
        const isInside = group.items.includes(cell.item.item.ordinal) && cell.score.level === name;
        return isInside ? (withNumber(cell) ?? []) : [];
      });
      return findings(scene, group, name, entries);
    }),
  );
};

function sectionsAsGroups(table: ScoringTable): Group[] {
  return table.sections.flatMap(({ points, items }) => {
    const inside = table.items.filter(({ ordinal }) => items.includes(ordinal));
    const [first, last] = [inside[0], inside.at(-1)];
    const isBare = inside.every((item) => item.points === null && item.group === null);
    if (points === null || !first || !last || !isBare) return [];
    return [{ points, items, rows: [first.rows[0], last.rows[1]] }];
  });
}

function findings(
  scene: TableScene,
  group: Group,
  level: string,
  entries: readonly NumberScene[],
): Finding[] {
  const sum = entries.reduce((total, { value }) => total.plus(value), new Decimal(0));
  if (entries.length < 2 || sum.lte(group.points)) return [];
  const { message, settle } = AUDIT_MESSAGES.groupOverCap;
  const finding = inTable(
    scene,
    {
      cells: entries.map(({ score }) => a1(score.row, score.column)),
      level,
      part: `${group.items[0] ?? ''}-${group.items.at(-1) ?? ''}`,
    },
    {
      code: 'group-over-cap',
      severity: 'error',
      message: message(group.rows[0], group.rows[1], level, sum.toNumber(), group.points),
      settle,
      values: { sum: sum.toNumber(), cap: group.points },
      restsOn: pointsOf(scene, group),
    },
  );
  return [finding];
}

/** The cell of the group's points; of a section's, its name's. */
function pointsOf({ assessed: { table } }: TableScene, group: Group): string[] {
  const { columns, groups, sections } = table;
  const section = sections.find(({ items }) => items === group.items);
  const isShared = groups.includes(group) && columns.points !== null;
  const column = isShared ? columns.points : (columns.section ?? columns.item);
  return column === null ? [] : [a1(isShared ? group.rows[0] : (section?.row ?? group.rows[0]), column)];
}
