import type { Rule } from '../rules/rule';
import { anatomyOf } from './anatomy';
import type { Evaluated } from './evaluate';
import type { Knowledge } from './known';

/** What a rule gave last, for the very same facts and readings that it looks at. Cases of one fact leave most parts as they were. */
interface Remembered {
  readonly seen: readonly unknown[];
  readonly evaluated: Evaluated;
}

/** So many results a rule. */
const MOST = 16;

const memory = new WeakMap<Rule, Remembered[]>();

export function recall(rule: Rule, knowledge: Knowledge, budget: number): Evaluated | null {
  const results = memory.get(rule);
  if (!results) return null;
  const seen = seenBy(rule, knowledge, budget);
  const found = results.find((result) => result.seen.every((value, index) => value === seen[index]));
  return found?.evaluated ?? null;
}

export function remember(rule: Rule, knowledge: Knowledge, budget: number, evaluated: Evaluated): void {
  const results = memory.get(rule) ?? [];
  memory.set(rule, [{ seen: seenBy(rule, knowledge, budget), evaluated }, ...results.slice(0, MOST - 1)]);
}

/** Everything that the result rests on; facts are the same only where they are the same object. */
function seenBy(rule: Rule, knowledge: Knowledge, budget: number): readonly unknown[] {
  const { facts, assumptions } = anatomyOf(rule);
  return [
    budget,
    knowledge.specs,
    ...facts.map((fact) => knowledge.facts.get(fact)),
    ...assumptions.map((assumption) => knowledge.readings.get(assumption)),
  ];
}
