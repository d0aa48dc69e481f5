import { highestWon, textPoints } from '../text/points';
import type { Columns } from './columns';
import type { findGroups, GroupDraft } from './groups';
import type { Drafts, ItemDraft } from './items';
import type { SectionDraft } from './sections';
import { shareDown } from './shared-cells';
import type { Doubt, Group, Section, TableItem } from './table';
import { textOf, type View } from './view';

/** The items as the table gives them, with the texts of cells that stand over several of them. */
export function finishItems(
  view: View,
  columns: Columns,
  drafts: Drafts,
  { groups, parts }: Pick<ReturnType<typeof findGroups>, 'groups' | 'parts'>,
  headerRows: readonly number[],
): { items: TableItem[]; doubts: Doubt[] } {
  const { items: rows } = drafts;
  const rules = columns.rules.map((column, place) =>
    shareDown(view, column, rows, (item) => item.rules[place] ?? '', headerRows),
  );
  const methods = shareDown(view, columns.roles.method, rows, (item) => item.method, headerRows);
  const items = rows.map((draft, index): TableItem => {
    const group = groups.findIndex((each) => index >= each.from && index <= each.to);
    const ruleText = rules.flatMap(({ texts }) => texts[index] || []).join('\n');
    return {
      ordinal: index + 1,
      rows: [draft.row, draft.lastRow],
      number: draft.number,
      section: draft.section,
      text: draft.text,
      ...ownPoints(
        draft,
        group >= 0 || parts.has(draft),
        columns,
        draft.rules.join('\n'),
        onlyOne(drafts, draft),
      ),
      group: group < 0 ? null : group,
      ruleText,
      methodText: methods.texts[index] ?? '',
      remarkText: textOf(view, draft.row, columns.roles.remark),
    };
  });
  return { items, doubts: [...rules.flatMap((rule) => rule.doubts), ...methods.doubts] };
}

/** In a group the cell is the group's: the row's own part stands in its text or nowhere. Without a points column the rule may say it, or the section. */
function ownPoints(
  draft: ItemDraft,
  isGrouped: boolean,
  columns: Columns,
  rule: string,
  ofSection: number | null,
): Pick<TableItem, 'points' | 'pointsFrom'> {
  if (isGrouped) return { points: draft.own, pointsFrom: draft.own === null ? 'group' : 'text' };
  if (draft.cell !== null) return { points: draft.cell, pointsFrom: 'cell' };
  if (draft.own !== null) return { points: draft.own, pointsFrom: 'text' };
  if (columns.roles.points !== null) return { points: null, pointsFrom: null };
  const won = textPoints(rule) ?? highestWon(rule);
  if (won === null && ofSection !== null) return { points: ofSection, pointsFrom: 'text' };
  return { points: won, pointsFrom: won === null ? null : 'rule' };
}

/** The points that the section claims, where the item is its only one. */
function onlyOne({ items, sections }: Drafts, { section }: ItemDraft): number | null {
  if (section === null || items.filter((item) => item.section === section).length !== 1) return null;
  return sections[section]?.points ?? null;
}

/** The sections with their items; `of` tells an item's section. */
export function finishSections(
  drafts: readonly SectionDraft[],
  of: (item: number) => number | null,
  count: number,
): Section[] {
  const ordinals = Array.from({ length: count }, (_, index) => index + 1);
  return drafts.map(({ name, points, row, outer }, index) => ({
    name,
    outer,
    points,
    row,
    items: ordinals.filter((ordinal) => of(ordinal - 1) === index),
  }));
}

export function finishGroups(groups: readonly GroupDraft[], items: readonly ItemDraft[]): Group[] {
  return groups.map(({ points, from, to }) => ({
    points,
    rows: [items[from]?.row ?? 0, items[to]?.lastRow ?? 0],
    items: Array.from({ length: to - from + 1 }, (_, offset) => from + offset + 1),
  }));
}
