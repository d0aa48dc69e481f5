import fc from 'fast-check';
import type { FactSpec } from '../../src/rules/fact';
import type { Band, Condition, ItemRule, Quantity, Rule } from '../../src/rules/rule';

const spec = (id: string, label: string, type: FactSpec['type'], unit: string): FactSpec => ({
  id,
  label,
  type,
  unit,
  clear: null,
});
/** Labels as texts give them: with commas, quotes, joints and numbers in them. */
const FACTS: readonly FactSpec[] = [
  spec('yes', '是否有计划、有总结', 'yes-no', ''),
  spec('quoted', '是否落实“三会一课”或者开展活动并且记录', 'yes-no', ''),
  spec('count', '材料报送及时、准确,迟报超过3天的次数', 'count', '次'),
  spec('joint', '未检查或者未考核的个数', 'count', '个'),
  spec('rate', '就业率达到目标的比率', 'percent', '%'),
  spec('short', '低于目标', 'percent', '百分点'),
  spec('income', '村集体经济收入', 'amount', '万元'),
  spec('bare', '实际数', 'amount', ''),
  spec('staff', '已配人员', 'pair', '人'),
];

const points = fc.integer({ min: 1, max: 400 }).map((n) => n / 10);
const mark = fc.integer({ min: -200, max: 1200 }).map((n) => n / 10);
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const words = null;

const numberFact: fc.Arbitrary<Quantity> = fc.oneof(
  fc
    .constantFrom('count', 'joint', 'rate', 'short', 'income', 'bare')
    .map((fact) => ({ fact, as: 'value' as const })),
  fc.constantFrom('rate', 'growth', 'difference').map((as) => ({ fact: 'staff', as: as })),
);
const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      kind: fc.constant('is' as const),
      fact: fc.constantFrom('yes', 'quoted'),
      value: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('compare' as const),
      of: numberFact,
      op: fc.constantFrom('<', '<=', '>', '>=', '='),
      to: mark,
    }),
    fc.record({
      kind: fc.constantFrom('any', 'all'),
      of: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
    }) as fc.Arbitrary<Condition>,
  ),
})).node;

const end = orNull(fc.record({ value: mark, inclusive: fc.boolean() }));
const band: fc.Arbitrary<Band> = fc.record({ from: end, to: end, points });
const given = fc.oneof(
  points,
  fc.constant(0),
  points.map((n) => -n),
);

const leaf: fc.Arbitrary<Rule> = fc.oneof<fc.Arbitrary<Rule>[]>(
  fc.record({
    kind: fc.constant('award' as const),
    words: fc.constant(words),
    when: condition,
    points: given,
    otherwise: given,
  }),
  fc.record({ kind: fc.constant('deduct' as const), words: fc.constant(words), when: condition, points }),
  fc.record({
    kind: fc.constantFrom('deduct-per' as const, 'award-per' as const),
    words: fc.constant(words),
    count: fc.constantFrom('count', 'joint'),
    points,
    most: orNull(points),
  }) as fc.Arbitrary<Rule>,
  fc.record({
    kind: fc.constant('per-step' as const),
    words: fc.constant(words),
    of: numberFact,
    from: mark,
    side: fc.constantFrom('below' as const, 'above' as const, 'off' as const),
    step: points,
    points: fc.oneof(
      points,
      points.map((n) => -n),
    ),
    steps: fc.constantFrom('begun' as const, 'full' as const, 'part' as const),
    most: orNull(points),
  }),
  fc.record({
    kind: fc.constant('linear' as const),
    words: fc.constant(words),
    of: numberFact,
    times: mark,
    plus: mark,
  }),
  fc.record({
    kind: fc.constant('bands' as const),
    words: fc.constant(words),
    of: numberFact,
    bands: fc.array(band, { minLength: 1, maxLength: 4 }),
    below: orNull(given),
  }),
  fc.record({
    kind: fc.constant('cases' as const),
    words: fc.constant(words),
    cases: fc.array(fc.record({ when: condition, points: given }), { minLength: 1, maxLength: 3 }),
    otherwise: orNull(given),
  }),
  fc
    .record({ when: orNull(condition), least: points, most: points, sign: fc.boolean() })
    .map(({ when, least, most, sign }): Rule => {
      const [near, far] = [Math.min(least, most), Math.max(least, most)];
      return { kind: 'discretion', words, when, least: sign ? near : -far, most: sign ? far : -near };
    }),
  fc.record({ kind: fc.constant('disqualify' as const), words: fc.constant(words), when: condition }),
  fc.record({
    kind: fc.constant('unreadable' as const),
    words: fc.constant(words),
    least: fc.constantFrom(0, -5, -Infinity),
    most: fc.constantFrom(5, 12.5, Infinity),
  }),
);

const rule: fc.Arbitrary<Rule> = fc.letrec<{ node: Rule }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.record({
      kind: fc.constant('sum' as const),
      words: fc.constant(words),
      start: fc.constantFrom(0, 5, 12.5),
      parts: fc.array(tie('node'), { maxLength: 3 }),
      cap: orNull(points),
      floor: orNull(given),
    }),
    fc.record({
      kind: fc.constant('best' as const),
      words: fc.constant(words),
      parts: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('zero' as const),
      words: fc.constant(words),
      when: condition,
      of: tie('node'),
    }),
    fc.record({
      kind: fc.constant('zero' as const),
      words: fc.constant(words),
      when: condition,
      gives: points.map((n) => -n),
      of: tie('node'),
    }),
    fc.record({
      kind: fc.constant('multiplied' as const),
      words: fc.constant(words),
      when: condition,
      times: fc.constantFrom(0, 2, 0.5),
      of: tie('node'),
    }),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((rules): Rule => ({
      kind: 'choice',
      words,
      assumption: 'a',
      question: '“每低1%扣1分”，不足一档的部分怎样计？',
      readings: rules.map((one, index) => ({ id: `r${index}`, label: `读法“${index}”`, rule: one })),
    })),
  ),
})).node;

/** Any rule over facts whose labels are as awkward as those that texts give. */
export const anyItemRule: fc.Arbitrary<ItemRule> = rule.map((one) => ({ rule: one, facts: FACTS }));
