import type { Asked } from '../asks/ask';
import { beginsWithLevel } from '../asks/spelled-out';
import { denies } from '../build/zeros';
import { conditionText } from '../clauses/clause';
import type { Open } from './sort-state';

/** 创建国家级品牌得2分，省级品牌得1分，未创建不得分: none of them, which each says already. */
export function noneOfLevels(asked: Asked, blocks: readonly Open[]): Asked {
  const { outcome, opens } = asked.clause;
  const isOfItem = outcome.kind !== 'zero' || outcome.whole || outcome.gives < 0;
  const gives = blocks.flatMap(({ gives: [give] }) => (give ? [give] : []));
  const first = gives.findLastIndex(({ clause }) => clause.opens !== null);
  const [head, ...more] = gives.slice(Math.max(0, first));
  const isLevel = ({ clause, ask }: Asked) => ask.kind === 'when' && beginsWithLevel(conditionText(clause));
  const isListed = opens === null && more.length > 0 && more.every(isLevel);
  const isNone = !isOfItem && isListed && head?.ask.kind === 'when' && denies(asked, head);
  return isNone ? { ...asked, ask: { kind: 'else' } } : asked;
}
