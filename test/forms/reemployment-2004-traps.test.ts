import { reemployment2004 } from '../../src/forms/reemployment-2004';
import type { FormItem } from '../../src/forms/form';
import type { FactValue } from '../../src/rules/fact';
import type { ItemRule } from '../../src/rules/rule';
import { toPlain } from '../../src/score/possible';
import { scoreItem } from '../../src/score/score';
import type { Case } from './cases/case';
import { CASES as CASES_1_TO_3 } from './cases/reemployment-2004-sections-1-3';
import { CASES as CASES_4_TO_7 } from './cases/reemployment-2004-sections-4-7';

const ITEMS = new Map(
  reemployment2004.sections.flatMap((section) => section.items).map((one) => [one.id, one]),
);

const item = (id: string): FormItem & { scoring: ItemRule } => {
  const found = ITEMS.get(id);
  if (!found?.scoring) throw new Error(`${id} has no reviewed rule`);
  return { ...found, scoring: found.scoring };
};

/** 本项无扣分情形, with what differs from it. */
const factsOf = ({ scoring }: { scoring: ItemRule }, differing: Case['facts']) => {
  const facts = new Map<string, FactValue>();
  for (const { id, clear } of scoring.facts) if (clear !== null) facts.set(id, clear);
  for (const [id, value] of Object.entries(differing)) {
    if (!scoring.facts.some((fact) => fact.id === id)) throw new Error(`no fact ${id}`);
    if (value === null) facts.delete(id);
    else facts.set(id, value);
  }
  return facts;
};

/** A value under which nothing is deducted, for the facts that have no 本项无扣分情形 of their own. */
const BEST: Readonly<Record<string, FactValue>> = { percent: 100, pair: { done: 100, of: 100 }, count: 100 };

describe('Where the 2004 re-employment form bites', () => {
  test.each([...CASES_1_TO_3, ...CASES_4_TO_7].map((one) => [`${one.item}: ${one.says}`, one] as const))(
    '%s',
    (_, one) => {
      const it = item(one.item);
      const readings = new Map(Object.entries(one.readings ?? {}));
      const scored = scoreItem(it.scoring, factsOf(it, one.facts), readings);
      expect(toPlain(scored.possible).values).toEqual(one.values);
      expect(scored.disqualified).toBe('no');
    },
  );

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
