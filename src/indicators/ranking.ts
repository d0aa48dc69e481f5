import Decimal from 'decimal.js';
import { placeOf } from '../units/standings';
import type { AssessedIndicators } from './assessed';
import { measuredAt, unitsOf, type Measured, type Standing } from './measured';
import { RANKING_MESSAGES } from './messages';
import { OFFERED, weightOf, type Scoring } from './scoring';

const Exact = Decimal.clone({ precision: 40 });
/** Scores are compared to this many decimals: behind what anybody computes, before what binary fractions leave over. */
export const SCORE_DIGITS = 8;

/** One unit in its place, in an area or overall. */
export interface RankedUnit {
  readonly unit: string;
  /** Weighted mean of 完成率, in percent. */
  readonly score: Decimal;
  /** 1 is best; equals share a place. */
  readonly place: number;
  /** Places by every way of counting; both ends equal where the place rests on none of them. */
  readonly places: readonly [number, number];
}

export interface ApartUnit {
  readonly unit: string;
  /** Measures that count and that it has no completion for; none where nothing counts for it. */
  readonly missing: readonly string[];
}

/** `area` null: all measures together. */
export interface Ranking {
  readonly area: string | null;
  readonly measures: readonly string[];
  readonly ranked: readonly RankedUnit[];
  /** Units that lack a figure; never last. */
  readonly apart: readonly ApartUnit[];
}

/** Places by area and overall at one time (6: 半年初评, 12: 年终总评; null: whatever the tables say). */
export function rank(
  tables: readonly AssessedIndicators[],
  months: number | null,
  scoring: Scoring = OFFERED,
): Ranking[] {
  const measured = measuredAt(tables, months);
  const areas = [...new Set(measured.flatMap(({ area }) => area ?? []))];
  const groups = [...(areas.length > 1 ? areas : []), null];
  const units = unitsOf(measured);
  return groups.map((area) => ({
    area,
    ...rankBy(
      measured.filter((one) => area === null || one.area === area),
      units,
      scoring,
    ),
  }));
}

/** The places of these units on these measures; measures of no weight don't count. */
export function rankBy(
  measured: readonly Measured[],
  units: readonly string[],
  scoring: Scoring,
): Omit<Ranking, 'area'> {
  const counted = measured.filter((one) => weightOf(one, scoring) > 0);
  const own = units.map((unit) => scoreOf(unit, counted, scoring));
  const whole = units.filter((_, index) => own[index]);
  const tables = [scoring, ...waysOf(scoring)].map((way) =>
    whole.map((unit) => scoreOf(unit, counted, way) ?? new Exact(0)),
  );
  const ranked = whole.map((unit, index): RankedUnit => {
    const places = tables.map((scores) => placeIn(scores, index));
    return {
      unit,
      score: tables[0]?.[index] ?? new Exact(0),
      place: places[0] ?? 1,
      places: [Math.min(...places), Math.max(...places)],
    };
  });
  return {
    measures: counted.map(({ name }) => name),
    ranked: ranked.sort((one, other) => one.place - other.place),
    apart: units
      .filter((unit) => !whole.includes(unit))
      .map((unit) => ({ unit, missing: missingOf(unit, counted, scoring) })),
  };
}

/** Other ways of counting that the documents don't rule out. */
function waysOf(scoring: Scoring): Scoring[] {
  return [100, null].flatMap((cap) =>
    (['turned', 'less'] as const).map((lower) => ({ ...scoring, cap, lower })),
  );
}

function missingOf(unit: string, counted: readonly Measured[], scoring: Scoring): string[] {
  return counted
    .filter(({ byUnit }) => {
      const standing = byUnit.get(unit);
      return standing?.kind !== 'not-set' && percentOf(standing, scoring) === null;
    })
    .map(({ name }) => name);
}

function placeIn(scores: readonly Decimal[], index: number): number {
  const numbers = scores.map((score) => score.toDecimalPlaces(SCORE_DIGITS).toNumber());
  return placeOf(numbers[index] ?? 0, numbers);
}

/** null where a measure that counts is missing, or nothing counts. */
function scoreOf(unit: string, counted: readonly Measured[], scoring: Scoring): Decimal | null {
  let sum = new Exact(0);
  let whole = new Exact(0);
  for (const measured of counted) {
    const standing = measured.byUnit.get(unit);
    if (standing?.kind === 'not-set') continue;
    const percent = percentOf(standing, scoring);
    if (!percent) return null;
    const weight = weightOf(measured, scoring);
    sum = sum.plus(cappedAt(percent, scoring.cap).times(weight));
    whole = whole.plus(weight);
  }
  return whole.isZero() ? null : sum.div(whole);
}

/** What a standing is in percent, before any cap; null for none. */
export function percentOf(standing: Standing | undefined, { lower, grades }: Scoring): Decimal | null {
  if (standing?.kind === 'grade') {
    const percent = grades.get(standing.grade);
    return percent === undefined ? null : new Exact(percent);
  }
  if (standing?.kind !== 'rate') return null;
  const { percent, readings } = standing.completion;
  const name = RANKING_MESSAGES.lower[lower];
  return (
    percent ?? readings.find((reading) => reading.name === name)?.percent ?? readings[0]?.percent ?? null
  );
}

export function cappedAt(percent: Decimal, cap: number | null): Decimal {
  const least = Decimal.max(percent, 0);
  return cap === null ? least : Decimal.min(least, cap);
}

/** What a ranking rests on beside the figures, in sentences. */
export function rankingAssumptions(
  tables: readonly AssessedIndicators[],
  scoring: Scoring = OFFERED,
): string[] {
  const says = RANKING_MESSAGES;
  const measured = measuredAt(tables, null);
  const weights = measured.map((one) => weightOf(one, scoring));
  const isEqual = measured.every((one, index) => one.isJudged || weights[index] === weights[0]);
  const judged = measured.filter((one) => one.isJudged && weightOf(one, scoring) === 0).length;
  return [
    isEqual ? says.equalWeights : says.ownWeights,
    scoring.cap === null ? says.uncapped : says.capped(scoring.cap),
    ...(measured.some(({ lowerIsBetter }) => lowerIsBetter) ? [says.lowerIs[scoring.lower]] : []),
    ...(judged > 0 ? [says.judged(judged)] : []),
    says.awards,
  ];
}
