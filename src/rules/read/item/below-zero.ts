import type { Condition, Rule } from '../../rule';
import type { Asked } from '../asks/ask';
import { choice } from '../choice';
import { conditionOf } from '../condition';
import { taken } from '../build/effects';
import { READING_MESSAGES as SAY } from '../messages';
import { wordsOf } from '../words';

/** 未进行的，倒扣2分: from 0 down, or from what would have been earned; one choice for all of them, and all of them add up. */
export function belowZero(all: readonly Asked[], rule: Rule, points: number | null): Rule {
  if (all.length === 0) return rule;
  const whens = all.flatMap(({ ask }) => conditionOf(ask) ?? []);
  const [first] = all.filter(({ ask }) => conditionOf(ask) !== null);
  const [only, ...more] = whens;
  const less = all.map((asked) => {
    const { outcome } = asked.clause;
    return taken(asked, outcome.kind === 'below' ? outcome.points : 0, null);
  });
  const from = (of: Rule): Rule => ({
    kind: 'sum',
    words: null,
    start: 0,
    parts: [of, ...less],
    cap: points,
    floor: null,
  });
  if (!first || !only) return from(rule);
  const words = wordsOf(first.clause);
  const when: Condition = more.length === 0 ? only : { kind: 'any', of: whens };
  return choice('below', first.clause, SAY.below(words.text), [
    { id: 'zero', label: SAY.belowFrom.zero, rule: from({ kind: 'zero', words, when, of: rule }) },
    { id: 'points', label: SAY.belowFrom.points, rule: from(rule) },
  ]);
}
