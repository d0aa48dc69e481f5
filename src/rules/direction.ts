import type { Direction, FactSpec } from './fact';
import { isSameCondition } from './condition';
import { leastOf } from './least';
import type { Bands, Cases, Condition, Quantity, Rule } from './rule';
import { standardsIn, type Standard } from './standard';

/** Which way a score can go as a fact goes up (of a yes-no: becomes 是); both: it depends. */
type Way = 1 | -1;
type Ways = readonly Way[];
const UP: Ways = [1];
const BOTH: Ways = [1, -1];
/** The least and the most that can be given. */
type Ends = readonly [number, number];
const span = (one: number, other: number): Ends => [Math.min(one, other), Math.max(one, other)];

/** What more of the fact does to the score by this rule: `better` never lowers it, `worse` never raises it. */
export function directionIn(rule: Rule, spec: FactSpec): Direction {
  const ways = waysIn(rule, spec);
  if (ways.length === 0) return 'neither';
  if (ways.every((way) => way > 0)) return 'better';
  return ways.every((way) => way < 0) ? 'worse' : 'neither';
}

function waysIn(rule: Rule, spec: FactSpec): Ways {
  const [inside, truth] = [(of: Rule) => waysIn(of, spec), (when: Condition) => truthWays(when, spec)];
  switch (rule.kind) {
    case 'sum': {
      const { standards, others } = standardsIn(rule.parts);
      return [...standards.flatMap((one) => standardWays(one, spec)), ...others.flatMap(inside)];
    }
    case 'best':
      return rule.parts.flatMap(inside);
    case 'award':
      return times(truth(rule.when), rule.points - rule.otherwise);
    case 'deduct':
      return times(truth(rule.when), -rule.points);
    case 'deduct-per':
      return rule.count === spec.id ? times(UP, -rule.points) : [];
    case 'award-per':
      return rule.count === spec.id ? times(UP, rule.points) : [];
    case 'per-step':
      if (rule.of.fact !== spec.id) return [];
      return rule.side === 'off' ? BOTH : times(UP, rule.side === 'above' ? rule.points : -rule.points);
    case 'linear':
      return rule.of.fact === spec.id ? times(UP, rule.times) : [];
    case 'bands':
      return rule.of.fact === spec.id ? along(rungsOf(rule, spec)) : [];
    case 'cases':
      return caseWays(rule, spec);
    case 'by-best-unit':
      return [
        ...(rule.best === spec.id ? (leastOf(rule.of) >= 0 ? times(UP, -1) : BOTH) : []),
        ...inside(rule.of),
      ];
    case 'multiplied':
      return [...(truth(rule.when).length > 0 ? BOTH : []), ...times(inside(rule.of), rule.times)];
    case 'zero': {
      const lost = truth(rule.when);
      const isLoss = leastOf(rule.of) >= (rule.gives ?? 0);
      return [...(lost.length === 0 ? [] : isLoss ? times(lost, -1) : BOTH), ...inside(rule.of)];
    }
    case 'discretion':
      return rule.when ? [...times(truth(rule.when), rule.least), ...times(truth(rule.when), rule.most)] : [];
    case 'choice':
      return rule.readings.flatMap((reading) => inside(reading.rule));
    case 'disqualify':
      return times(truth(rule.when), -1);
    case 'unreadable':
      return [];
  }
}

/** The ways of something that is taken so many times. */
function times(ways: Ways, by: number): Ways {
  if (by === 0) return [];
  return by > 0 ? ways : ways.map((way) => (way > 0 ? -1 : 1));
}

function truthWays(condition: Condition, spec: FactSpec): Ways {
  switch (condition.kind) {
    case 'is':
      return condition.fact === spec.id ? times(UP, condition.value ? 1 : -1) : [];
    case 'compare': {
      const { of, op, to } = condition;
      if (of.fact !== spec.id) return [];
      if (op !== '=') return times(UP, op.startsWith('>') ? 1 : -1);
      const { least, most } = ends(of, spec);
      return to === least ? times(UP, -1) : to === most ? UP : BOTH;
    }
    case 'any':
    case 'all':
      return condition.of.flatMap((part) => truthWays(part, spec));
  }
}

/** Between what values the quantity can lie. */
function ends(of: Quantity, { range }: FactSpec): { least: number | null; most: number | null } {
  const isPlain = of.as === 'value' || of.as === 'rate';
  return (isPlain && range) || { least: null, most: null };
}

/** From what a person gives to what the standard gives, and from nothing to either. */
function standardWays({ award, below, met, where }: Standard, spec: FactSpec): Ways {
  const { points, otherwise } = award;
  const [full, short, neither] = [
    span(points, points),
    span(otherwise + below.least, otherwise + below.most),
    span(otherwise, otherwise),
  ];
  const among = (ways: Ways, ...rungs: readonly Ends[]): Ways =>
    along(rungs).flatMap((step) => times(ways, step));
  return [
    ...among(truthWays(met, spec), short, full),
    ...(where
      ? [...among(truthWays(where, spec), neither, full), ...among(truthWays(where, spec), neither, short)]
      : []),
  ];
}

/** From rung to rung: as the least or the most rises or falls. */
function along(rungs: readonly Ends[]): Ways {
  return rungs.slice(1).flatMap((rung, index) => {
    const before = rungs[index] ?? rung;
    return [...times(UP, rung[0] - before[0]), ...times(UP, rung[1] - before[1])];
  });
}

/** What stands below, on and above the bands, as far as the fact can be there. */
function rungsOf({ bands, below, of }: Bands, spec: FactSpec): Ends[] {
  const points = bands.map((band) => band.points);
  const [from, to] = [bands[0]?.from ?? null, bands.at(-1)?.to ?? null];
  const { least, most } = ends(of, spec);
  const isBelow = from !== null && (least === null || least < from.value || !from.inclusive);
  const isAbove = to !== null && (most === null || most > to.value || !to.inclusive);
  return [
    ...(isBelow ? [span(below ?? 0, below ?? points[0] ?? 0)] : []),
    ...points.map((each) => span(each, each)),
    ...(isAbove ? [span(Math.min(0, ...points), Math.max(0, ...points))] : []),
  ];
}

/** Where each case gives at least what the next one does, a case that comes to hold never lowers the score; and the other way. */
function caseWays({ cases, otherwise }: Cases, spec: FactSpec): Ways {
  const ways = cases.flatMap(({ when }, index) => truthWays(behind(when, cases.slice(0, index)), spec));
  if (ways.length === 0) return [];
  const points = cases.map((each) => each.points);
  const last = otherwise === null ? span(0, Math.min(...points)) : span(otherwise, otherwise);
  const steps = along([...points.map((each) => span(each, each)), last]);
  if (steps.every((step) => step < 0)) return ways;
  return steps.every((step) => step > 0) ? times(ways, -1) : BOTH;
}

/** 增长得10分，持平得5分: exactly 0 behind above 0 is 0 and more. */
function behind(when: Condition, before: Cases['cases']): Condition {
  if (when.kind !== 'compare' || when.op !== '=') return when;
  const wider = (['>', '<'] as const).find((op) =>
    before.some((one) => isSameCondition(one.when, { ...when, op })),
  );
  return wider ? { ...when, op: `${wider}=` } : when;
}
