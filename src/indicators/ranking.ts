import Decimal from 'decimal.js';
import { letters } from '../text/letters';
import { placeOf } from '../units/standings';
import { keyOf } from './assess-indicators';
import type { AssessedEntry, AssessedIndicators } from './assessed';
import type { Completion } from './completion';
import { RANKING_MESSAGES } from './messages';

const Exact = Decimal.clone({ precision: 40 });

/**
 * What the document leaves to the office. `capped`: a target that is passed counts as 100. `turned`: a measure that is
 * better the lower is counted 目标数÷完成数, else 2−完成数÷目标数.
 */
export interface ScoringReading {
  readonly capped: boolean;
  readonly turned: boolean;
}

const READINGS: readonly ScoringReading[] = [
  { capped: true, turned: true },
  { capped: true, turned: false },
  { capped: false, turned: true },
  { capped: false, turned: false },
];

/** Measure (as in keyOf, without the unit) → its weight; a measure without one counts 1. */
export type Weights = ReadonlyMap<string, number>;

/** One unit in its place, in an area or overall. */
export interface RankedUnit {
  readonly unit: string;
  /** Weighted mean of 完成率, in percent, by the reading that is offered. */
  readonly score: Decimal;
  /** 1 is best; equals share a place. */
  readonly place: number;
  /** Places by every reading; both ends equal where the place rests on none of them. */
  readonly places: readonly [number, number];
}

export interface ApartUnit {
  readonly unit: string;
  /** Measures without a completion that can be computed. */
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

interface Measured {
  readonly key: string;
  readonly name: string;
  readonly area: string | null;
  readonly byUnit: ReadonlyMap<string, Completion>;
}

/** Places by area and overall at one time (6: 半年初评, 12: 年终总评; null: whatever the tables say). */
export function rank(
  tables: readonly AssessedIndicators[],
  months: number | null,
  weights: Weights = new Map(),
): Ranking[] {
  const measured = measuredOf(tables, months);
  const units = [...new Set(measured.flatMap(({ byUnit }) => [...byUnit.keys()]))];
  const areas = [...new Set(measured.flatMap(({ area }) => area ?? []))];
  const groups = [...(areas.length > 1 ? areas : []), null];
  return groups.map((area) =>
    rankGroup(
      area,
      measured.filter((one) => area === null || one.area === area),
      units,
      weights,
    ),
  );
}

/** Measures that are counted: judged ones, and those that no unit has a rate for, are not. */
function measuredOf(tables: readonly AssessedIndicators[], months: number | null): Measured[] {
  const found = new Map<string, { name: string; area: string | null; byUnit: Map<string, Completion> }>();
  for (const assessed of tables.flatMap(({ entries }) => entries)) {
    const { entry } = assessed;
    const completion = completionAt(assessed, months);
    if (entry.isTotal || entry.unit === '' || entry.grade !== null || !completion) continue;
    const key = keyOf({ ...entry, unit: '' });
    const one = found.get(key) ?? {
      name: entry.measure.name,
      area: entry.measure.area,
      byUnit: new Map<string, Completion>(),
    };
    const before = one.byUnit.get(entry.unit);
    if (!before || before.state !== 'computed') one.byUnit.set(entry.unit, completion);
    found.set(key, one);
  }
  return [...found]
    .map(([key, one]) => ({ key, ...one }))
    .filter(({ byUnit }) => [...byUnit.values()].some(({ state }) => state === 'computed'));
}

function completionAt({ results }: AssessedEntry, months: number | null): Completion | null {
  const fitting = results.filter(({ result: { period } }) =>
    months === null ? true : !period || (period.months === months && !period.alone),
  );
  return fitting.at(-1)?.completion ?? null;
}

function rankGroup(
  area: string | null,
  measured: readonly Measured[],
  units: readonly string[],
  weights: Weights,
): Ranking {
  const missingOf = (unit: string) =>
    measured.filter(({ byUnit }) => byUnit.get(unit)?.state !== 'computed').map(({ name }) => name);
  const whole = measured.length === 0 ? [] : units.filter((unit) => missingOf(unit).length === 0);
  const tables = READINGS.map((reading) => whole.map((unit) => scoreOf(unit, measured, weights, reading)));
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
    area,
    measures: measured.map(({ name }) => name),
    ranked: ranked.sort((one, other) => one.place - other.place),
    apart: units.filter((unit) => !whole.includes(unit)).map((unit) => ({ unit, missing: missingOf(unit) })),
  };
}

/** As exact as they are compared: a quotient that repeats is cut far behind what anybody computes. */
function placeIn(scores: readonly Decimal[], index: number): number {
  const numbers = scores.map((score) => score.toDecimalPlaces(12).toNumber());
  return placeOf(numbers[index] ?? 0, numbers);
}

function scoreOf(
  unit: string,
  measured: readonly Measured[],
  weights: Weights,
  reading: ScoringReading,
): Decimal {
  let sum = new Exact(0);
  let whole = new Exact(0);
  for (const { key, byUnit } of measured) {
    const weight = weights.get(key) ?? 1;
    const completion = byUnit.get(unit);
    if (!completion) continue;
    sum = sum.plus(percentBy(completion, reading).times(weight));
    whole = whole.plus(weight);
  }
  return whole.isZero() ? whole : sum.div(whole);
}

function percentBy({ percent, readings }: Completion, { capped, turned }: ScoringReading): Decimal {
  const [first, second] = readings;
  const own = percent ?? (turned ? first : (second ?? first))?.percent ?? new Exact(0);
  const least = Decimal.max(own, 0);
  return capped ? Decimal.min(least, 100) : least;
}

/** What a ranking rests on beside the figures, in sentences. */
export function rankingAssumptions(tables: readonly AssessedIndicators[], weights: Weights): string[] {
  const entries = tables.flatMap((table) => table.entries.map(({ entry }) => entry));
  const judged = new Set(
    entries.filter(({ grade }) => grade !== null).map(({ measure }) => letters(measure.name)),
  );
  return [
    weights.size === 0 ? RANKING_MESSAGES.equalWeights : RANKING_MESSAGES.ownWeights,
    RANKING_MESSAGES.capped,
    ...(entries.some(({ measure }) => measure.better === 'lower') ? [RANKING_MESSAGES.turned] : []),
    ...(judged.size > 0 ? [RANKING_MESSAGES.judged(judged.size)] : []),
    RANKING_MESSAGES.awards,
  ];
}
