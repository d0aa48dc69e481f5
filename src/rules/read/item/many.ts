import type { Rule } from '../../rule';
import type { Asked } from '../asks/ask';
import type { Sorted } from '../sort/block';
import { conditionOf } from '../condition';
import { wordsOf } from '../words';
import { givesOf } from '../build/zeros';

/** Each choice holds what stands within it twice, so that ten of them would make a thousand rules of one. */
const CHOICES = 4;

/** Those that a choice each is made of, and those beyond, which widen the rule instead. */
export function few<T>(all: readonly T[]): [readonly T[], readonly T[]] {
  return [all.slice(0, CHOICES), all.slice(CHOICES)];
}

/** 发生事故的不得分。 the fifth time: where it holds, anything from what is there without it down to nothing. */
export function widenedByZeros(
  rule: Rule,
  zeros: Sorted['looseZeros'],
  { belows }: Sorted,
  points: number | null,
): Rule {
  // Nothing at all is more than what was taken below 0.
  const isBelow = belows.length > 0;
  const far = isBelow || points === null ? Infinity : points;
  const parts = zeros.map(({ zero }) => perhaps(zero, Math.min(0, givesOf(zero)) - far, isBelow ? far : 0));
  const floor = isBelow || zeros.some(({ zero }) => givesOf(zero) < 0) ? null : 0;
  return { kind: 'sum', words: null, start: 0, parts: [rule, ...parts], cap: null, floor };
}

function perhaps({ clause, ask }: Asked, least: number, most: number): Rule {
  return { kind: 'discretion', words: wordsOf(clause), when: conditionOf(ask), least, most };
}
