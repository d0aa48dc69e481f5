import type { FactSpec } from '../rules/fact';
import { specified } from '../rules/specified';
import type { Band, Condition, ItemRule, PerStep, Quantity, Rule, Words } from '../rules/rule';

// The words in which the rule trees of the official forms are written down. Plain constructors of the
// types in rules/, nothing more: what they mean stands there.

/** Words of the form, verbatim, in the rule column (计分方法, 评分办法, 评分操作办法). */
export const inRule = (text: string): Words => ({ in: 'rule', text });
/** … in the method column (考评方法, 目标要求). */
export const inMethod = (text: string): Words => ({ in: 'method', text });
/** … in the item's own text. */
export const inItem = (text: string): Words => ({ in: 'item', text });
/** … in the section's name. */
export const inSection = (text: string): Words => ({ in: 'section', text });
/** … in a note of the form. */
export const inNote = (text: string): Words => ({ in: 'note', text });

/** How many: of something to deduct (clear 0, as given here) or, with `clear` null, of something to have. */
export const count = (id: string, label: string, unit = '个', clear: number | null = 0): FactSpec => ({
  id,
  label,
  type: 'count',
  unit,
  clear,
});
/** 是/否; `clear` is the answer that deducts nothing. */
export const yesNo = (id: string, label: string, clear: boolean | null): FactSpec => ({
  id,
  label,
  type: 'yes-no',
  unit: '',
  clear,
});
/** A rate in percent; it must be entered. */
export const percent = (id: string, label: string): FactSpec => ({
  id,
  label,
  type: 'percent',
  unit: '%',
  clear: null,
});
/** Money or another measure; it must be entered. */
export const amount = (id: string, label: string, unit: string): FactSpec => ({
  id,
  label,
  type: 'amount',
  unit,
  clear: null,
});
/** A day; it must be entered. */
export const date = (id: string, label: string): FactSpec => ({
  id,
  label,
  type: 'date',
  unit: '',
  clear: null,
});
/** Done of all, or this year of last: label it 甲/乙, in the order in which it is entered; it must be entered. */
export const pair = (id: string, label: string, unit: string): FactSpec => ({
  id,
  label,
  type: 'pair',
  unit,
  clear: null,
});

/** The fact's number as it is. */
export const value = (fact: string): Quantity => ({ fact, as: 'value' });
/** A pair as a rate in percent. */
export const rate = (fact: string): Quantity => ({ fact, as: 'rate' });
/** A pair as growth in percent. */
export const growth = (fact: string): Quantity => ({ fact, as: 'growth' });

/** A pair as a difference, in its own unit. */
export const difference = (fact: string): Quantity => ({ fact, as: 'difference' });

/** A yes-no fact is 是. */
export const yes = (fact: string): Condition => ({ kind: 'is', fact, value: true });
/** A yes-no fact is 否. */
export const no = (fact: string): Condition => ({ kind: 'is', fact, value: false });
/** 低于, 不足, 少于, 达不到: without the number itself. */
export const under = (of: Quantity, to: number): Condition => ({ kind: 'compare', of, op: '<', to });
/** 超过: without the number itself. */
export const over = (of: Quantity, to: number): Condition => ({ kind: 'compare', of, op: '>', to });
/** 以上, 达到, 不低于: with the number itself. */
export const atLeast = (of: Quantity, to: number): Condition => ({ kind: 'compare', of, op: '>=', to });
/** 以下, 以内, 不超过: with the number itself. */
export const atMost = (of: Quantity, to: number): Condition => ({ kind: 'compare', of, op: '<=', to });
export const equal = (of: Quantity, to: number): Condition => ({ kind: 'compare', of, op: '=', to });
/** 任何一个: the count is above 0. */
export const some = (fact: string): Condition => over(value(fact), 0);
export const any = (...of: Condition[]): Condition => ({ kind: 'any', of });
export const all = (...of: Condition[]): Condition => ({ kind: 'all', of });

/** All the item's points, less what the parts take; never above them, never below 0. */
export const fromFull = (points: number, ...parts: Rule[]): Rule => ({
  kind: 'sum',
  start: points,
  parts,
  cap: points,
  floor: 0,
  words: null,
});
/** Nothing, and what the parts give; never above the item's points, never below 0. */
export const fromZero = (points: number, ...parts: Rule[]): Rule => ({
  kind: 'sum',
  start: 0,
  parts,
  cap: points,
  floor: 0,
  words: null,
});
/** 扣完2分为止, over some of an item's deductions: together they take at most `most`. */
export const atMostTogether = (words: Words, most: number, ...parts: Rule[]): Rule => ({
  kind: 'sum',
  start: 0,
  parts,
  cap: 0,
  floor: -most,
  words,
});

/** Points where the condition holds, else `otherwise`. */
export const award = (words: Words, when: Condition, points: number, otherwise = 0): Rule => ({
  kind: 'award',
  words,
  when,
  points,
  otherwise,
});
/** −points, once. */
export const deduct = (words: Words, when: Condition, points: number): Rule => ({
  kind: 'deduct',
  words,
  when,
  points,
});
/** −points for each, at most `most` (a positive number). */
export const per = (words: Words, counted: string, points: number, most: number | null = null): Rule => ({
  kind: 'deduct-per',
  words,
  count: counted,
  points,
  most,
});
/** 不得分 (or, with `gives` below 0, 并倒扣): that where the condition holds, else what `of` gives. */
export const zero = (words: Words, when: Condition, of: Rule, gives = 0): Rule => ({
  kind: 'zero',
  words,
  when,
  of,
  ...(gives === 0 ? {} : { gives }),
});
/** 酌情: from `least` to `most`, where the condition holds (null: always). */
export const discretion = (
  words: Words,
  least: number,
  most: number,
  when: Condition | null = null,
): Rule => ({ kind: 'discretion', words, when, least, most });
/** 得分=70×实际达标率-63: times × quantity + plus. */
export const linear = (words: Words, of: Quantity, times: number, plus = 0): Rule => ({
  kind: 'linear',
  words,
  of,
  times,
  plus,
});
/** 不列入评估. */
export const disqualify = (words: Words, when: Condition): Rule => ({ kind: 'disqualify', words, when });
export const unreadable = (words: Words, least: number, most: number): Rule => ({
  kind: 'unreadable',
  words,
  least,
  most,
});

/** An end of a band that belongs to it. */
export const incl = (end: number): Band['from'] => ({ value: end, inclusive: true });
/** An end of a band that does not belong to it. */
export const excl = (end: number): Band['from'] => ({ value: end, inclusive: false });
export const band = (from: Band['from'], to: Band['to'], points: number): Band => ({ from, to, points });
/** Bands in ascending order; `below` null: from 0 to the lowest. */
export const bands = (words: Words, of: Quantity, rungs: readonly Band[], below: number | null): Rule => ({
  kind: 'bands',
  words,
  of,
  bands: rungs,
  below,
});

/** The points of the first case that holds; none: `otherwise` (null: anything up to the lowest). */
export const cases = (
  words: Words,
  all: readonly (readonly [when: Condition, points: number])[],
  otherwise: number | null,
): Rule => ({
  kind: 'cases',
  words,
  cases: all.map(([when, points]) => ({ when, points })),
  otherwise,
});

/** A named assumption: words that leave a choice, the question, and its readings as [id, label, rule]. */
export const choice = (
  words: Words,
  assumption: string,
  question: string,
  ...readings: (readonly [id: string, label: string, rule: Rule])[]
): Rule => ({
  kind: 'choice',
  words,
  assumption,
  question,
  readings: readings.map(([id, label, rule]) => ({ id, label, rule })),
});

/** From where a quantity is measured, and which way counts. */
type Away = Pick<PerStep, 'of' | 'from' | 'side'>;
/** 低于. */
export const below = (of: Quantity, from: number): Away => ({ of, from, side: 'below' });

/** 每低1%扣1分 where the form does not say what a part of a step counts: whole, nothing or its part. */
export const perStep = (words: Words, assumption: string, away: Away, size: number, points: number): Rule => {
  const by = (steps: PerStep['steps']): Rule => ({
    kind: 'per-step',
    words,
    ...away,
    step: size,
    points,
    steps,
    most: null,
  });
  return choice(
    words,
    assumption,
    `“${words.text}”，不足一档的部分怎样计？`,
    ['begun', '不足一档按一档计', by('begun')],
    ['full', '不足一档不计', by('full')],
    ['part', '不足一档按比例计', by('part')],
  );
};

/** 有…的扣N分 of something that can happen several times, where the form does not say whether each counts. */
export const onceOrEach = (words: Words, assumption: string, counted: string, points: number): Rule =>
  choice(
    words,
    assumption,
    `“${words.text}”，出现几次（个）时怎样扣？`,
    ['once', '不论几次，只扣一次', deduct(words, some(counted), points)],
    ['each', '每次（个）都扣', per(words, counted, points)],
  );

/** An item's facts, in the order in which they are asked, and its rule. */
export const itemRule = (facts: readonly FactSpec[], rule: Rule): ItemRule => ({
  facts: specified(rule, facts),
  rule,
});
