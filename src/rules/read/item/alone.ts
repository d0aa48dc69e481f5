import type { Rule } from '../../rule';
import { buildBlock } from '../build/build-block';
import { choice } from '../choice';
import { READING_MESSAGES as SAY } from '../messages';
import type { Block } from '../sort/block';
import { sum } from '../sum';
import { wordsOf } from '../words';

/** One block is the item's rule; what counts up, or gives more than the item has, ends at the item's points. */
export function alone(block: Block | undefined, rule: Rule, size: number | null, most: number | null): Rule {
  const isMore = size !== null && most !== null && size > most;
  if (!block || most === null || (!isMore && !countsUp(block))) return rule;
  const capped = sum(0, [rule], most);
  const [give] = block.gives;
  if (!give || !isMore || block.takes.length + block.judges.length === 0) return capped;
  const words = wordsOf(give.clause);
  return choice('start', give.clause, SAY.startAt(words.text), [
    { id: 'stated', label: SAY.start.stated, rule: capped },
    { id: 'points', label: SAY.start.points, rule: buildBlock(block, most, true) },
  ]);
}

/** It gives for each of something. */
export function countsUp(block: Block | undefined): boolean {
  return block?.gives.some(({ ask }) => ask.kind === 'each' || ask.kind === 'step') ?? false;
}
