import type { AssessedIndicators } from '../indicators/assessed';
import { rounded } from '../indicators/completion';
import { rank, rankingAssumptions, type Ranking, type Weights } from '../indicators/ranking';

/** Places at half a year and at the year's end as other tools read them; a time that no table has gives nothing. */
export function rankingJson(tables: readonly AssessedIndicators[], weights: Weights = new Map()) {
  const months = [...new Set(tables.flatMap(timesOf))].sort((one, other) => one - other);
  const times: readonly (number | null)[] = months.length > 0 ? months : [null];
  return {
    assumptions: rankingAssumptions(tables, weights),
    times: times.map((time) => ({
      months: time,
      rankings: rank(tables, time, weights).map(groupJson),
    })),
  };
}

function timesOf({ entries }: AssessedIndicators): number[] {
  return entries.flatMap(({ results }) =>
    results.flatMap(({ result: { period } }) => (period && !period.alone ? [period.months] : [])),
  );
}

function groupJson({ area, measures, ranked, apart }: Ranking) {
  const best = ranked.filter(({ place }) => place === 1).map(({ unit }) => unit);
  return {
    area,
    measures,
    ranked: ranked.map(({ unit, score, place, places }) => ({ unit, score: rounded(score), place, places })),
    apart,
    /** Who is first: the candidates for 综合先进单位 (area null) or 单项先进单位; how many a document does not say. */
    candidates: best,
  };
}
