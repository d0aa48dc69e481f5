import { a1, quotedSheet } from '../../grid/address';
import type { FormGroup } from '../../units/form-groups';
import { BLOCK_GAP, FIRST_BLOCK } from './block';

/** 单位, 部分, 分值; the levels follow, then their differences. */
export const LEVELS_FROM = 4;
/** Rows that a chart takes. */
export const CHART_ROWS = 20;

/** Where a group stands in 汇总. */
export interface GroupPlace {
  readonly title: number;
  /** For each unit its first part's row; its total stands below its parts. */
  readonly units: readonly { readonly first: number; readonly total: number }[];
  /** First row of its chart; null where it has none. */
  readonly chart: number | null;
  readonly last: number;
}

/** The one place that knows which rows of 汇总 hold what: the other sheets refer to them. */
export function placesOf(groups: readonly FormGroup[]): GroupPlace[] {
  const places: GroupPlace[] = [];
  for (const { units, parts } of groups) {
    const title = (places.at(-1)?.last ?? FIRST_BLOCK - BLOCK_GAP) + BLOCK_GAP;
    const rows = units.map((_, index) => {
      const first = title + 2 + index * (parts.length + 1);
      return { first, total: first + parts.length };
    });
    const lastUnit = rows.at(-1)?.total ?? title + 1;
    const chart = units.length === 1 ? lastUnit + 2 : null;
    places.push({ title, units: rows, chart, last: chart === null ? lastUnit : chart + CHART_ROWS });
  }
  return places;
}

/** A cell of 汇总 as a formula of another sheet takes it over: blank stays blank, not 0. */
export function takenFrom(sheet: string, row: number, column: number): string {
  const place = `${quotedSheet(sheet)}!${a1(row, column)}`;
  return `=IF(${place}="","",${place})`;
}
