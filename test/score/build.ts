import type { FactSpec, FactType, Facts, FactValue } from '../../src/rules/fact';
import type { Condition, ItemRule, Rule } from '../../src/rules/rule';
import { toPlain } from '../../src/score/possible';
import { scoreItem } from '../../src/score/score';
import type { ScoredItem } from '../../src/score/scored';

export const spec = (id: string, type: FactType, label = id, unit = ''): FactSpec => ({
  id,
  label,
  type,
  unit,
  clear: null,
});

export const is = (fact: string, value = true): Condition => ({ kind: 'is', fact, value });

export const compare = (
  fact: string,
  op: '<' | '<=' | '>' | '>=' | '=',
  to: number,
  as: 'value' | 'rate' | 'growth' = 'value',
): Condition => ({ kind: 'compare', of: { fact, as }, op, to });

export const award = (when: Condition, points: number, otherwise = 0): Rule => ({
  kind: 'award',
  words: null,
  when,
  points,
  otherwise,
});

export const deduct = (when: Condition, points: number): Rule => ({
  kind: 'deduct',
  words: null,
  when,
  points,
});

export const per = (count: string, points: number, most: number | null = null): Rule => ({
  kind: 'deduct-per',
  words: null,
  count,
  points,
  most,
});

export const sum = (
  start: number,
  parts: readonly Rule[],
  cap: number | null = null,
  floor: number | null = 0,
): Rule => ({ kind: 'sum', words: null, start, parts, cap, floor });

export const zero = (when: Condition, of: Rule): Rule => ({ kind: 'zero', words: null, when, of });

export const discretion = (least: number, most: number, when: Condition | null = null): Rule => ({
  kind: 'discretion',
  words: null,
  when,
  least,
  most,
});

export const disqualify = (when: Condition): Rule => ({ kind: 'disqualify', words: null, when });

export const unreadable = (least: number, most: number): Rule => ({
  kind: 'unreadable',
  words: null,
  least,
  most,
});

/** [from, to, points], both ends included; null: open. */
export const bands = (
  fact: string,
  rungs: readonly (readonly [number | null, number | null, number])[],
  below: number | null = null,
  as: 'value' | 'rate' | 'growth' = 'value',
): Rule => ({
  kind: 'bands',
  words: null,
  of: { fact, as },
  bands: rungs.map(([from, to, points]) => ({
    from: from === null ? null : { value: from, inclusive: true },
    to: to === null ? null : { value: to, inclusive: true },
    points,
  })),
  below,
});

export const choice = (assumption: string, readings: Readonly<Record<string, Rule>>): Rule => ({
  kind: 'choice',
  words: null,
  assumption,
  question: '按哪种读法？',
  readings: Object.entries(readings).map(([id, rule]) => ({ id, label: id, rule })),
});

export const facts = (values: Readonly<Record<string, FactValue>> = {}): Facts =>
  new Map(Object.entries(values));

export function score(
  rule: Rule,
  specs: readonly FactSpec[],
  values: Readonly<Record<string, FactValue>> = {},
  readings: Readonly<Record<string, string>> = {},
): ScoredItem {
  const item: ItemRule = { rule, facts: specs };
  return scoreItem(item, facts(values), new Map(Object.entries(readings)));
}

/** The numbers that are possible, or the two ends of the hull where an interval is among them. */
export function can(item: ScoredItem): number[] | { lo: number; hi: number } {
  const { lo, hi, values } = toPlain(item.possible);
  return values ?? { lo, hi };
}

export const plain = (item: ScoredItem) => toPlain(item.possible);
