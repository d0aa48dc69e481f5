import type { Rule } from '../../rule';
import type { Asked } from '../asks/ask';
import type { Block } from '../sort/block';
import { conditionText } from '../clauses/clause';
import { given } from './effects';
import { sum } from '../sum';
import { pointsOf } from './rungs';
import { wordsOf } from '../words';

/**
 * 完成一项2分，完成两项4分，全部完成8分: 8 points for all of them, else what so many give, which is no more; of more than are named, and not all, a
 * person's. `less`: the rule of those that are counted.
 */
export function allCounted(all: Asked, { gives }: Block, less: Rule, full: number): Rule {
  const most = pointsOf(all, full) ?? full;
  return {
    kind: 'best',
    words: null,
    parts: [given(all, most, null), sum(0, [less, ...beyond(gives, most, full)], most)],
  };
}

/** 完成3项 behind 完成两项4分: between these and all points. */
function beyond(gives: readonly Asked[], most: number, full: number): Rule[] {
  const rungs = gives.flatMap(({ ask, clause }) =>
    ask.kind === 'in' && ask.band.from ? [{ ask, clause, from: ask.band.from.value }] : [],
  );
  const [last] = rungs.sort((a, b) => b.from - a.from);
  if (!last || rungs.length < gives.length || /以上/.test(conditionText(last.clause))) return [];
  const rest = most - (pointsOf(last, full) ?? 0);
  const when = { kind: 'compare', of: last.ask.of, op: '>', to: last.from } as const;
  return [{ kind: 'discretion', words: wordsOf(last.clause), when, least: 0, most: rest }];
}
