import fc from 'fast-check';
import { hull, within } from '../../src/score/possible';
import type { Scored } from '../../src/score/scored';
import { rule, situation, SPECS } from './arbitrary';
import * as b from './build';

const RUNS = { numRuns: 40 };

function nodes(tree: Scored): Scored[] {
  return [tree, ...tree.parts.flatMap(nodes)];
}

describe('whatever the rule and the facts', () => {
  it('every fact that becomes known only narrows what is possible', () => {
    fc.assert(
      fc.property(rule, situation, (any, { all, some }) => {
        const [known, partly, none] = [all, some, {}].map((values) => b.score(any, SPECS, values));
        if (!known || !partly || !none) throw new Error('unreachable');
        expect(within(known.possible, partly.possible)).toBe(true);
        expect(within(partly.possible, none.possible)).toBe(true);
      }),
      RUNS,
    );
  });
  it('every reading that is chosen only narrows what is possible', () => {
    fc.assert(
      fc.property(rule, situation, fc.constantFrom('x', 'y', 'z'), (any, { some }, reading) => {
        const chosen = b.score(any, SPECS, some, { one: reading });
        expect(within(chosen.possible, b.score(any, SPECS, some).possible)).toBe(true);
      }),
      RUNS,
    );
  });
  it('no score leaves floor and cap', () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 3 }), situation, (parts, { some }) => {
        const { lo, hi } = hull(b.score(b.sum(1, parts, 5, -2), SPECS, some).possible);
        expect(lo.gte(-2) && hi.lte(5)).toBe(true);
      }),
      RUNS,
    );
  });
  it('what is added on top goes beyond the points by its own most, what falls below nothing by its own', () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 3 }), situation, (parts, { some }) => {
        const within5 = b.sum(0, parts, 5, 0);
        const onTop = b.sum(0, [within5, b.awardPer('count-a', 1, 3)], null, null);
        const below = b.zero(b.is('yes-a'), within5, -2);
        const [top, low] = [onTop, below].map((one) => hull(b.score(one, SPECS, some).possible));
        expect(top && low && top.lo.gte(0) && top.hi.lte(8) && low.lo.gte(-2) && low.hi.lte(5)).toBe(true);
        const lost = hull(b.score(below, SPECS, { ...some, 'yes-a': true }).possible);
        expect([lost.lo.toNumber(), lost.hi.toNumber()]).toEqual([-2, -2]);
      }),
      RUNS,
    );
  });
  it('tenths and hundredths add up as on paper', () => {
    const cents = fc.array(fc.integer({ min: -900, max: 900 }), { maxLength: 12 });
    fc.assert(
      fc.property(cents, (parts) => {
        const awards = parts.map((part) => b.award(b.is('yes-a'), part / 100));
        const scored = b.score(b.sum(0, awards, null, null), SPECS, { 'yes-a': true });
        const onPaper = parts.reduce((total, part) => total + part, 0) / 100;
        expect(b.plain(scored)).toEqual({ lo: onPaper, hi: onPaper, values: [onPaper] });
      }),
      RUNS,
    );
  });
  it('only unknown facts are missing, and only where more than one score is possible', () => {
    fc.assert(
      fc.property(rule, situation, (any, { some }) => {
        const scored = b.score(any, SPECS, some);
        for (const id of scored.missing) {
          const isKnown = id in some && id !== 'pair' && some[id] !== -1;
          expect(isKnown).toBe(false);
        }
        const { lo, hi } = hull(scored.possible);
        if (lo.eq(hi)) expect(scored.missing).toEqual([]);
      }),
      RUNS,
    );
  });
  it('a fact that is not missing changes nothing when it becomes known alone', () => {
    fc.assert(
      fc.property(rule, situation, (any, { all, some }) => {
        const scored = b.score(any, SPECS, some);
        for (const [id, value] of Object.entries(all)) {
          if (id in some || scored.missing.includes(id)) continue;
          expect(b.plain(b.score(any, SPECS, { ...some, [id]: value }))).toEqual(b.plain(scored));
        }
      }),
      RUNS,
    );
  });
  it('where no fact is missing, all facts together change nothing either', () => {
    fc.assert(
      fc.property(rule, situation, (any, { all, some }) => {
        const scored = b.score(any, SPECS, some);
        if (scored.missing.length > 0) return;
        expect(b.plain(b.score(any, SPECS, { ...all, ...some }))).toEqual(b.plain(scored));
      }),
      RUNS,
    );
  });
  it('every node says why, and never shows a blank or a broken figure', () => {
    fc.assert(
      fc.property(rule, situation, (any, { some }) => {
        for (const node of nodes(b.score(any, SPECS, some).tree)) {
          expect(node.because).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
          expect(node.because.length).toBeGreaterThan(2);
        }
      }),
      RUNS,
    );
  });
});
