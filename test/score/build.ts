import type { FactSpec, FactType, Facts, FactValue } from '../../src/rules/fact';
import type { Condition, ItemRule, PerStep, Quantity, Rule } from '../../src/rules/rule';
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
  as: Quantity['as'] = 'value',
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

export const awardPer = (count: string, points: number, most: number | null = null): Rule => ({
  kind: 'award-per',
  words: null,
  count,
  points,
  most,
});

/** 以 from 为准，每低（高、偏离）一步. */
export const step = (
  of: Quantity,
  from: number,
  side: PerStep['side'],
  size: number,
  points: number,
  more: { readonly steps?: PerStep['steps']; readonly most?: number } = {},
): Rule => ({
  kind: 'per-step',
  words: null,
  of,
  from,
  side,
  step: size,
  points,
  steps: more.steps ?? 'full',
  most: more.most ?? null,
});

export const linear = (of: Quantity, times: number, plus = 0): Rule => ({
  kind: 'linear',
  words: null,
  of,
  times,
  plus,
});

export const cases = (
  all: readonly (readonly [when: Condition, points: number])[],
  otherwise: number | null = null,
): Rule => ({
  kind: 'cases',
  words: null,
  cases: all.map(([when, points]) => ({ when, points })),
  otherwise,
});

export const best = (...parts: Rule[]): Rule => ({ kind: 'best', words: null, parts });

export const byBestUnit = (fact: string, full: number, of: Rule): Rule => ({
  kind: 'by-best-unit',
  words: null,
  best: fact,
  full,
  of,
});

export const multiplied = (when: Condition, times: number, of: Rule): Rule => ({
  kind: 'multiplied',
  words: null,
  when,
  times,
  of,
});

export const sum = (
  start: number,
  parts: readonly Rule[],
  cap: number | null = null,
  floor: number | null = 0,
): Rule => ({ kind: 'sum', words: null, start, parts, cap, floor });

export const zero = (when: Condition, of: Rule, gives = 0): Rule => ({
  kind: 'zero',
  words: null,
  when,
  of,
  gives,
});

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
