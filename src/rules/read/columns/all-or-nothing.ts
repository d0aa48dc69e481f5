import type { Asked } from '../asks/ask';
import type { Columns } from './columns';
import { isMark } from './parts-together';

/** 一项不达标扣相应分值 · 未达到要求的扣该项分值 · 每一项未完成扣除相应分数: and nothing else. */
const ALL_OR_NOTHING =
  /^(?:每?有?(?:一|1)?项)?(?:指标|工作|任务|内容)?(?:未达标|不达标|(?:未达到|达不到|不符合)(?:要求|标准)?|未完成|未落实|未做到)的?,?(?:则|就)?扣(?:除|减|掉)?(?:该项|相应)的?(?:项目?)?(?:分值|分数|得分|分)[。;]?$/;

/**
 * 普及率达90%以上（4分）；治理率达40%以上（3分） beside 一项不达标扣相应分值: a part below its mark gives nothing. `rule`: the words of
 * the rule's column. The columns as they were where the item's text is no list of parts, or the rule says something else.
 */
export function allOrNothing(columns: Columns, rule: string): Columns {
  const { item } = columns;
  if (!ALL_OR_NOTHING.test(rule) || item.length < 2 || !item.every(isMark)) return columns;
  return { ...columns, item: item.flatMap((part) => [part, ...nothingBelow(part)]), rule: [] };
}

/** Of what is so or not that is told already. */
function nothingBelow({ clause, ask }: Asked): Asked[] {
  if (ask.kind !== 'in' || ask.point || !ask.band.from === !ask.band.to) return [];
  const { from, to } = ask.band;
  const band = {
    from: to && { value: to.value, inclusive: !to.inclusive },
    to: from && { value: from.value, inclusive: !from.inclusive },
  };
  const outcome = { kind: 'zero', gives: 0, part: false, all: false, whole: false } as const;
  return [{ clause: { ...clause, outcome, opens: null }, ask: { ...ask, band, claims: [] } }];
}
