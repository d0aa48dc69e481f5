import type { AssessedIndicators } from '../indicators/assessed';
import { rounded } from '../indicators/completion';
import { timesOf } from '../indicators/measured';
import { rank, rankingAssumptions, type Ranking } from '../indicators/ranking';
import type { Scoring } from '../indicators/scoring';

/** Places at each time that the tables have as other tools read them. The names of the members are a contract. */
export function rankingJson(tables: readonly AssessedIndicators[], scoring?: Scoring) {
  return {
    assumptions: rankingAssumptions(tables, scoring),
    times: timesOf(tables).map((time) => ({
      months: time,
      rankings: rank(tables, time, scoring).map(groupJson),
    })),
  };
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
