import { sum } from '../text/points';
import type { Section, TableItem, Group, ScoringTable } from './table';

/** Below this it is not offered as a scoring table at all. */
export const LEAST_CONFIDENCE = 0.35;

type Parts = Pick<
  ScoringTable,
  'items' | 'groups' | 'sections' | 'total' | 'levels' | 'columns' | 'doubts' | 'startingPoints'
>;

/**
 * How sure we are that this is a scoring table and read rightly, 0 to 1: every item knows its points (0.5), there are
 * score columns (0.2), a points column (0.1), and what sections and the total claim is what the items give (0.2;
 * half of it where nothing is claimed). Each kind of doubt takes 0.05.
 */
export function confidenceOf(table: Parts): number {
  const share = scoredShare(table.items, table.startingPoints);
  const kinds = new Set(table.doubts.map(({ code }) => code)).size;
  const raw =
    0.5 * share +
    (table.levels.length > 0 ? 0.2 : 0) +
    (table.columns.points !== null ? 0.1 : 0) +
    0.2 * sumsFit(table) -
    0.05 * kinds;
  return Math.min(1, Math.max(0, Number(raw.toFixed(3))));
}

/** Share of the items whose points, or whose group's points, are known. */
export function pointedShare(items: readonly TableItem[]): number {
  if (items.length === 0) return 0;
  return items.filter((item) => item.points !== null || item.group !== null).length / items.length;
}

/** Below this share of items with points, items without any are not taken for bonuses and deductions. */
const FEWEST_POINTED = 0.3;

/** The same with the items that say how points are won or lost: 加分项 among others, or all where everybody starts from some points. */
export function scoredShare(items: readonly TableItem[], starting: number | null): number {
  const pointed = pointedShare(items);
  if (items.length === 0 || (starting === null && pointed < FEWEST_POINTED)) return pointed;
  const isTold = ({ points, group, ruleText, text }: TableItem): boolean =>
    points !== null || group !== null || /[扣减加得]|不得/.test(ruleText || text);
  return items.filter(isTold).length / items.length;
}

/** The points that items and groups give; a group counts once, with its own cap. */
export function pointsGiven(items: readonly TableItem[], groups: readonly Group[]): number {
  const single = items.filter((item) => item.group === null).map((item) => item.points ?? 0);
  const shared = new Set(items.flatMap((item) => (item.group === null ? [] : [item.group])));
  return sum([...single, ...[...shared].map((group) => groups[group]?.points ?? 0)]);
}

/** Share of the claims (sections' names, total row) that hold; 0.5 where nothing is claimed. */
function sumsFit({ items, groups, sections, total }: Parts): number {
  const holds = ({ points, items: own }: Pick<Section, 'points' | 'items'>): boolean =>
    pointsGiven(
      items.filter(({ ordinal }) => own.includes(ordinal)),
      groups,
    ) === points;
  const claims = [...sections, ...(total ? [total] : [])].filter(({ points }) => points !== null).map(holds);
  return claims.length === 0 ? 0.5 : claims.filter(Boolean).length / claims.length;
}
