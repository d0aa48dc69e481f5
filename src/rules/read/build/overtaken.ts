import type { Rule } from '../../rule';
import type { Bounded } from '../sort/block';
import { conditionOf } from '../condition';

import { READING_MESSAGES as SAY } from '../messages';
import { choice } from '../choice';
import { wordsOf } from '../words';

/** 缺1人扣1分，缺5人以上扣10分: what each takes, and what so many take. */
export interface Overtaken {
  readonly each: Bounded;
  readonly many: Bounded;
}

/** Deductions of one count of which the one is for each and the other from so many on; and the rest. */
export function overtaken(takes: readonly Bounded[]): [Overtaken[], Bounded[]] {
  const pairs: Overtaken[] = [];
  const paired = new Set<Bounded>();
  const byCount = new Map([...takes].reverse().map((one) => [countOf(one), one]));
  for (const many of takes) {
    const each = many.ask.kind === 'in' ? byCount.get(many.ask.of.fact) : undefined;
    const isFree = each?.cap === null && many.cap === null;
    if (!each || !isFree || paired.has(each)) continue;
    pairs.push({ each, many });
    paired.add(each).add(many);
  }
  return [pairs, takes.filter((one) => !paired.has(one))];
}

function countOf({ ask }: Bounded): string | null {
  if (ask.kind === 'each' || ask.kind === 'times') return ask.count;
  return ask.kind === 'step' ? ask.of.fact : null;
}

/** 5人 lose 10 points, or 10 beside those for each: a reading. */
export function overtaking({ each, many }: Overtaken, plainly: (one: Bounded) => Rule): Rule {
  const words = wordsOf(many.clause);
  const when = conditionOf(many.ask);
  const of = plainly(each);
  const together = (one: Rule): Rule => ({
    kind: 'sum',
    words: null,
    start: 0,
    parts: [one, plainly(many)],
    cap: 0,
    floor: null,
  });
  if (!when) return together(of);
  const replaced = together({ kind: 'multiplied', words, when, times: 0, of });
  return choice('replace', many.clause, SAY.replace(words.text), [
    { id: 'replace', label: SAY.replaceOf.replace, rule: replaced },
    { id: 'add', label: SAY.replaceOf.add, rule: together(of) },
  ]);
}
