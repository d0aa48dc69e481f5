import type { Area } from '../../grid/address';
import type { ChartSpec } from '../../grid/sheet-spec';
import { CHART_ROWS } from './summary-places';

/** More units than this are no picture any more. */
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

/** A chart of the units below their table; none where there are too few or too many of them. */
export function unitChart({ title, rows: [top, bottom], names, series, below, right }: Shown): ChartSpec[] {
  const count = bottom - top + 1;
  if (count < 2 || count > MOST_UNITS) return [];
  const column = (left: number): Area => ({ top, left, bottom, right: left });
  return [
    {
      title,
      categories: column(names),
      series: series.map(({ name, column: at }) => ({ name, values: column(at) })),
      at: { top: below + 2, left: 1, bottom: below + 2 + CHART_ROWS, right },
    },
  ];
}

/** Last row of a table with its chart. */
export function lastWith(charts: readonly ChartSpec[], below: number): number {
  return Math.max(below, ...charts.map(({ at }) => at.bottom));
}
