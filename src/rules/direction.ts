import type { Direction, FactSpec } from './fact';
import type { Bands, Cases, Condition, Rule } from './rule';

/** Which way a score can go as a fact goes up (of a yes-no: becomes 是); both: it depends. */
type Way = 1 | -1;
type Ways = readonly Way[];
const UP: Ways = [1];
const BOTH: Ways = [1, -1];
/** The least and the most that can be given. */
type Ends = readonly [number, number];

/** What more of the fact does to the score by this rule: `better` never lowers it, `worse` never raises it. */
export function directionIn(rule: Rule, spec: FactSpec): Direction {
  const ways = waysIn(rule, spec);
  if (ways.length === 0) return 'neither';
  if (ways.every((way) => way > 0)) return 'better';
  return ways.every((way) => way < 0) ? 'worse' : 'neither';
}

function waysIn(rule: Rule, spec: FactSpec): Ways {
  const [inside, truth] = [(of: Rule) => waysIn(of, spec), (when: Condition) => truthWays(when, spec.id)];
  switch (rule.kind) {
    case 'sum':
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
      return caseWays(rule, spec.id);
    case 'by-best-unit':
      return [
        ...(rule.best === spec.id ? (isFrom(rule.of, 0) ? times(UP, -1) : BOTH) : []),
        ...inside(rule.of),
      ];
    case 'multiplied':
      return [...(truth(rule.when).length > 0 ? BOTH : []), ...times(inside(rule.of), rule.times)];
    case 'zero': {
      const lost = truth(rule.when);
      const isLoss = isFrom(rule.of, rule.gives ?? 0);
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

function truthWays(condition: Condition, fact: string): Ways {
  switch (condition.kind) {
    case 'is':
      return condition.fact === fact ? times(UP, condition.value ? 1 : -1) : [];
    case 'compare':
      if (condition.of.fact !== fact) return [];
      return condition.op === '=' ? BOTH : times(UP, condition.op.startsWith('>') ? 1 : -1);
    case 'any':
    case 'all':
      return condition.of.flatMap((part) => truthWays(part, fact));
  }
}

/** The rule never gives less than that. */
function isFrom(rule: Rule, least: number): boolean {
  return rule.kind === 'sum' && rule.floor !== null && rule.floor >= least;
}

/** From rung to rung: as the least or the most rises or falls. */
function along(rungs: readonly Ends[]): Ways {
  return rungs.slice(1).flatMap((rung, index) => {
    const before = rungs[index] ?? rung;
    return [...times(UP, rung[0] - before[0]), ...times(UP, rung[1] - before[1])];
  });
}

/** What stands below, on and above the bands, as far as the fact can be there. */
function rungsOf({ bands, below, of }: Bands, { range }: FactSpec): Ends[] {
  const points = bands.map((band) => band.points);
  const [from, to] = [bands[0]?.from ?? null, bands.at(-1)?.to ?? null];
  const isPlain = of.as === 'value' || of.as === 'rate';
  const { least = null, most = null } = (isPlain && range) || {};
  const isBelow = from !== null && (least === null || least < from.value || !from.inclusive);
  const isAbove = to !== null && (most === null || most > to.value || !to.inclusive);
  return [
    ...(isBelow ? [ends(below ?? 0, below ?? points[0] ?? 0)] : []),
    ...points.map((each) => ends(each, each)),
    ...(isAbove ? [ends(Math.min(0, ...points), Math.max(0, ...points))] : []),
  ];
}

const ends = (one: number, other: number): Ends => [Math.min(one, other), Math.max(one, other)];

/** Where each case gives at least what the next one does, a case that comes to hold never lowers the score; and the other way. */
function caseWays({ cases, otherwise }: Cases, fact: string): Ways {
  const ways = cases.flatMap(({ when }) => truthWays(when, fact));
  if (ways.length === 0) return [];
  const points = cases.map((each) => each.points);
  const last = otherwise === null ? ends(0, Math.min(...points)) : ends(otherwise, otherwise);
  const steps = along([...points.map((each) => ends(each, each)), last]);
  if (steps.every((step) => step < 0)) return ways;
  return steps.every((step) => step > 0) ? times(ways, -1) : BOTH;
}
