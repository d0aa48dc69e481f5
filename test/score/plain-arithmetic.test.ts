import fc from 'fast-check';
import type { FactValue } from '../../src/rules/fact';
import type { Rule } from '../../src/rules/rule';
import { toPlain } from '../../src/score/possible';
import * as b from './build';

/**
 * Each construct against arithmetic written down separately, in whole tenths, so that both are exact.
 * Numbers here are tenths; `of` makes the number that a form would write.
 */
const of = (tenths: number) => tenths / 10;
const specs = [
  b.spec('n', 'count', '个数', '个'),
  b.spec('q', 'percent', '比率', '%'),
  b.spec('best', 'amount', '最高分', '分'),
  b.spec('yes', 'yes-no', '瞒报'),
  b.spec('pair', 'pair', '完成'),
];
const rate = { fact: 'q', as: 'value' } as const;
/** Often near each other, so that marks are met exactly. */
const tenths = fc.oneof(fc.integer({ min: -500, max: 1500 }), fc.integer({ min: 0, max: 20 }));
const few = fc.integer({ min: 0, max: 60 });
const maybe: fc.Arbitrary<number | null> = fc.option(few, { nil: null });
const yes = fc.boolean();
const clampTo = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

type Known = Readonly<Record<string, FactValue>>;

/** The score is from the one to the other number of tenths, both included; the second is the first where it is left out. */
function agrees(rule: Rule, facts: Known, least: number, most = least, readings = {}) {
  const { lo, hi } = toPlain(b.score(rule, specs, facts, readings).possible);
  expect(lo).toBeCloseTo(of(least), 9);
  expect(hi).toBeCloseTo(of(most), 9);
}

const compared = (q: number, op: Op, to: number) =>
  ({ '<': q < to, '<=': q <= to, '>': q > to, '>=': q >= to, '=': q === to })[op];
type Op = '<' | '<=' | '>' | '>=' | '=';
const op = fc.constantFrom<Op>('<', '<=', '>', '>=', '=');

/** With every fact known, each construct is plain arithmetic: one check for each. */
const ARITHMETIC: Readonly<Record<Rule['kind'], readonly [title: string, holds: fc.IProperty<unknown>]>> = {
  sum: [
    'its start and its parts, within its floor and its cap',
    fc.property(
      fc.tuple(few, few, few, few, yes),
      fc.tuple(tenths, few),
      ([start, x, y, n, is], [floor, more]) => {
        const parts = [b.award(b.is('yes'), of(x)), b.per('n', of(y))];
        const sum = start + (is ? x : 0) - n * y;
        const cap = floor + more;
        agrees(b.sum(of(start), parts, null, null), { yes: is, n }, sum);
        agrees(b.sum(of(start), parts, of(cap), of(floor)), { yes: is, n }, clampTo(sum, floor, cap));
      },
    ),
  ],
  award: [
    'its points where its conditions hold, else what it gives otherwise',
    fc.property(fc.tuple(tenths, op, tenths, yes), few, few, ([q, is, to, also], points, otherwise) => {
      const both = [b.compare('q', is, of(to)), b.is('yes')];
      const [all, any] = [compared(q, is, to) && also, compared(q, is, to) || also];
      const facts = { q: of(q), yes: also };
      agrees(b.award({ kind: 'all', of: both }, of(points), of(otherwise)), facts, all ? points : otherwise);
      agrees(b.award({ kind: 'any', of: both }, of(points), of(otherwise)), facts, any ? points : otherwise);
    }),
  ],
  deduct: [
    'its points off where its condition holds, once',
    fc.property(few, fc.integer({ min: 0, max: 3 }), few, (n, from, points) => {
      agrees(b.deduct(b.compare('n', '>', from), of(points)), { n }, n > from ? -points : 0);
    }),
  ],
  'deduct-per': [
    'so much off for each, at most the most',
    fc.property(few, few, few, (n, each, most) => {
      agrees(b.per('n', of(each), of(most)), { n }, -Math.min(n * each, most));
      agrees(b.per('n', of(each)), { n }, -n * each);
    }),
  ],
  'award-per': [
    'so much for each, at most the most',
    fc.property(few, few, few, (n, each, most) => {
      agrees(b.awardPer('n', of(each), of(most)), { n }, Math.min(n * each, most));
      agrees(b.awardPer('n', of(each)), { n }, n * each);
    }),
  ],
  'per-step': [
    'so much for each step away from the mark: begun, full, or in part',
    fc.property(
      fc.tuple(tenths, tenths, fc.constantFrom(5, 10, 50), few),
      fc.constantFrom('below' as const, 'above' as const, 'off' as const),
      fc.constantFrom('begun' as const, 'full' as const, 'part' as const),
      ([q, from, size, each], side, how) => {
        const away = { below: from - q, above: q - from, off: Math.abs(q - from) }[side];
        const count = Math.max(0, away) / size;
        const steps = { begun: Math.ceil(count), full: Math.floor(count), part: count }[how];
        const rule = b.step(rate, of(from), side, of(size), -of(each), { steps: how, most: 9 });
        agrees(rule, { q: of(q) }, -Math.min(90, steps * each));
      },
    ),
  ],
  linear: [
    'times the number, its rate, its growth or its difference, and a constant',
    fc.property(
      fc.tuple(tenths, fc.integer({ min: -3, max: 3 }), tenths),
      few,
      fc.integer({ min: 1, max: 40 }),
      ([q, times, plus], done, all) => {
        agrees(b.linear(rate, times, of(plus)), { q: of(q) }, times * q + plus);
        const pair = { done, of: all };
        const is = (as: 'rate' | 'growth' | 'difference', value: number) =>
          agrees(b.linear({ fact: 'pair', as }, times, of(plus)), { pair }, times * value * 10 + plus);
        is('rate', (done / all) * 100);
        is('growth', ((done - all) / all) * 100);
        is('difference', done - all);
      },
    ),
  ],
  bands: [
    'the points of the band; between two anything from one to the other; below the lowest what is said, or up to its points',
    fc.property(
      fc.tuple(tenths, tenths, few, fc.integer({ min: 1, max: 60 })),
      few,
      few,
      maybe,
      ([q, first, width, hole], low, high, below) => {
        const [end, next] = [first + width, first + width + hole];
        const rungs = [
          [of(first), of(end), of(low)],
          [of(next), null, of(high)],
        ] as const;
        const rule = b.bands('q', rungs, below === null ? null : of(below));
        const facts = { q: of(q) };
        if (q < first) agrees(rule, facts, below ?? 0, below ?? low);
        else if (q <= end) agrees(rule, facts, low);
        else if (q < next) agrees(rule, facts, Math.min(low, high), Math.max(low, high));
        else agrees(rule, facts, high);
      },
    ),
  ],
  cases: [
    'the first case that holds; none: what is said, or up to the least of them',
    fc.property(fc.tuple(tenths, tenths, tenths), few, few, maybe, ([q, first, second], x, y, rest) => {
      const rule = b.cases(
        [
          [b.compare('q', '>=', of(first)), of(x)],
          [b.compare('q', '>', of(second)), of(y)],
        ],
        rest === null ? null : of(rest),
      );
      if (q >= first) agrees(rule, { q: of(q) }, x);
      else if (q > second) agrees(rule, { q: of(q) }, y);
      else agrees(rule, { q: of(q) }, rest ?? 0, rest ?? Math.min(x, y));
    }),
  ],
  best: [
    'the highest of its parts',
    fc.property(few, few, few, yes, (n, each, other, is) => {
      const rule = b.best(b.awardPer('n', of(each)), b.award(b.is('yes'), of(other)), b.per('n', of(each)));
      agrees(rule, { n, yes: is }, Math.max(n * each, is ? other : 0));
    }),
  ],
  'by-best-unit': [
    'as it is up to full, else its share of the best unit’s',
    fc.property(few, fc.constantFrom(5, 10, 20, 40), (n, best) => {
      const rule = b.byBestUnit('best', 10, b.awardPer('n', 4));
      agrees(rule, { n, best }, best <= 10 ? n * 40 : (n * 400) / best);
    }),
  ],
  multiplied: [
    'so many times what is inside where its condition holds',
    fc.property(few, few, fc.constantFrom(0, 0.5, 2), yes, (n, each, times, is) => {
      agrees(
        b.multiplied(b.is('yes'), times, b.per('n', of(each))),
        { n, yes: is },
        -n * each * (is ? times : 1),
      );
    }),
  ],
  zero: [
    'nothing, or what falls below nothing, where its condition holds, else what is inside',
    fc.property(few, few, few, yes, (n, each, below, is) => {
      const rule = b.zero(b.is('yes'), b.awardPer('n', of(each)), -of(below));
      agrees(rule, { n, yes: is }, is ? -below : n * each);
    }),
  ],
  discretion: [
    'anything within its bounds where its condition holds, else nothing',
    fc.property(few, few, yes, (least, most, is) => {
      agrees(b.discretion(-of(least), of(most)), {}, -least, most);
      agrees(b.discretion(-of(least), of(most), b.is('yes')), { yes: is }, is ? -least : 0, is ? most : 0);
    }),
  ],
  choice: [
    'the reading that was chosen, else any of them',
    fc.property(few, few, few, (n, each, once) => {
      const rule = b.choice('a', { each: b.awardPer('n', of(each)), once: b.award(b.is('yes'), of(once)) });
      const facts = { n, yes: true };
      agrees(rule, facts, n * each, n * each, { a: 'each' });
      agrees(rule, facts, once, once, { a: 'once' });
      agrees(rule, facts, Math.min(n * each, once), Math.max(n * each, once));
    }),
  ],
  disqualify: [
    'nothing, and the whole table where its condition holds',
    fc.property(yes, (is) => {
      const rule = b.disqualify(b.is('yes'));
      agrees(rule, { yes: is }, 0);
      expect(b.score(rule, specs, { yes: is }).disqualified).toBe(is ? 'yes' : 'no');
    }),
  ],
  unreadable: [
    'anything within its bounds',
    fc.property(few, few, (least, most) => agrees(b.unreadable(-of(least), of(most)), {}, -least, most)),
  ],
};

describe('With every fact known', () => {
  test.each(Object.entries(ARITHMETIC).map(([kind, [title, holds]]) => [kind, title, holds] as const))(
    '%s is %s',
    (_, _title, holds) => {
      fc.assert(holds);
    },
  );
});
