import type { Assessment } from '../assessment';
import type { Area } from '../grid/address';
import type { ChartSpec, SheetSpec } from '../grid/sheet-spec';
import { kindsFor, layOutUnitSheets, type Profiled } from '../sheets/units/unit-sheets';
import { resultsOf } from '../units/results-of';
import type { FileResults } from './overview';

/** A chart as numbers. */
export interface Picture {
  readonly title: string;
  readonly names: readonly string[];
  /** One value a name; null where there is none. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** So many of the names are in the sheet's chart: the first. */
  readonly charted: number;
  /** A profile: the units that it can show, and the one that it shows; null for any other. */
  readonly choice: { readonly units: readonly string[]; readonly chosen: string } | null;
}

/**
 * The very charts that the sheets of units would get, made from these files; `withOwn`: and from the workbook's own
 * tables. `profiled`: the units chosen here, by the title of their profile.
 */
export function picturesOf(
  assessment: Assessment,
  files: readonly FileResults[],
  withOwn: boolean,
  profiled?: Profiled,
): Picture[] {
  const own = withOwn ? resultsOf(assessment, '') : [];
  const results = [...own, ...files.flatMap((file) => file.results)];
  if (results.length === 0) return [];
  const sheets = layOutUnitSheets(assessment.snapshot, results, kindsFor(results), profiled);
  return sheets.flatMap((sheet) => sheet.charts.map((chart) => pictureOf(chart, sheet)));
}

function pictureOf(chart: ChartSpec, { cells, validations }: SheetSpec): Picture {
  const { title, categories, series, more = 0 } = chart;
  const values = new Map(cells.map(({ row, column, value }) => [`${row}/${column}`, value]));
  const column = ({ top, bottom, left }: Area) =>
    Array.from({ length: bottom - top + 1 }, (_, index) => values.get(`${top + index}/${left}`) ?? null);
  const whole = (area: Area) => column({ ...area, bottom: area.bottom + more });
  // A unit is chosen above the header of its profile.
  const chooser = validations.find(
    ({ area, rule }) => rule.kind === 'among' && area.top === categories.top - 2,
  );
  return {
    title,
    names: whole(categories).map((value) => String(value ?? '')),
    series: series.map(({ name, values: area }) => ({
      name,
      values: whole(area).map((value) => (typeof value === 'number' ? value : null)),
    })),
    charted: categories.bottom - categories.top + 1,
    choice:
      chooser?.rule.kind === 'among'
        ? {
            units: [...new Set(column(chooser.rule.area).map((value) => String(value ?? '')))],
            chosen: String(column(chooser.area)[0] ?? ''),
          }
        : null,
  };
}
