import type { Rule } from '../../rule';
import type { Asked } from '../asks/ask';
import { conditionOf } from '../condition';

import { ladder, type Rung } from './ladder';
import { isGiving } from './losses';
import { sum } from '../sum';
import { wordsOf } from '../words';

/**
 * 90%以上得8-10分，80%-90%得5-7分: rungs of which each leaves a person so much. What the rung gives at least, and up to the rest of
 * its stretch; below the lowest up to that, unless it says `below`. null where the judgements are no rungs of one quantity.
 */
export function judgedLadder(judges: readonly Asked[], full: number, below: number | null): Rule | null {
  const rungs = judges.flatMap((asked): Rung[] => {
    const { outcome } = asked.clause;
    if (asked.ask.kind !== 'in' || outcome.kind !== 'judge' || outcome.least === null) return [];
    return [{ asked: { ...asked, ask: asked.ask }, points: outcome.least }];
  });
  const [first] = rungs;
  if (!first || rungs.length < judges.length || !judges.every(isGiving)) return null;
  if (rungs.some(({ asked }) => asked.ask.of.fact !== first.asked.ask.of.fact)) return null;
  const more = judges.map(({ clause, ask }): Rule => {
    const { outcome } = clause;
    const most = outcome.kind === 'judge' ? (outcome.most ?? full) - (outcome.least ?? 0) : 0;
    return { kind: 'discretion', words: wordsOf(clause), when: conditionOf(ask), least: 0, most };
  });
  return sum(0, [ladder(rungs, below), ...more], full);
}
