import type { Rule } from '../../rule';
import { choice } from '../choice';
import { READING_MESSAGES as SAY } from '../messages';
import type { Bounded, Sorted } from '../sort/block';
import { sum } from '../sum';
import { wordsOf } from '../words';

/**
 * 基础分8分，有创新加2分；迟报1次扣1分: what is taken ends with the 8 that one begins with, or goes on to what is added. `rule`: what begins, less
 * what is taken; `apart`: with what adds on top. null: nothing is taken, or it can't be beside what adds.
 */
export function lessOfAll(
  rule: Rule,
  adding: readonly Rule[],
  apart: Rule,
  { adds, blocks }: Sorted,
  points: number | null,
): Rule | null {
  const takes = blocks.flatMap((block) => block.takes);
  const [take] = takes;
  const isBase = rule.kind === 'sum' && rule.start > 0 && rule.cap === rule.start && rule.floor === 0;
  if (!take || !isBase || points === null || isOneMeasure(adds, takes)) return null;
  const { start, parts: less } = rule;
  const before = sum(0, [sum(start, adding, points), ...less], points);
  // What adds may go beyond the points, and what is taken bring it back within them.
  const after = start + mostOf(adds) > points ? sum(start, [...adding, ...less], points) : null;
  return choice('less', take.clause, SAY.lessOf(wordsOf(take.clause).text), [
    { id: 'part', label: SAY.less.part, rule: apart },
    { id: 'item', label: SAY.less.item, rule: before },
    ...(after ? [{ id: 'after', label: SAY.less.after, rule: after }] : []),
  ]);
}

function mostOf(adds: readonly Bounded[]): number {
  const each = adds.map(({ clause: { outcome }, ask, cap }) => {
    const once = outcome.kind === 'add' && ask.kind === 'when' ? outcome.points : Infinity;
    return cap?.points ?? once;
  });
  return each.reduce((all, one) => all + one, 0);
}

/** 每高1个百分点加0.5分，每低1个百分点减0.5分: never both. */
function isOneMeasure(adds: readonly Bounded[], takes: readonly Bounded[]): boolean {
  const isMeasured = ({ ask }: Bounded) => ask.kind === 'step' || ask.kind === 'in';
  return takes.every(isMeasured) && adds.every(isMeasured);
}
