import type { FormItem, OfficialForm } from '../../src/forms/form';
import type { FactValue } from '../../src/rules/fact';
import type { ItemRule } from '../../src/rules/rule';
import { toPlain } from '../../src/score/possible';
import { scoreItem } from '../../src/score/score';
import type { Case } from './cases/case';

export type ReviewedItem = FormItem & { readonly scoring: ItemRule };

/** The form's items by id; each must have a reviewed rule. */
export function reviewedItems(form: OfficialForm): ReadonlyMap<string, ReviewedItem> {
  const items = form.sections.flatMap((section) => section.items);
  return new Map(
    items.map((item) => {
      if (!item.scoring) throw new Error(`${item.id} has no reviewed rule`);
      return [item.id, { ...item, scoring: item.scoring }];
    }),
  );
}

/** 本项无扣分情形, with what differs from it. */
export function factsOf({ scoring }: ReviewedItem, differing: Case['facts']): Map<string, FactValue> {
  const facts = new Map<string, FactValue>();
  for (const { id, clear } of scoring.facts) if (clear !== null) facts.set(id, clear);
  for (const [id, value] of Object.entries(differing)) {
    if (!scoring.facts.some((fact) => fact.id === id)) throw new Error(`no fact ${id}`);
    if (value === null) facts.delete(id);
    else facts.set(id, value);
  }
  return facts;
}

/** A test a case: what the item must score. */
export function testCases(form: OfficialForm, cases: readonly Case[]): void {
  const items = reviewedItems(form);
  test.each(cases.map((one) => [`${one.item}: ${one.says}`, one] as const))('%s', (_, one) => {
    const item = items.get(one.item);
    if (!item) throw new Error(`no item ${one.item}`);
    const scored = scoreItem(
      item.scoring,
      factsOf(item, one.facts),
      new Map(Object.entries(one.readings ?? {})),
    );
    const { lo, hi, values } = toPlain(scored.possible);
    expect(values ?? [lo, hi]).toEqual(one.values ?? one.between);
    expect(values === null).toBe(one.between !== undefined);
    expect(scored.disqualified).toBe('no');
  });
}
