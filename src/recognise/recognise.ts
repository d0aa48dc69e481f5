import type { Grid } from '../grid/grid';
import { statedTotal } from '../text/points';
import { readBody, type BodyRow } from './body';
import { readColumns, type Columns } from './columns';
import { confidenceOf, LEAST_CONFIDENCE, pointedShare } from './confidence';
import { findGroups, type GroupDraft } from './groups';
import { findHeaders } from './header';
import { draftItems, type Drafts, type ItemDraft } from './items';
import { doubt } from './messages';
import { findRegions, type Region } from './regions';
import { shareDown } from './shared-cells';
import type { Doubt, Group, ScoringTable, Section, TableItem } from './table';
import { filled, pointsAt, textOf, viewOf, type View } from './view';

/**
 * Every scoring table of a sheet, top to bottom. Cell values come first, merged areas are a hint. What is no scoring
 * table (a roster, statistics, a letter) gives none; what is one but unclear comes with doubts and less confidence.
 */
export function recognise(grid: Grid): ScoringTable[] {
  const view = viewOf(grid);
  return findRegions(view, findHeaders(view)).flatMap((region) => readTable(view, region) ?? []);
}

/** Fewer items than this make no table. */
const LEAST_ITEMS = 2;

function readTable(view: View, region: Region): ScoringTable | null {
  const [band] = region.bands;
  const columns = band ? readColumns(view, band, region.body) : null;
  if (!band || !columns) return null;
  const rows = readBody(view, region, columns);
  const drafts = draftItems(view, columns, rows);
  const headerRows = region.bands.flatMap((each) => each.rows);
  const found = findGroups(view, columns.roles.points, drafts.items, drafts.sections);
  const { items, doubts } = finishItems(view, columns, drafts, found.groups, headerRows);
  if (items.length < LEAST_ITEMS || pointedShare(items) < 0.5) return null;
  const parts = {
    columns: columns.roles,
    levels: columns.levels,
    sections: finishSections(drafts, items),
    items,
    groups: finishGroups(found.groups, drafts.items),
    total: readTotal(view, region, columns, rows),
    doubts: [
      ...columnDoubts(columns),
      ...found.doubts,
      ...doubts,
      ...pointsDoubts(view, columns, drafts.items, items),
    ],
  };
  const confidence = confidenceOf(parts);
  if (confidence < LEAST_CONFIDENCE) return null;
  const bottom = Math.max(parts.total?.row ?? 0, ...drafts.items.map((item) => item.lastRow));
  return {
    sheet: view.grid.sheet,
    area: { top: band.top, left: band.left, bottom, right: band.right },
    ...region.lines,
    headerRows,
    ...parts,
    subtotals: drafts.subtotals,
    notes: rows.filter((row) => row.kind === 'note').map((row) => noteText(view, region, row)),
    confidence,
  };
}

function finishItems(
  view: View,
  columns: Columns,
  drafts: Drafts,
  groups: readonly GroupDraft[],
  headerRows: readonly number[],
): { items: TableItem[]; doubts: Doubt[] } {
  const { items: rows } = drafts;
  const rules = shareDown(view, columns.roles.rule, rows, (item) => item.rule, headerRows);
  const methods = shareDown(view, columns.roles.method, rows, (item) => item.method, headerRows);
  const items = rows.map((draft, index): TableItem => {
    const group = groups.findIndex((each) => index >= each.from && index <= each.to);
    return {
      ordinal: index + 1,
      rows: [draft.row, draft.lastRow],
      number: draft.number,
      section: draft.section,
      text: draft.text,
      ...ownPoints(draft, group >= 0),
      group: group < 0 ? null : group,
      ruleText: rules.texts[index] ?? '',
      methodText: methods.texts[index] ?? '',
    };
  });
  return { items, doubts: [...rules.doubts, ...methods.doubts] };
}

/** In a group the cell is the group's: the row's own part stands in its text or nowhere. */
function ownPoints(draft: ItemDraft, isGrouped: boolean): Pick<TableItem, 'points' | 'pointsFrom'> {
  if (isGrouped) return { points: draft.own, pointsFrom: draft.own === null ? 'group' : 'text' };
  if (draft.cell !== null) return { points: draft.cell, pointsFrom: 'cell' };
  return { points: draft.own, pointsFrom: draft.own === null ? null : 'text' };
}

function finishSections(drafts: Drafts, items: readonly TableItem[]): Section[] {
  return drafts.sections.map(({ name, points, row }, index) => ({
    name,
    points,
    row,
    items: items.filter((item) => item.section === index).map((item) => item.ordinal),
  }));
}

function finishGroups(groups: readonly GroupDraft[], items: readonly ItemDraft[]): Group[] {
  return groups.map(({ points, from, to }) => ({
    points,
    rows: [items[from]?.row ?? 0, items[to]?.lastRow ?? 0],
    items: Array.from({ length: to - from + 1 }, (_, offset) => from + offset + 1),
  }));
}

/** The total row, with the sum that its points cell states, or its words (总分100分, 003). */
function readTotal(
  view: View,
  region: Region,
  { roles }: Columns,
  rows: readonly BodyRow[],
): ScoringTable['total'] {
  const total = rows.find((row) => row.kind === 'total');
  if (!total) return null;
  const texts = filled(view, total.row, region.left, roles.points ?? roles.item).map((column) =>
    statedTotal(textOf(view, total.row, column)),
  );
  const points = pointsAt(view, total.row, roles.points) ?? texts.find((stated) => stated !== null) ?? null;
  return { row: total.row, points };
}

function columnDoubts({ roles, levels }: Columns): Doubt[] {
  return [
    ...(roles.points === null ? [doubt('no-points-column')] : []),
    ...(levels.length === 0 ? [doubt('no-level-column')] : []),
  ];
}

function pointsDoubts(
  view: View,
  { roles }: Columns,
  drafts: readonly ItemDraft[],
  items: readonly TableItem[],
): Doubt[] {
  const odd = drafts.filter((draft) => draft.oddCell);
  const missing = items.filter(
    (item, index) => item.points === null && item.group === null && !drafts[index]?.oddCell,
  );
  return [
    ...odd.map(({ row }) => doubt('points-unread', { row, text: textOf(view, row, roles.points) })),
    ...(missing.length > 0 ? [doubt('few-points', { count: missing.length })] : []),
  ];
}

function noteText(view: View, region: Region, { row }: BodyRow): string {
  return [
    ...new Set(filled(view, row, region.left, region.right).map((column) => textOf(view, row, column))),
  ].join('');
}
