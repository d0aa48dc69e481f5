import { sharedPairs } from '../../../text/pairs';
import type { Rule } from '../../rule';
import type { Asked } from '../asks/ask';
import type { Block } from '../sort/block';
import { choice } from '../choice';
import { conditionText } from '../clauses/clause';
import { conditionOf } from '../condition';
import { isLateOf } from './marked';
import { READING_MESSAGES as SAY } from '../messages';
import { wordsOf } from '../words';

/**
 * 知晓率90%以上得10分，每有1户不知晓扣1分: at 90% some don't know, and all the points are given; whether these are taken for all the same is
 * not said. At 100% there is nothing to take. null: what takes speaks of something else.
 */
export function metOrLess(give: Asked, block: Block, full: number, less: Rule): Rule | null {
  const { ask, clause } = give;
  const { gives, takes, zeros, judges } = block;
  const said = conditionText(clause);
  const isMark =
    ask.kind === 'in' && !ask.point && ask.band.to === null && (ask.band.from?.value ?? 100) < 100;
  if (!isMark || !said.includes('%') || gives.length > 1 || zeros.length + judges.length > 0) return null;
  const isOfRate = (take: Asked) =>
    take.ask.kind === 'each' &&
    (isLateOf(conditionText(take.clause), said) ||
      (/[未不没无]/.test(conditionText(take.clause)) && sharedPairs(said, conditionText(take.clause)) > 0));
  const when = conditionOf(ask);
  if (!when || takes.length === 0 || !takes.every(isOfRate)) return null;
  const words = wordsOf(clause);
  const met: Rule = { kind: 'award', words, when, points: full, otherwise: 0 };
  return choice('mark', clause, SAY.metOrLess(words.text), [
    { id: 'less', label: SAY.metOr.less, rule: less },
    { id: 'full', label: SAY.metOr.full, rule: { kind: 'best', words: null, parts: [less, met] } },
  ]);
}
