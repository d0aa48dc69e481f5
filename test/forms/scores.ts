import type { OfficialForm } from '../../src/forms/form';
import type { Facts, FactValue } from '../../src/rules/fact';
import type { Possible } from '../../src/score/possible';
import { scoreItem } from '../../src/score/score';
import type { ScoredItem } from '../../src/score/scored';

/** Fact id → value; a fact left out is unknown. */
export type Known = Readonly<Record<string, FactValue>>;

/** "2" · "0 | 2" · "0..3 | 6": single numbers and intervals, both ends included. */
export function shown({ pieces }: Possible): string {
  return pieces
    .map(({ lo, hi }) => (lo.eq(hi) ? lo.toString() : `${lo.toString()}..${hi.toString()}`))
    .join(' | ');
}

/** Scores one item of a form; `readings`: assumption → reading. */
export function scored(
  form: OfficialForm,
  id: string,
  known: Known,
  readings: Readonly<Record<string, string>> = {},
): ScoredItem {
  const item = form.sections.flatMap((section) => section.items).find((one) => one.id === id);
  if (!item?.scoring) throw new Error(`${form.id} has no rule for ${id}`);
  const declared = new Set(item.scoring.facts.map((fact) => fact.id));
  const unknown = Object.keys(known).filter((fact) => !declared.has(fact));
  if (unknown.length > 0) throw new Error(`${id} does not ask for ${unknown.join(', ')}`);
  const facts: Facts = new Map(Object.entries(known));
  return scoreItem(item.scoring, facts, new Map(Object.entries(readings)));
}

/** The facts of 本项无扣分情形, and nothing else. */
export function nothingToDeduct(form: OfficialForm, id: string): Known {
  const item = form.sections.flatMap((section) => section.items).find((one) => one.id === id);
  const clear = (item?.scoring?.facts ?? []).flatMap(({ id: fact, clear: value }) =>
    value === null ? [] : [[fact, value]],
  );
  return Object.fromEntries(clear) as Known;
}
