import Decimal from 'decimal.js';
import type { Figure } from './figure';
import { RANKING_MESSAGES } from './messages';
import { scaleOf } from './units-of-measure';
import type { Entry, NamedMeasure, Result } from './table';

/** Digits enough to round a quotient to hundredths rightly. */
const Exact = Decimal.clone({ precision: 60 });

/**
 * `computed`: there is a target and a result. `zero-target`: a share of nothing is none, though the target can be met.
 * `not-comparable`: both are numbers, of unlike scale (95 and 0.93) or of unlike time (a month against a year).
 */
export type CompletionState =
  'computed' | 'no-target' | 'zero-target' | 'no-result' | 'unreadable' | 'not-comparable';

/** How far a target is reached. */
export interface Completion {
  readonly state: CompletionState;
  /** done ÷ target × 100. null where lower is better: offices compute that in several ways, see `readings`. */
  readonly percent: Decimal | null;
  /** Rates: result less target in percentage points; where lower is better, target less result. Positive is better. */
  readonly points: Decimal | null;
  /** Whether the target is reached; null where nobody can tell. */
  readonly met: boolean | null;
  /** Where lower is better: what 完成率 is by each way of computing it. */
  readonly readings: readonly { readonly name: string; readonly percent: Decimal }[];
  /** Of what is counted through the year: percent less the share of the year that has passed. */
  readonly ahead: Decimal | null;
}

/** One measure's result against its target: the period's own, else the year's. */
export function completionOf(entry: Entry, result: Result): Completion {
  const target = result.target ?? entry.target;
  const { done } = result;
  if (!done || done.problem === 'not-applicable') return none('no-result');
  if (!target || target.problem === 'not-applicable') return none('no-target');
  if (!done.value || !target.value) return none('unreadable');
  const isOfOtherTime = result.period?.alone === true && result.target === null;
  if (isOfOtherTime || unlikeScale(entry.measure, target, done)) return none('not-comparable');
  return compared(entry.measure, target, done, target.value, done.value, result);
}

function none(state: CompletionState): Completion {
  return { state, percent: null, points: null, met: null, readings: [], ahead: null };
}

function compared(
  measure: NamedMeasure,
  target: Figure,
  done: Figure,
  of: Decimal,
  value: Decimal,
  { period, target: own }: Result,
): Completion {
  const lower = measure.better === 'lower';
  const isPoints = measure.kind === 'rate' && !areFractions(target, done);
  const common = {
    points: isPoints ? (lower ? of.minus(value) : value.minus(of)) : null,
    met: (lower ? value.lte(of) : value.gte(of)) || (isFinal(period, own) ? false : null),
  };
  if (of.isZero()) return { ...none('zero-target'), ...common };
  const percent = new Exact(value).times(100).div(of);
  const passed =
    measure.cumulative && period && own === null ? new Exact(period.months).times(100).div(12) : null;
  return {
    state: 'computed',
    ...common,
    percent: lower ? null : percent,
    readings: lower ? lowerReadings(new Exact(value), new Exact(of)) : [],
    ahead: passed && !lower ? percent.minus(passed) : null,
  };
}

/** Before the year's end a target that is not reached yet is not missed. */
function isFinal(period: Result['period'], own: Figure | null): boolean {
  return period === null || period.months === 12 || own !== null;
}

function lowerReadings(done: Decimal, target: Decimal) {
  const turned = {
    name: RANKING_MESSAGES.lower.less,
    percent: new Exact(200).minus(done.times(100).div(target)),
  };
  const capped = done.lte(target) ? [{ name: '控制在目标内即100%', percent: new Exact(100) }] : [];
  if (done.isZero()) return [turned, ...capped];
  return [{ name: RANKING_MESSAGES.lower.turned, percent: target.times(100).div(done) }, turned, ...capped];
}

/** 0.95 and 0.93 without a percent sign: 95% and 93%, or less than one percent. Their ratio is the same. */
function areFractions(target: Figure, done: Figure): boolean {
  return [target, done].every(({ value, percent }) => !percent && value !== null && value.abs().lte(1));
}

/** So many times larger, and the two were not written in the same scale. */
const TOO_FAR = 20;

/** A rate as 95 and as 0.93; 1.2万 beside a bare 1.1. */
export function unlikeScale({ kind, unit }: NamedMeasure, one: Figure, other: Figure): boolean {
  if (!one.value || !other.value || one.value.isZero() || other.value.isZero()) return false;
  const ratio = one.value.div(other.value).abs();
  if (ratio.lt(TOO_FAR) && ratio.gt(1 / TOO_FAR)) return false;
  const smaller = ratio.lt(1) ? one : other;
  if (kind === 'rate') return !smaller.percent && smaller.value !== null && smaller.value.abs().lte(1);
  const scales = [one, other].map((figure) => figure.unit !== '' && scaleOf(figure.unit) > 1);
  return unit === '' && scales[0] !== scales[1];
}

/** Half up, as offices round. */
export function rounded(value: Decimal, places = 2): number {
  return value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toNumber();
}
