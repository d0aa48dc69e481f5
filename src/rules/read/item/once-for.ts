import type { Condition, Rule } from '../../rule';
import type { Clause } from '../clauses/clause';
import { conditionOf } from '../condition';
import type { Sorted } from '../sort/block';
import { sum } from '../sum';
import { wordsOf } from '../words';

/** So many deductions, and no text has more that may be of one matter. */
const FEW = 8;

/** 被督办的扣1分，被约谈的扣3分，同一事项不重复扣分: where two of them are so, a person says what is of one matter and gives that back. */
export function onceFor(clause: Clause, sorted: Sorted, rule: Rule, points: number | null): Rule {
  const { blocks, adds, belows } = sorted;
  const takes = blocks.flatMap((block) => block.takes);
  const whens = takes.map(({ ask }) => conditionOf(ask));
  const known = whens.flatMap((when) => (when ? [when] : []));
  const isKnown = known.length === whens.length && known.length <= FEW;
  const pairs = known.flatMap((one, index) =>
    known.slice(index + 1).map((other): Condition => ({ kind: 'all', of: [one, other] })),
  );
  if (isKnown && pairs.length === 0) return rule;
  const when: Condition | null = isKnown ? { kind: 'any', of: pairs } : null;
  const most = points ?? Infinity;
  const back: Rule = { kind: 'discretion', words: wordsOf(clause), when, least: 0, most };
  if (adds.length + belows.length === 0) return sum(0, [rule, back], points);
  return { kind: 'sum', words: null, start: 0, parts: [rule, back], cap: null, floor: null };
}
