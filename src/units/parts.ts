import Decimal from 'decimal.js';
import type { TableAssessment } from '../assessment';
import { UNIT_MESSAGES } from './messages';

/** A part of a form: a section, or the items that stand in none. */
export interface Part {
  readonly name: string;
  /** Claimed by the section's name, else the sum of its items (a group once); null where nothing states any. */
  readonly points: number | null;
  /** Where its name stands; null where it has none. */
  readonly row: number | null;
  /** Ordinals. */
  readonly items: ReadonlySet<number>;
}

/** The sections in order; before them the items of none. */
export function partsOf({ table }: TableAssessment): Part[] {
  const loose = table.items.filter(({ section }) => section === null).map(({ ordinal }) => ordinal);
  const sections = table.sections.map(({ name, points, row, items }): Part => {
    const own = new Set(items);
    return { name: shortName(name), points: points ?? pointsOf(table, own), row, items: own };
  });
  if (loose.length === 0) return sections;
  const items = new Set(loose);
  const name = sections.length === 0 ? UNIT_MESSAGES.wholeTable : UNIT_MESSAGES.withoutSection;
  return [{ name, points: pointsOf(table, items), row: null, items }, ...sections];
}

/** Names written down the cell, one character a line, become one line again; their points stand in a column of their own. */
function shortName(name: string): string {
  const line = name.replace(/\s*\n\s*/g, '').trim();
  return line.replace(/\s*[（(]\s*共?\s*\d+(?:\.\d+)?\s*分\s*[）)]$/, '') || line;
}

/** A group's points count once: they cap its items together. */
function pointsOf(table: TableAssessment['table'], ordinals: ReadonlySet<number>): number | null {
  const own = table.items.filter(({ ordinal, group }) => ordinals.has(ordinal) && group === null);
  const groups = table.groups.filter(({ items }) => items.some((ordinal) => ordinals.has(ordinal)));
  const stated = [...own, ...groups].flatMap(({ points }) => (points === null ? [] : [points]));
  return stated.length === 0
    ? null
    : stated.reduce((sum, points) => sum.plus(points), new Decimal(0)).toNumber();
}
