import type { Rule } from '../../rule';
import type { Block, Sorted } from '../sort/block';
import { bonuses, comeToAll, isOfWhole } from './bonuses';
import { choice } from '../choice';
import { isGiving, losses } from '../build/losses';
import { READING_MESSAGES as SAY } from '../messages';
import { sum } from '../sum';
import { wordsOf } from '../words';
import { zeroed } from '../build/zeros';

/** 每篇加1分，最多加10分；迟报一次扣1分 of 10 points: from 0 up, less what is taken. null: something else gives, or what adds does not come to the points. */
export function madeLess(sorted: Sorted, points: number | null): Rule | null {
  const { adds, blocks } = sorted;
  const [block, ...others] = blocks;
  if (!block || others.length > 0 || adds.length === 0 || points === null) return null;
  const { gives, shares, decline, judges, zeros } = block;
  const isTaking = gives.length + shares.length === 0 && !decline && !judges.some(isGiving);
  if (!isTaking || !comeToAll(sorted, points) || !isOfAdding(sorted, block, points)) return null;
  return zeroed(zeros, sum(0, [sum(0, bonuses(sorted), points), ...losses(block, points)], points), null);
}

/** What adds is said first, or 最高10分, 加满为止 bounds all; 迟报一次扣1分；获表彰加1分，最多加2分 of 2 points is on top of them. */
function isOfAdding({ adds, fill }: Sorted, { takes, zeros }: Block, points: number): boolean {
  const [add, loss] = [adds[0]?.clause, [...takes, ...zeros][0]?.clause];
  const isFirst = add && loss && add.source === loss.source && add.from < loss.from;
  return (
    fill === 'inside' || isFirst === true || adds.length > 1 || adds.some((one) => isOfWhole(one, points))
  );
}

/** From 0 up, or beside the points that something is taken from; 加满为止 is from 0 up. */
export function upOrOnTop({ adds: [first], fill }: Sorted, made: Rule, onTop: Rule): Rule {
  if (!first || fill === 'inside') return made;
  const words = wordsOf(first.clause);
  return choice('bonus', first.clause, SAY.madeOrMore(words.text), [
    { id: 'made', label: SAY.onlyBonusOf.made, rule: made },
    { id: 'on-top', label: SAY.madeOr.full, rule: onTop },
  ]);
}
