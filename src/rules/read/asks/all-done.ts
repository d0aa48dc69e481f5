import { conditionText } from '../clauses/clause';
import type { Asked } from './ask';

/** 达到要求 (001), 完成 (05), 符合标准, 造林任务完成: says only that all is as it should be. */
const BASE =
  /^(?:(?!.*[未没无不])\p{Script=Han}{0,20}(?:任务|指标)|[\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z\d.]{1,24}?(?:人数|户数|数量|金额|投资额|资金|规模|建设|面积|产值|收入|率|比例|浓度|天数|任务量|工作量|总量))?(?:全部|均|都|全面|足额|全额|能|能够|按时|按要求|按规定|按照要求|认真|较好|很好)*(?:达到|达|符合|满足|完成|落实|做到|达标|合格|开展|执行|实现|(?<=[全足]额)(?:到位|拨付|缴纳|征收))(?:了|到)?(?:省|市|县|上级|规定|年度|全年|计划|相关|有关|目标|任务|考核|工作|以上|上述|全部|各项|的|本项|该项|[^,:未不没无]{0,14}(?=任务|目标))*(?:要求|标准|规定|任务|目标|指标|计划|条件|位)?(?:任务)?[数量值]?$/u;

/** 新增就业人数：完成目标任务得20分: what it is about stands ahead. */
const HEADING = /^[^,:]{1,20}:/;

/** The clause's words name nothing but that what is due was done. */
export function saysAllDone({ clause, ask }: Asked): boolean {
  return ask.kind === 'base' || isAllDone(conditionText(clause));
}

export function isAllDone(words: string): boolean {
  return BASE.test(words.replace(HEADING, ''));
}
