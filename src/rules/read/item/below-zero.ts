import type { Condition, Rule } from '../../rule';
import type { Asked } from '../asks/ask';
import { choice } from '../choice';
import { conditionOf } from '../condition';
import { taken } from '../build/effects';
import { READING_MESSAGES as SAY } from '../messages';
import { wordsOf } from '../words';

/** 未进行的，倒扣2分: from 0 down, or from what would have been earned; one choice for all of them, and all of them add up. */
export function belowZero(all: readonly Asked[], rule: Rule, points: number | null): Rule {
  return ofTheTotal(
    all.filter(isOfTotal),
    ofTheItem(
      all.filter((one) => !isOfTotal(one)),
      rule,
      points,
    ),
    points,
  );
}

function isOfTotal({ clause: { outcome } }: Asked): boolean {
  return outcome.kind === 'below' && outcome.total === true;
}

function ofTheItem(all: readonly Asked[], rule: Rule, points: number | null): Rule {
  const whens = all.flatMap(({ ask }) => conditionOf(ask) ?? []);
  const [first] = all.filter(({ ask }) => conditionOf(ask) !== null);
  const [only, ...more] = whens;
  const from = (of: Rule) => less(all, of, points);
  if (!first || !only) return from(rule);
  const words = wordsOf(first.clause);
  const when: Condition = more.length === 0 ? only : { kind: 'any', of: whens };
  return choice('below', first.clause, SAY.below(words.text), [
    { id: 'zero', label: SAY.belowFrom.zero, rule: from({ kind: 'zero', words, when, of: rule }) },
    { id: 'points', label: SAY.belowFrom.points, rule: from(rule) },
  ]);
}

/** 在总分中倒扣5分: the item shows it, or the whole table alone. */
function ofTheTotal(all: readonly Asked[], rule: Rule, points: number | null): Rule {
  const [first] = all;
  if (!first) return rule;
  return choice('total', first.clause, SAY.total(wordsOf(first.clause).text), [
    { id: 'table', label: SAY.totalOf.table, rule },
    { id: 'item', label: SAY.totalOf.item, rule: less(all, rule, points) },
  ]);
}

/** The rule less what they take, below 0 too. */
function less(all: readonly Asked[], rule: Rule, points: number | null): Rule {
  if (all.length === 0) return rule;
  const parts = all.map((asked) => {
    const { outcome } = asked.clause;
    return taken(asked, outcome.kind === 'below' ? outcome.points : 0, null);
  });
  return { kind: 'sum', words: null, start: 0, parts: [rule, ...parts], cap: points, floor: null };
}
