import Decimal from 'decimal.js';
import type { ScoringTable, Section } from '../../recognise/table';

/** The points of the whole table: its total's, else the sum of its items and groups; null where some item states none. */
export function pointsOf(table: ScoringTable): number | null {
  return (
    table.total?.points ??
    sumOf(
      table,
      table.items.map((item) => item.ordinal),
    )
  );
}

/** The points of a section: those in its name, else the sum; null where unknown. */
export function sectionPoints(table: ScoringTable, section: Section): number | null {
  return section.points ?? sumOf(table, section.items);
}

function sumOf(table: ScoringTable, ordinals: readonly number[]): number | null {
  let sum = new Decimal(0);
  const grouped = table.groups.filter((group) => group.items.some((item) => ordinals.includes(item)));
  for (const group of grouped) sum = sum.plus(group.points);
  for (const item of table.items) {
    if (!ordinals.includes(item.ordinal) || item.group !== null) continue;
    if (item.points === null) return null;
    sum = sum.plus(item.points);
  }
  return sum.toNumber();
}
