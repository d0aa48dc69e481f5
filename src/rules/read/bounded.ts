import type { Rule } from '../rule';
import type { Bounded, Cap } from './block';

import { READING_MESSAGES as SAY } from './messages';
import { choice } from './choice';
import { wordsOf } from './words';

/** How one of them reads, with a bound of its own or none. */
export type Plainly = (one: Bounded, most: number | null) => Rule;

/**
 * Deductions (or bonuses), each with its bound; a bound that may be meant of several together is a choice.
 * `full`: a bound of so much says nothing new. `group`: reads those between two bounds.
 */
export function bounded(all: readonly Bounded[], full: number, sign: -1 | 1, plainly: Plainly): Rule[] {
  const rules: Rule[] = [];
  let since: Bounded[] = [];
  for (const one of all) {
    since.push(one);
    if (one.cap === null) continue;
    rules.push(...withCap(since, one.cap, full, sign, plainly));
    since = [];
  }
  return [...rules, ...since.map((one) => plainly(one, null))];
}

function withCap(some: readonly Bounded[], cap: Cap, full: number, sign: -1 | 1, plainly: Plainly): Rule[] {
  // 扣完2分为止 of 2 points says no more than that nothing goes below 0.
  const most = cap.points < full ? cap.points : null;
  const free = some.map((one) => plainly(one, null));
  if (most === null) return free;
  const own = some.map((one) => plainly(one, one.cap === null ? null : most));
  if (some.length === 1 && !cap.loose) return own;
  const words = wordsOf(cap.clause);
  const sum = (parts: readonly Rule[], bound: number | null): Rule => ({
    kind: 'sum',
    words: bound === null ? null : words,
    start: 0,
    parts,
    cap: sign < 0 ? 0 : bound,
    floor: sign < 0 ? (bound === null ? null : -bound) : 0,
  });
  const together = sum(free, cap.loose ? null : cap.points);
  if (cap.together) return [together];
  return [
    choice('bound', cap.clause, SAY.together(words.text), [
      { id: 'own', label: SAY.bound.own, rule: sum(own, null) },
      { id: 'together', label: SAY.bound.together, rule: together },
    ]),
  ];
}
