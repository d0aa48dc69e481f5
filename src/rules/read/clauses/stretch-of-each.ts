import type { Asked } from '../asks/ask';
import { conditionText, type Clause } from './clause';

/** 每项低于目标值5个百分点以内, and no 每低1个百分点. */
const OF_EACH =
  /^(?:每|各)(?:一|个)?项(?:指标|任务)?(?:低于|不足|少于|高于|超过|超出|未达到?)[^每\d]*(?:不足\d[\d.]*个?百分点|\d[\d.]*个?百分点(?:\(含\))?(?:以内|以下|以上|内))[^每]*$/;
const GOES_ON = /^(?:低于|不足|少于|高于|超过|超出|未达到?)[^每]*\d/;

/** 每项低于目标值不足5个百分点的扣0.5分，低于5个百分点以上的扣1分 beside several rates that are due: of each of them, which no one fact can hold. */
export function isStretchOfEach({ clause }: Asked, before: Clause | undefined): boolean {
  const text = conditionText(clause);
  const isAgain = before !== undefined && clause.opens === null && OF_EACH.test(conditionText(before));
  return OF_EACH.test(text) || (isAgain && GOES_ON.test(text));
}
