import type { Columns } from './columns';
import type { ItemDraft } from './items';
import { doubt, readingOf } from './messages';
import type { Alternative, ColumnBelief, Doubt, TableItem } from './table';
import { textOf, type View } from './view';
import { columnLetters } from '../grid/address';

/** Below this a person is asked whether a column is what it is taken for. */
const UNSURE = 0.65;

/** What is missing among the columns, and what is not sure of them; `left` is the anchor's column. */
export function columnDoubts({ roles, levels, headings, lost, areWeights }: Columns, left: number): Doubt[] {
  const points = headings.find((each) => each.column === roles.points);
  const matters = headings.filter(({ role }) => role !== 'none' && role !== 'remark');
  return [
    ...(roles.points === null ? [doubt('no-points-column')] : []),
    ...(levels.length === 0 ? [doubt('no-level-column')] : []),
    ...(areWeights ? [doubt('weights-as-points', { column: points?.header ?? '' })] : []),
    ...matters.flatMap((belief) => unsure(belief, left) ?? []),
    ...lost.map((header) => doubt('correction-lost', { column: header })),
  ];
}

function unsure(belief: ColumnBelief, left: number): Doubt | null {
  const { column, header, role, confidence } = belief;
  const alternatives = [...belief.alternatives, 'none' as const].map((other): Alternative => {
    const correction = { header, offset: column - left, role: other, level: null };
    return { text: readingOf(header || columnLetters(column), other), columns: [correction] };
  });
  if (header === '') {
    return doubt('no-header', { column: columnLetters(column), role }, alternatives);
  }
  if (confidence >= UNSURE) return null;
  return doubt('column-unsure', { column: header, role }, alternatives);
}

export function startingDoubts(points: number | null): Doubt[] {
  return points === null ? [] : [doubt('starts-from', { points })];
}

/** Points cells that say no points, items without any, and points that only a rule states. */
export function pointsDoubts(
  view: View,
  { roles }: Columns,
  drafts: readonly ItemDraft[],
  items: readonly TableItem[],
  starting: number | null,
): Doubt[] {
  const odd = drafts.filter((draft) => draft.oddCell);
  const missing = items.filter(
    (item, index) => item.points === null && item.group === null && !drafts[index]?.oddCell,
  );
  const won = items.filter((item) => item.pointsFrom === 'rule');
  return [
    ...odd.map(({ row, cell }) => {
      const text = textOf(view, row, roles.points);
      return cell === null
        ? doubt('points-unread', { row, text })
        : doubt('points-garbled', { row, text, points: cell });
    }),
    ...(missing.length > 0 && starting === null ? [doubt('few-points', { count: missing.length })] : []),
    ...(won.length > 0 ? [doubt('points-from-rule', { count: won.length })] : []),
  ];
}
