import type { Assessment } from '../assessment';
import type { Area } from '../grid/address';
import type { ChartSpec, SheetSpec } from '../grid/sheet-spec';
import { kindsFor, layOutUnitSheets } from '../sheets/units/unit-sheets';
import { resultsOf } from '../units/results-of';
import type { FileResults } from './overview';

/** A chart as numbers. */
export interface Picture {
  readonly title: string;
  readonly names: readonly string[];
  /** One value a name; null where there is none. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** The very charts that the sheets of units would get, made from these files; `withOwn`: and from the workbook's own tables. */
export function picturesOf(
  assessment: Assessment,
  files: readonly FileResults[],
  withOwn: boolean,
): Picture[] {
  const own = withOwn ? resultsOf(assessment, '') : [];
  const results = [...own, ...files.flatMap((file) => file.results)];
  if (results.length === 0) return [];
  return layOutUnitSheets(assessment.snapshot, results, kindsFor(results)).flatMap((sheet) =>
    sheet.charts.map((chart) => pictureOf(chart, sheet)),
  );
}

function pictureOf({ title, categories, series }: ChartSpec, { cells }: SheetSpec): Picture {
  const values = new Map(cells.map(({ row, column, value }) => [`${row}/${column}`, value]));
  const column = ({ top, bottom, left }: Area) =>
    Array.from({ length: bottom - top + 1 }, (_, index) => values.get(`${top + index}/${left}`) ?? null);
  return {
    title,
    names: column(categories).map((value) => String(value ?? '')),
    series: series.map(({ name, values: area }) => ({
      name,
      values: column(area).map((value) => (typeof value === 'number' ? value : null)),
    })),
  };
}
