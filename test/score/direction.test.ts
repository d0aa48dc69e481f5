import fc from 'fast-check';
import type { FactSpec, FactType, FactValue } from '../../src/rules/fact';
import { FORMS } from '../../src/forms/catalogue';
import { not } from '../../src/rules/condition';
import type { Rule } from '../../src/rules/rule';
import { specified } from '../../src/rules/specified';
import { hull } from '../../src/score/possible';
import { condition, rule, situation, SPECS } from './arbitrary';
import * as b from './build';

/** A better and a worse value of a fact, each of which can be; null where there are none. */
function ordered({ type, range }: FactSpec, one: FactValue, other: FactValue): [FactValue, FactValue] | null {
  if (type === 'yes-no') return [true, false];
  const [first, second] = [one, other].map((value) =>
    sizeOf(value, range?.least ?? null, range?.most ?? null),
  );
  if (first === undefined || second === undefined || first === null || second === null) return null;
  return first > second ? [one, other] : [other, one];
}

function sizeOf(value: FactValue, least: number | null, most: number | null): number | null {
  const size =
    typeof value === 'object' && 'done' in value
      ? value.of > 0
        ? (value.done / value.of) * 100
        : null
      : Number(value);
  const isIn = size !== null && (least === null || size >= least) && (most === null || size <= most);
  return isIn ? size : null;
}

/** A pair of the same whole: only what is done differs. */
function alike(value: FactValue, model: FactValue): FactValue {
  const isPair = typeof value === 'object' && typeof model === 'object' && 'of' in value && 'of' in model;
  return isPair ? { done: value.done, of: model.of } : value;
}

/** How many facts the rule says to go one way; each of them does between the two situations. */
function goesOneWay(
  any: Rule,
  all: Readonly<Record<string, FactValue>>,
  others: Readonly<Record<string, FactValue>>,
): number {
  let tried = 0;
  for (const spec of specified(any, SPECS)) {
    if (spec.direction === 'neither') continue;
    const [one, other] = [all[spec.id], others[spec.id]];
    const values = one !== undefined && other !== undefined && ordered(spec, one, alike(other, one));
    if (!values) continue;
    const [more, less] = spec.direction === 'better' ? values : [values[1], values[0]];
    const [good, bad] = [more, less].map((value) =>
      hull(b.score(any, SPECS, { ...all, [spec.id]: value }).possible),
    );
    if (!good || !bad) throw new Error('unreachable');
    expect(bad.lo.lte(good.lo) && bad.hi.lte(good.hi)).toBe(true);
    tried += 1;
  }
  return tried;
}

/** 达到标准得满分，未达到的由人酌情, where something else holds or always. */
const standard = fc
  .tuple(condition, fc.option(condition), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }))
  .map(([met, where, points, judged]) => {
    const of = (one: typeof met) => (where ? ({ kind: 'all', of: [where, one] } as const) : one);
    return b.sum(0, [b.award(of(met), points), b.discretion(0, judged, of(not(met)))], 6);
  });

describe('a fact that gets worse', () => {
  test.each([
    ['any rule', rule],
    ['a standard short of which a person decides', standard],
  ])('never raises the score of %s that goes one way in it, whatever else is known', (_, rules) => {
    let tried = 0;
    fc.assert(
      fc.property(rules, situation, situation, (any, { all }, { all: others }) => {
        tried += goesOneWay(any, all, others);
      }),
      { numRuns: 150 },
    );
    expect(tried).toBeGreaterThan(50);
  });
});

describe('the official forms', () => {
  const items = FORMS.flatMap((form) => form.sections.flatMap((section) => section.items));
  const reviewed = items.flatMap(({ scoring }) => scoring ?? []);
  const VALUES: Readonly<Record<FactType, readonly FactValue[]>> = {
    count: [0, 1, 2, 5],
    'yes-no': [true, false],
    percent: [0, 60, 82, 90, 92.5, 97, 100],
    amount: [0, 20, 50, 1000],
    date: ['2004-06-30'],
    pair: [0, 8, 9.5, 10, 12].map((done) => ({ done, of: 10 })),
  };

  it('never give more for a worse fact', () => {
    for (const { rule: any, facts } of reviewed) {
      const others = fc.sample(fc.tuple(...facts.map(({ type }) => fc.constantFrom(...VALUES[type]))), {
        numRuns: 4,
        seed: 7,
      });
      for (const given of others) for (const spec of facts) expectMonotone(any, facts, given, spec);
    }
  });

  /** Along the values of one fact, worst first, both ends only rise. */
  function expectMonotone(
    any: Rule,
    facts: readonly FactSpec[],
    given: readonly FactValue[],
    spec: FactSpec,
  ) {
    if (spec.direction === 'neither' || spec.type === 'date') return;
    const known = Object.fromEntries(facts.map(({ id }, index) => [id, given[index] ?? 0]));
    const rising = spec.type === 'yes-no' ? [false, true] : VALUES[spec.type];
    const values = spec.direction === 'better' ? rising : [...rising].reverse();
    const ends = values
      .filter(
        (value) =>
          spec.type === 'yes-no' ||
          sizeOf(value, spec.range?.least ?? null, spec.range?.most ?? null) !== null,
      )
      .map((value) => hull(b.score(any, facts, { ...known, [spec.id]: value }).possible));
    for (const [index, end] of ends.slice(1).entries()) {
      const before = ends[index] ?? end;
      expect(end.lo.gte(before.lo) && end.hi.gte(before.hi)).toBe(true);
    }
  }
});

test('of the official forms all but these facts go one way', () => {
  const both = FORMS.flatMap((form) => form.sections.flatMap(({ items }) => items)).flatMap(
    ({ id, scoring }) =>
      (scoring?.facts ?? []).flatMap((spec) => (spec.direction === 'neither' ? [`${id} ${spec.id}`] : [])),
  );
  // Placed: what the bands give and what a person gives below them stand apart. Applications: none gives 1 point, some 0 to 2.
  expect(both).toEqual(['3-15 placed', '3-4 applications']);
});

describe('which way a fact counts', () => {
  const of = (any: Parameters<typeof specified>[0], id: string) =>
    specified(any, SPECS).find((spec) => spec.id === id)?.direction;

  it('is told by whether it gives or takes', () => {
    expect(of(b.per('count-a', 2), 'count-a')).toBe('worse');
    expect(of(b.awardPer('count-a', 2), 'count-a')).toBe('better');
    expect(of(b.award(b.compare('rate', '>=', 90), 5), 'rate')).toBe('better');
    expect(of(b.deduct(b.is('yes-a', false), 2), 'yes-a')).toBe('better');
    expect(of(b.disqualify(b.is('yes-a')), 'yes-a')).toBe('worse');
  });

  it('is told where nothing can be lost that is below what is left', () => {
    const lost = b.zero(b.is('yes-a'), b.zero(b.is('yes-b'), b.award(b.compare('rate', '>=', 90), 5)));
    expect(['yes-a', 'yes-b', 'rate'].map((id) => of(lost, id))).toEqual(['worse', 'worse', 'better']);
    expect(of(b.zero(b.is('yes-a'), b.sum(0, [b.per('count-a', 1)], null, null)), 'yes-a')).toBe('neither');
  });

  it('is told where a number can’t lie beyond the only one that is right', () => {
    expect(of(b.award(b.compare('count-a', '=', 0), 5), 'count-a')).toBe('worse');
    expect(of(b.award(b.compare('rate', '=', 100), 5), 'rate')).toBe('better');
    expect(of(b.award(b.compare('count-a', '=', 3), 5), 'count-a')).toBe('neither');
  });

  it('is told where a rise, no change and a fall stand in their order', () => {
    const on = (op: '>' | '=') => b.compare('pair', op, 0, 'growth');
    expect(
      of(
        b.cases(
          [
            [on('>'), 10],
            [on('='), 5],
          ],
          0,
        ),
        'pair',
      ),
    ).toBe('better');
    expect(
      of(
        b.cases(
          [
            [on('>'), 5],
            [on('='), 10],
          ],
          0,
        ),
        'pair',
      ),
    ).toBe('neither');
  });

  it('depends where it gives in one part and takes in another, or only one number is right', () => {
    expect(of(b.sum(0, [b.per('count-a', 2), b.awardPer('count-a', 1)], null, null), 'count-a')).toBe(
      'neither',
    );
    expect(of(b.award(b.compare('rate', '=', 90), 5), 'rate')).toBe('neither');
    expect(of(b.per('count-a', 2), 'count-b')).toBe('neither');
  });
});
