import { rankBy, type Ranking } from '../../indicators/ranking';
import type { Measured } from '../../indicators/measured';
import { BLOCK_GAP, FIRST_BLOCK } from '../units/block';
import { CHART_ROWS } from '../units/summary-places';
import { INDICATOR_SHEET_MESSAGES as SAY } from './messages';
import type { Bulletin, IndicatorScene } from './scene';

/** A table of units on a bulletin, best first, those apart last. */
export interface UnitRows {
  /** Its title; the header follows. */
  readonly top: number;
  readonly first: number;
  readonly last: number;
  readonly ranking: Omit<Ranking, 'area'>;
  /** Unit → its row. */
  readonly rowOf: ReadonlyMap<string, number>;
}

export interface AreaRows extends UnitRows {
  readonly name: string;
  readonly measured: readonly Measured[];
  /** Rows of the weights and of what is due at that time. */
  readonly weights: number;
  readonly due: number;
}

/** Where everything of a bulletin stands: the one place that knows it. */
export interface BulletinPlaces {
  readonly overall: UnitRows;
  /** First line of what the places rest on. */
  readonly lines: number;
  readonly below: number;
  /** Row of the title of the candidates; null before the year's end. */
  readonly candidates: number | null;
  readonly areas: readonly AreaRows[];
}

export function placesOf(bulletin: Bulletin, scene: IndicatorScene): BulletinPlaces {
  const { measured, units, assumptions } = bulletin;
  const groups = groupsOf(measured);
  const overall = unitRows(FIRST_BLOCK, 2, rankBy(measured, units, scene.scoring));
  const lines = overall.last + 1;
  const below = lines + assumptions.length - 1;
  const hasChart = overall.ranking.ranked.length > 1;
  const afterChart = hasChart ? below + 2 + CHART_ROWS : below;
  const candidates = bulletin.kind === '指标总评' ? afterChart + BLOCK_GAP : null;
  const areas: AreaRows[] = [];
  let end = candidates === null ? afterChart : candidates + 2 + (groups.length > 1 ? groups.length : 0);
  for (const group of groups) {
    const top = end + BLOCK_GAP;
    const rows = unitRows(top, 4, rankBy(group.measured, units, scene.scoring));
    areas.push({ ...rows, ...group, weights: top + 2, due: top + 3 });
    end = rows.last + 2;
  }
  return { overall, lines, below, candidates, areas };
}

function unitRows(top: number, before: number, ranking: Omit<Ranking, 'area'>): UnitRows {
  const units = [...ranking.ranked, ...ranking.apart].map(({ unit }) => unit);
  const first = top + before;
  const rowOf = new Map(units.map((unit, index) => [unit, first + index]));
  return { top, first, last: first + units.length - 1, ranking, rowOf };
}

function groupsOf(measured: readonly Measured[]): { name: string; measured: Measured[] }[] {
  const names = [...new Set(measured.map(({ area }) => area ?? SAY.others))];
  return names.map((name) => ({
    name,
    measured: measured.filter(({ area }) => (area ?? SAY.others) === name),
  }));
}
