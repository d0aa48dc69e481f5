import type { Area } from '../../grid/address';
import type { ChartSpec } from '../../grid/sheet-spec';
import { UNIT_SHEET_MESSAGES as SAY } from './messages';
import { CHART_ROWS } from './summary-places';

/** More units than this are no picture any more: the first of them are shown. */
export const MOST_UNITS = 40;

interface Shown {
  readonly title: string;
  /** First and last row with a unit. */
  readonly rows: readonly [number, number];
  /** Column of the names. */
  readonly names: number;
  readonly series: readonly { readonly name: string; readonly column: number }[];
  /** Last row of the table, and last column that the chart may take. */
  readonly below: number;
  readonly right: number;
}

/** A chart of the units below their table, or of so many of the first as make a picture; none where there are too few. */
export function unitChart({ title, rows: [top, bottom], names, series, below, right }: Shown): ChartSpec[] {
  const count = bottom - top + 1;
  if (count < 2) return [];
  const more = Math.max(0, count - MOST_UNITS);
  const column = (left: number): Area => ({ top, left, bottom: bottom - more, right: left });
  return [
    {
      title: more > 0 ? SAY.firstOf(title, MOST_UNITS, count) : title,
      categories: column(names),
      series: series.map(({ name, column: at }) => ({ name, values: column(at) })),
      at: { top: below + 2, left: 1, bottom: below + 2 + CHART_ROWS, right },
      ...(more > 0 ? { more } : {}),
    },
  ];
}

/** Last row of a table with its chart. */
export function lastWith(charts: readonly ChartSpec[], below: number): number {
  return Math.max(below, ...charts.map(({ at }) => at.bottom));
}
