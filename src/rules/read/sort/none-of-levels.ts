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
  // 新增国家级每项3分，省级每项2分；无新增不得分.
  const isCount = ({ ask }: Asked) => ask.kind === 'each';
  const isOfCounts = gives.length > 0 && gives.every(isCount) && saysNone(asked, gives);
  if (!isOfItem && isOfCounts && blocks.every(({ takes }) => takes.length === 0))
    return { ...asked, ask: { kind: 'else' } };
  const isNone = !isOfItem && isListed && head?.ask.kind === 'when' && denies(asked, head);
  return isNone ? { ...asked, ask: { kind: 'else' } } : asked;
}

const NONE =
  /^(?:均|都|全年)?(?:无|没有|未)(?<what>新增|获奖|获|创建|立项|入选|申报|命名|发表|刊发|采用|引进|签约)?(?:得|成功)?的?$/;

/** 未获奖, 无新增, of what the counts are of. */
function saysNone({ clause }: Asked, gives: readonly Asked[]): boolean {
  const groups = NONE.exec(conditionText(clause))?.groups;
  const what = groups?.['what']?.replace('获奖', '奖') ?? '';
  return groups !== undefined && gives.some((give) => conditionText(give.clause).includes(what));
}
