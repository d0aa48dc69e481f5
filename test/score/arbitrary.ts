import fc from 'fast-check';
import type { FactSpec, FactValue } from '../../src/rules/fact';
import type { Condition, Rule } from '../../src/rules/rule';
import * as b from './build';

/** A small office: every type of fact, few enough of them that rules share them. */
export const SPECS: readonly FactSpec[] = [
  b.spec('yes-a', 'yes-no'),
  b.spec('yes-b', 'yes-no'),
  b.spec('count-a', 'count', '数量甲', '个'),
  b.spec('count-b', 'count', '数量乙', '人'),
  b.spec('rate', 'percent', '比率', '%'),
  b.spec('money', 'amount', '金额', '元'),
  b.spec('pair', 'pair', '完成'),
];

/** Halves keep sets small enough to be exact: a coarser set is sound, but may change its shape as facts narrow it. */
const halves = (min: number, max: number) => fc.integer({ min: min * 2, max: max * 2 }).map((n) => n / 2);
const tenths = (min: number, max: number) => fc.integer({ min: min * 10, max: max * 10 }).map((n) => n / 10);
const quantity = fc.constantFrom(
  { fact: 'count-a', as: 'value' } as const,
  { fact: 'count-b', as: 'value' } as const,
  { fact: 'rate', as: 'value' } as const,
  { fact: 'money', as: 'value' } as const,
  { fact: 'pair', as: 'rate' } as const,
  { fact: 'pair', as: 'growth' } as const,
  { fact: 'pair', as: 'difference' } as const,
  // Wrong on purpose: a pair has no value of its own, and a yes-no is no number.
  { fact: 'pair', as: 'value' } as const,
  { fact: 'yes-a', as: 'value' } as const,
);
const mark = fc.constantFrom(-10, 0, 0.5, 1, 2, 3, 40, 60, 90, 95, 100, 102);

const simple: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    kind: fc.constant('is' as const),
    fact: fc.constantFrom('yes-a', 'yes-b'),
    value: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('compare' as const),
    of: quantity,
    op: fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const, '=' as const),
    to: mark,
  }),
);
export const condition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 3, arbitrary: simple },
  fc.record({
    kind: fc.constantFrom('any' as const, 'all' as const),
    of: fc.array(simple, { minLength: 1, maxLength: 3 }),
  }),
);

const rungs = fc.record({
  of: quantity,
  ends: fc.uniqueArray(mark, { minLength: 1, maxLength: 5 }).map((all) => [...all].sort((x, y) => x - y)),
  points: fc.array(halves(0, 6), { minLength: 3, maxLength: 3 }),
  inclusive: fc.boolean(),
  open: fc.boolean(),
  below: fc.option(halves(0, 1)),
});
const bands: fc.Arbitrary<Rule> = rungs.map(({ of, ends, points, inclusive, open, below }) => ({
  kind: 'bands',
  words: null,
  of,
  below,
  bands: ends
    .filter((_, index) => index % 2 === 0)
    .map((value, index, all) => {
      const end = ends[ends.indexOf(value) + 1];
      const isOpen = open && index === all.length - 1;
      return {
        from: { value, inclusive },
        to: isOpen || end === undefined ? null : { value: end, inclusive: true },
        points: points[index] ?? 1,
      };
    }),
}));

const steps: fc.Arbitrary<Rule> = fc
  .record({
    of: quantity,
    from: mark,
    side: fc.constantFrom('below' as const, 'above' as const, 'off' as const),
    size: fc.constantFrom(0.5, 1, 5, 10),
    points: halves(-3, 3),
    steps: fc.constantFrom('begun' as const, 'full' as const, 'part' as const),
    most: halves(0, 6),
  })
  .map((one) =>
    b.step(one.of, one.from, one.side, one.size, one.points, { steps: one.steps, most: one.most }),
  );

const leaf: fc.Arbitrary<Rule> = fc.oneof(
  fc.tuple(condition, halves(0, 6), halves(0, 1)).map(([when, points, rest]) => b.award(when, points, rest)),
  fc.tuple(condition, halves(0, 6)).map(([when, points]) => b.deduct(when, points)),
  fc
    .tuple(fc.constantFrom('count-a', 'count-b', 'rate', 'pair'), halves(0, 3), halves(0, 6))
    .map(([count, points, most]) => b.per(count, points, most)),
  fc
    .tuple(fc.constantFrom('count-a', 'count-b', 'rate', 'pair'), halves(0, 3), halves(0, 6))
    .map(([count, points, start]) => b.sum(start, [b.per(count, points)], null, 0)),
  bands,
  fc
    .tuple(fc.constantFrom('count-a', 'count-b'), halves(0, 3), halves(0, 6))
    .map(([count, points, most]) => b.awardPer(count, points, most)),
  steps,
  fc.tuple(quantity, halves(-1, 1), halves(-3, 3)).map(([of, times, plus]) => b.linear(of, times, plus)),
  fc
    .tuple(
      fc.array(fc.tuple(condition, halves(0, 6)), { minLength: 1, maxLength: 3 }),
      fc.option(halves(0, 1)),
    )
    .map(([all, otherwise]) => b.cases(all, otherwise)),
  fc
    .tuple(halves(-3, 0), halves(0, 3), fc.option(condition))
    .map(([lo, hi, when]) => b.discretion(lo, hi, when)),
  condition.map((when) => b.disqualify(when)),
  fc.tuple(halves(-3, 0), halves(0, 3)).map(([lo, hi]) => b.unreadable(lo, hi)),
);

export const rule: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc
      .tuple(
        halves(0, 6),
        fc.array(tie('rule'), { maxLength: 3 }),
        fc.option(halves(1, 9)),
        fc.option(halves(-3, 0)),
      )
      .map(([start, parts, cap, floor]) => b.sum(start, parts, cap, floor)),
    fc.tuple(condition, tie('rule'), halves(-3, 0)).map(([when, of, gives]) => b.zero(when, of, gives)),
    fc.tuple(condition, tie('rule')).map(([when, of]) => b.multiplied(when, 2, of)),
    fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((parts) => b.best(...parts)),
    tie('rule').map((of) => b.byBestUnit('money', 10, of)),
    fc
      .tuple(fc.constantFrom('one', 'two'), tie('rule'), tie('rule'))
      .map(([id, x, y]) => b.choice(id, { x, y })),
  ),
})).rule;

/** A value for every fact; here and there one that can't be. */
const values: fc.Arbitrary<Record<string, FactValue>> = fc.record({
  'yes-a': fc.boolean(),
  'yes-b': fc.boolean(),
  'count-a': fc.oneof(fc.nat({ max: 12 }), fc.constant(-1)),
  'count-b': fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 500 })),
  rate: fc.oneof(mark, tenths(-20, 130)),
  money: tenths(-20, 130),
  pair: fc.record({ done: fc.nat({ max: 12 }), of: fc.nat({ max: 12 }) }),
});

/** All facts, and some of them. */
export const situation = fc.tuple(values, fc.subarray(SPECS.map((spec) => spec.id))).map(([all, kept]) => ({
  all,
  some: Object.fromEntries(Object.entries(all).filter(([id]) => kept.includes(id))),
}));
