import Decimal from 'decimal.js';
import type { Rule } from '../../rule';
import { blockPoints } from '../build/build-block';
import { isGiving } from '../build/losses';
import { choice } from '../choice';
import { READING_MESSAGES as SAY } from '../messages';
import type { Sorted } from '../sort/block';
import { wordsOf } from '../words';
import { worth } from './rest-part';

/**
 * 发现问题每个扣0.5分，最多扣4分；档案齐全得6分 of 10 points: what takes stands ahead of parts that give fewer points than the item has. It
 * takes from the points that nothing gives, which it may tell itself; else perhaps from all, or from the item's points, to which the parts
 * add. null: nothing of the kind.
 */
export function restAhead(
  sorted: Sorted,
  points: number | null,
  read: (sorted: Sorted) => Rule,
): Rule | null {
  const [first, ...blocks] = sorted.blocks;
  const [head] = first?.takes ?? [];
  if (!first || !head || blocks.length === 0 || points === null || sorted.ahead) return null;
  const { gives, shares, decline, judges, takes } = first;
  if (gives.length + shares.length + sorted.adds.length > 0 || decline || judges.some(isGiving)) return null;
  const sizes = blocks.map((block) => blockPoints(block, points, blocks.length === 1));
  const countUp = blocks.some((block) =>
    block.gives.some(({ ask }) => ask.kind === 'each' || ask.kind === 'step'),
  );
  if (sorted.fromAll || countUp || sizes.includes(null)) return null;
  const rest = new Decimal(points).minus(Decimal.sum(...sizes.map(Number))).toNumber();
  if (rest <= 0) return null;
  const own = { ...first, gives: [worth(head, rest)] };
  const part = read({ ...sorted, ahead: true, blocks: [own, ...blocks] });
  if (takes.at(-1)?.cap?.points === rest) return part;
  const words = wordsOf(head.clause);
  const item: Sorted = { ...sorted, ahead: true, blocks: [{ ...own, takes: [] }, ...blocks], fromAll: takes };
  return choice('ahead', head.clause, SAY.takeAhead(words.text), [
    { id: 'rest', label: SAY.ahead.rest, rule: part },
    { id: 'item', label: SAY.ahead.item, rule: read(item) },
    { id: 'points', label: SAY.ahead.points, rule: read({ ...sorted, ahead: true }) },
  ]);
}
