import { reemployment2004 } from '../../src/forms/reemployment-2004';
import type { FactValue } from '../../src/rules/fact';
import { toPlain } from '../../src/score/possible';
import { scoreItem } from '../../src/score/score';
import { CASES as CASES_1_TO_3 } from './cases/reemployment-2004-sections-1-3';
import { CASES as CASES_4_TO_7 } from './cases/reemployment-2004-sections-4-7';
import { factsOf, reviewedItems, testCases, type ReviewedItem } from './traps';

const ITEMS = reviewedItems(reemployment2004);

const item = (id: string): ReviewedItem => {
  const found = ITEMS.get(id);
  if (!found) throw new Error(`no item ${id}`);
  return found;
};

/** A value under which nothing is deducted, for the facts that have no 本项无扣分情形 of their own. */
const BEST: Readonly<Record<string, FactValue>> = { percent: 100, pair: { done: 100, of: 100 }, count: 100 };

describe('Where the 2004 re-employment form bites', () => {
  testCases(reemployment2004, [...CASES_1_TO_3, ...CASES_4_TO_7]);

  test.each([...ITEMS.keys()])('%s gives all its points when there is nothing to deduct', (id) => {
    const it = item(id);
    const best = Object.fromEntries(
      it.scoring.facts
        .filter(({ clear }) => clear === null)
        .map(({ id: fact, type }) => [fact, BEST[type] ?? null]),
    );
    const { possible, missing } = scoreItem(it.scoring, factsOf(it, best), new Map());
    expect(toPlain(possible).values).toEqual([it.points]);
    expect(missing).toEqual([]);
  });

  test.each([...ITEMS.keys()])(
    '%s stays between 0 and its points while nothing is known, and asks for every fact',
    (id) => {
      const it = item(id);
      const { possible, missing } = scoreItem(it.scoring, new Map(), new Map());
      const { lo, hi, values } = toPlain(possible);
      expect(hi).toBe(it.points);
      expect(lo).toBe(id === '6-3' ? 2 : 0);
      expect(values?.every(Number.isInteger)).toBe(true);
      expect([...missing].sort()).toEqual(it.scoring.facts.map((fact) => fact.id).sort());
    },
  );
});
