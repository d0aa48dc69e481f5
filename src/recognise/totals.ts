import { plain } from '../text/normalise';
import { cellPoints, statedTotal, sum } from '../text/points';
import { simplified } from '../text/simplified';
import type { BodyRow } from './body';
import type { Columns } from './columns';
import type { Claim } from './filled-down';
import type { Region } from './regions';
import type { ScoringTable, TableItem, Total } from './table';
import { filled, pointsAt, textOf, type View } from './view';

/** The total row, with the sum that its points cell states, or its words (总分100分, 003); null where there is none. */
export function totalRow(
  view: View,
  region: Region,
  { roles }: Columns,
  rows: readonly BodyRow[],
): Pick<Total, 'row' | 'points'> | null {
  const total = rows.find((row) => row.kind === 'total');
  if (!total) return null;
  const texts = filled(view, total.row, region.left, roles.points ?? roles.item).map((column) => {
    const text = textOf(view, total.row, column);
    return statedTotal(text) ?? (text.includes('分') ? cellPoints(text) : null);
  });
  const points = pointsAt(view, total.row, roles.points) ?? texts.find((stated) => stated !== null) ?? null;
  return { row: total.row, points };
}

/** The same with the items that it adds up. */
export function finishTotal(total: ReturnType<typeof totalRow>, items: readonly TableItem[]): Total | null {
  if (!total) return null;
  const above = items.filter((item) => item.rows[0] < total.row);
  const own = above.length > 0 ? above : items;
  return { ...total, items: own.map(({ ordinal }) => ordinal) };
}

/** The total, and the sums of sections; where each section has its own 合计 the last one is no total of them all. */
export function settleLastSum(
  total: Total | null,
  subtotals: ScoringTable['subtotals'],
  items: readonly TableItem[],
): Pick<ScoringTable, 'total' | 'subtotals'> {
  const own = items.filter(({ ordinal }) => total?.items.includes(ordinal));
  const section = own.at(-1)?.section ?? null;
  if (!total || total.points === null || section === null || subtotals.length === 0)
    return { total, subtotals };
  const given = (of: readonly TableItem[]) => sum(of.map(({ points }) => points ?? 0));
  const isSections =
    given(own.filter((item) => item.section === section)) === total.points && given(own) !== total.points;
  return isSections
    ? { total: null, subtotals: [...subtotals, { row: total.row, section }] }
    : { total, subtotals };
}

/** What the whole table claims: its total row; else a line above or the points' header (满分100分, （100分）). */
export function claimOf(region: Region, { roles }: Columns, total: ReturnType<typeof totalRow>): Claim {
  const header = region.bands[0]?.cells.find(({ column }) => column === roles.points)?.path ?? [];
  const said = [...region.above, ...header].map((text) => WHOLE.exec(simplified(plain(text))));
  const words = said.find((match) => match !== null);
  const points = total?.points ?? (words ? Number(words[1] ?? words[2]) : null);
  return { points, row: total?.row ?? Infinity };
}

/** 满分100分 · 总分为100分 · 共100分 · (100分) at the end of a title or a header. */
const WHOLE = /(?:满分|总分|合计|总计|共计?)(?:为|是|:)?(\d+)分?|\((\d+)分?\)$/;

/** 起评分100分 · 基础分为100分 · 以100分为基础 · 实行百分制 · 满分100分: what everybody starts from. */
const STARTS =
  /(?:起评分|起始分|基础分|基准分|基本分|标准分|满分|总分|总计)(?:值|数)?(?:为|是|:|按)?(\d+)分?|以(\d+)分为(?:基[础准]|起评|满分)|(百分制)/;

/** Where items have no points and speak of deductions: the points that a line above, an item or a note says everybody starts from. */
export function startingPoints(
  view: View,
  region: Region,
  rows: readonly BodyRow[],
  items: readonly TableItem[],
): number | null {
  const bare = items.filter((item) => item.points === null && item.group === null);
  if (bare.length * 2 <= items.length) return null;
  const notes = rows.filter(({ kind }) => kind === 'note' || kind === 'aside' || kind === 'total');
  const texts = [
    ...region.above,
    ...region.bands.flatMap((band) => band.cells.flatMap((cell) => cell.path)),
    ...notes.map(({ row }) => noteText(view, region, row)),
    ...items.map((item) => item.text),
  ];
  for (const text of texts) {
    const match = STARTS.exec(simplified(plain(text)));
    if (match) return match[3] ? 100 : Number(match[1] ?? match[2]);
  }
  return null;
}

/** The row's texts as one; the same text twice counts once. */
export function noteText(view: View, region: Region, row: number): string {
  return [
    ...new Set(filled(view, row, region.left, region.right).map((column) => textOf(view, row, column))),
  ].join('');
}
