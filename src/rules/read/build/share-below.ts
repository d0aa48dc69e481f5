import { belowLadder } from './below-ladder';
import type { Rule } from '../../rule';
import type { Asked } from '../asks/ask';
import type { Block } from '../sort/block';
import { conditionText } from '../clauses/clause';
import { ladder } from './ladder';
import { rungsOf } from './rungs';
import { sum } from '../sum';
import { wordsOf } from '../words';

/** What a formula or a share gives below the rungs beside which it stands; null: nobody knows. */
export function belowRungs(share: Asked, block: Block, full: number): Rule | null {
  return belowLadder(block, full) ?? shareBelow(share, block, full);
}

/**
 * 完成任务得10分，完成80%得6分，不足80%的按比例得分: a share of the 10 points, or of the 6 that 80% has; a person says which. null: no ladder
 * of a rate that ends above something.
 */
function shareBelow(share: Asked, block: Block, full: number): Rule | null {
  const rungs = block.zeros.length > 0 ? [] : rungsOf(block, full);
  const ends = rungs.flatMap(({ asked: { ask }, points }) =>
    ask.band.from ? [{ ...ask.band.from, points }] : [],
  );
  const lowest = ends.reduce<(typeof ends)[number] | null>(
    (one, other) => (one && one.value <= other.value ? one : other),
    null,
  );
  const [first] = rungs;
  if (
    !lowest ||
    !first ||
    ends.length < rungs.length ||
    !rungs.some(({ asked }) => conditionText(asked.clause).includes('%'))
  )
    return null;
  const when = {
    kind: 'compare',
    of: first.asked.ask.of,
    op: lowest.inclusive ? '<' : '<=',
    to: lowest.value,
  } as const;
  const most = Math.max(lowest.points, (full * lowest.value) / 100);
  return sum(
    0,
    [ladder(rungs, 0), { kind: 'discretion', words: wordsOf(share.clause), when, least: 0, most }],
    full,
  );
}
