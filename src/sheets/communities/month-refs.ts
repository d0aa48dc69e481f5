import { a1, areaText, quotedSheet } from '../../grid/address';
import type { AssessedCommunity } from '../../community/assess-community';
import type { CommunityMeasure } from '../../community/measure';
import type { RateBasis } from '../../community/averages';
import type { Figure } from '../../indicators/figure';

/** The measures that a rate is computed from. */
const EMPLOYED: readonly CommunityMeasure[] = ['employed'];
const EMPLOYED_PARTS: readonly CommunityMeasure[] = ['employed-registered', 'employed-holders'];
const BASES: Readonly<Record<RateBasis['how'], readonly CommunityMeasure[]>> = {
  stated: ['base'],
  added: ['registered', 'holders'],
  registered: ['registered'],
  holders: ['holders'],
};

/** Cells of monthly sheets as a formula names them; null where one of them holds no number. */
export interface RateCells {
  readonly employed: string;
  readonly base: string;
}

/** The cells of all months, or of one, that the rate is of. */
export function rateCells({ months, rate }: AssessedCommunity, month: number | null): RateCells | null {
  if (!rate.basis) return null;
  const has = months.figures.has('employed');
  const employed = cellsOf(months.figures, has ? EMPLOYED : EMPLOYED_PARTS, month);
  const base = cellsOf(months.figures, BASES[rate.basis], month);
  return employed !== null && base !== null ? { employed, base } : null;
}

export function cellsOf(
  figures: AssessedCommunity['months']['figures'],
  measures: readonly CommunityMeasure[],
  month: number | null,
): string | null {
  const all = measures.flatMap((measure) =>
    [...(figures.get(measure) ?? [])].flatMap(([at, figure]) =>
      month === null || at === month ? [figure] : [],
    ),
  );
  if (all.length === 0 || !all.every(({ numeric, percent }) => numeric && !percent)) return null;
  return measures.map((measure) => rangeOf([...(figures.get(measure) ?? [])], month)).join(',');
}

function rangeOf(byMonth: readonly (readonly [number, Figure])[], month: number | null): string {
  const all = byMonth.flatMap(([at, figure]) => (month === null || at === month ? [figure] : []));
  const rows = all.map(({ row }) => row);
  const columns = all.map(({ column }) => column);
  const area = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  const sheet = quotedSheet(all[0]?.sheet ?? '');
  if (size === all.length) return `${sheet}!${areaText(area)}`;
  return all.map((one) => `${quotedSheet(one.sheet)}!${a1(one.row, one.column)}`).join(',');
}
