import type { Asked } from '../asks/ask';
import { conditionText } from './clause';

/** 每建成1个得2分，达不到标准的减半计分: of those, of each part or of all; a rung, a degree or 其余 says of what. */
export function isHalfOfAny({ clause, ask }: Asked, before: readonly Asked[]): boolean {
  const { outcome } = clause;
  const last = before.at(-1)?.ask;
  if (outcome.kind !== 'give' || typeof outcome.points !== 'object' || !last) return false;
  if (ask.kind === 'in' && last.kind !== 'in') return areSeveral(before);
  if (ask.kind === 'in') return last.kind === 'in' && last.of.fact !== ask.of.fact;
  // 未达到目标值但优于上年的得60%的分值: all that the one part before it gives for more.
  const isLesser = /^(?:未|没有|没)[^,]*(?:但|而)/.test(conditionText(clause)) && before.length === 1;
  return ask.kind !== 'else' && !isLesser && !(ask.kind === 'when' && ask.degree === true);
}

/** 播种面积完成得3分，总产量完成得2分，完成95%的得一半: two or more parts that half of may be meant. */
function areSeveral(before: readonly Asked[]): boolean {
  const first = before.findLastIndex(({ clause }) => clause.opens !== null);
  const gives = before.slice(Math.max(0, first)).filter(({ clause }) => clause.outcome.kind === 'give');
  return gives.length > 1;
}
