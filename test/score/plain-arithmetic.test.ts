import fc from 'fast-check';
import { toPlain } from '../../src/score/possible';
import type { Rule } from '../../src/rules/rule';
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
];
const rate = { fact: 'q', as: 'value' } as const;
const tenths = fc.integer({ min: -500, max: 1500 });
const few = fc.integer({ min: 0, max: 60 });
const clampTo = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

function agrees(rule: Rule, facts: Readonly<Record<string, number | boolean>>, expectedTenths: number) {
  const { lo, hi } = toPlain(b.score(rule, specs, facts).possible);
  expect([lo, hi]).toEqual([of(expectedTenths), of(expectedTenths)]);
}

describe('With every fact known, each construct is plain arithmetic', () => {
  it('so many each, up to the most', () => {
    fc.assert(
      fc.property(few, few, few, (n, each, most) => {
        agrees(b.awardPer('n', of(each), of(most)), { n }, Math.min(n * each, most));
        agrees(b.sum(0, [b.per('n', of(each), of(most))], null, null), { n }, -Math.min(n * each, most) || 0);
      }),
    );
  });

  it('steps away from a mark, begun or full', () => {
    const sides = fc.constantFrom('below' as const, 'above' as const, 'off' as const);
    const steps = fc.constantFrom('begun' as const, 'full' as const);
    fc.assert(
      fc.property(
        tenths,
        tenths,
        fc.constantFrom(5, 10, 50),
        few,
        sides,
        steps,
        (q, from, size, each, side, how) => {
          const away = { below: from - q, above: q - from, off: Math.abs(q - from) }[side];
          const count = Math.max(0, away) / size;
          const whole = how === 'begun' ? Math.ceil(count) : Math.floor(count);
          agrees(
            b.step(rate, of(from), side, of(size), -of(each), { steps: how, most: 9 }),
            { q: of(q) },
            -Math.min(90, whole * each) || 0,
          );
        },
      ),
    );
  });

  it('a formula, within the item’s bounds', () => {
    fc.assert(
      fc.property(tenths, fc.integer({ min: -3, max: 3 }), tenths, (q, times, plus) => {
        const rule = b.sum(0, [b.linear(rate, times, of(plus))], 30, 0);
        agrees(rule, { q: of(q) }, clampTo(times * q + plus, 0, 300));
      }),
    );
  });

  it('the first case that holds', () => {
    fc.assert(
      fc.property(tenths, tenths, tenths, few, few, few, (q, first, second, x, y, rest) => {
        const rule = b.cases(
          [
            [b.compare('q', '>=', of(first)), of(x)],
            [b.compare('q', '>', of(second)), of(y)],
          ],
          of(rest),
        );
        agrees(rule, { q: of(q) }, q >= first ? x : q > second ? y : rest);
      }),
    );
  });

  it('the best of several, and doubled where it is hidden', () => {
    fc.assert(
      fc.property(few, few, few, fc.boolean(), (n, each, other, hidden) => {
        const parts = b.best(b.awardPer('n', of(each)), b.award(b.is('yes'), of(other)));
        const best = Math.max(n * each, hidden ? other : 0);
        agrees(b.multiplied(b.is('yes'), 2, parts), { n, yes: hidden }, hidden ? 2 * best : best);
      }),
    );
  });

  it('scaled by the best unit only where that has more than full', () => {
    fc.assert(
      fc.property(few, fc.constantFrom(5, 10, 20, 40), (n, best) => {
        const rule = b.byBestUnit('best', 10, b.awardPer('n', 4));
        agrees(rule, { n, best }, best <= 10 ? n * 40 : (n * 400) / best);
      }),
    );
  });
});
