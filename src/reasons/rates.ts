import { letters } from '../text/letters';

/** 及时受理率98% · 满意率为93.5% · 实际只有92% */
const RATE = /^([^\d%]{0,30}?)(?:仅为|只有|仅有|达到|为|是|仅|达)?:?(\d{1,3}(?:\.\d+)?)%$/;
/** Words before what it is of that change nothing of it. */
const LEAD = /^(?:经(?:现场)?(?:核查|检查|核实|查实|查)|核实|核定|查实|实际|实测|全[年县市区]|本年度?|年度)+/;
/** A change, a target, a comparison, another time: no rate of this matter. */
const OTHER =
  /[比较增减升降高低超差少多]|目标|要求|应|任务|计划|指标|上年|去年|同期|上半年|季度|月|平均|其中|抽|约|近/;

/** In percent, and the letters of what it is of; null where the clause says anything else. */
export function rateIn(text: string): { readonly percent: number; readonly of: string } | null {
  const match = RATE.exec(text.replace(LEAD, ''));
  if (!match || OTHER.test(match[1] ?? '')) return null;
  return { percent: Number(match[2]), of: letters(match[1] ?? '') };
}
