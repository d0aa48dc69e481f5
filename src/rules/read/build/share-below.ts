import { belowLadder } from './below-ladder';
import type { Rule } from '../../rule';
import type { Asked } from '../asks/ask';
import type { Block } from '../sort/block';
import { conditionText } from '../clauses/clause';
import { ladder } from './ladder';
import { READING_MESSAGES as SAY } from '../messages';
import { choice } from '../choice';
import { rungsOf } from './rungs';
import { sum } from '../sum';
import { wordsOf } from '../words';

/** What a formula or a share gives below the rungs beside which it stands; null: nobody knows. */
export function belowRungs(share: Asked, block: Block, full: number): Rule | null {
  return belowLadder(block, full) ?? shareBelow(share, block, full);
}

/**
 * 完成任务得10分，完成80%得6分，不足80%的按比例得分: a share of the 10 points, or of the 6 that 80% has: a reading. Where it is taken (按比例扣分),
 * a person says. null: no ladder of a rate that ends above something.
 */
function shareBelow(share: Asked, block: Block, full: number): Rule | null {
  const rungs = block.zeros.length > 0 ? [] : rungsOf(block, full);
  const ends = rungs.flatMap(({ asked: { ask }, points }) =>
    ask.band.from ? [{ ...ask.band.from, points }] : [],
  );
  const [lowest] = [...ends].sort((one, other) => one.value - other.value);
  const [first] = rungs;
  if (
    !lowest ||
    !first ||
    ends.length < rungs.length ||
    !rungs.some(({ asked }) => conditionText(asked.clause).includes('%'))
  )
    return null;
  const { of } = first.asked.ask;
  const top = Math.min(...ends.filter(({ points }) => points === full).map(({ value }) => value), 100);
  const within = (rule: Rule) => sum(0, [ladder(rungs, 0), rule], full);
  const words = wordsOf(share.clause);
  const { source, condition, to } = share.clause;
  if (source.text.slice(condition.to, to).includes('扣') || lowest.value <= 0) {
    const when = { kind: 'compare', of, op: lowest.inclusive ? '<' : '<=', to: lowest.value } as const;
    const most = Math.max(lowest.points, Math.ceil((100 * full * lowest.value) / top) / 100);
    return within({ kind: 'discretion', words, when, least: 0, most });
  }
  const when = { kind: 'compare', of, op: lowest.inclusive ? '>=' : '>', to: lowest.value } as const;
  const by = (whole: number, points: number): Rule => {
    const steps = { from: 0, side: 'above', step: whole, points, steps: 'part', most: null } as const;
    return within({ kind: 'zero', words, when, of: { kind: 'per-step', words, of, ...steps } });
  };
  return choice('share', share.clause, SAY.share(words.text), [
    { id: 'of-all', label: SAY.shareOf.all, rule: by(100, full) },
    ...(top < 100 ? [{ id: 'of-mark', label: SAY.shareOf.mark(top), rule: by(top, full) }] : []),
    {
      id: 'of-rung',
      label: SAY.shareOf.rung(lowest.points),
      rule: by(lowest.value, lowest.points),
    },
    { id: 'of-rest', label: SAY.shareOf.rest(lowest.points), rule: by(100, lowest.points) },
  ]);
}
