import type { Outcome } from '../outcomes/outcome';

/** 视情节轻重酌情扣分: what a person judges by, not when. */
const BY =
  /^(?:视|视其|根据|按照?|依据|结合|参照|综合考虑)[^,]{0,14}(?:情况|情节|程度|质量|效果|成效|表现|轻重|实际)(?:轻重|好坏|大小|等)?(?:的)?$/;
/** 以平时掌握情况为准 · 采取现场打分法: the same. */
const BY_WHAT =
  /^(?:以[^,]{2,20}为准|(?:采取|采用)[^,]{0,10}(?:法|方式)|(?:由)?(?:专家|评委|考核组|领导|群众|现场)(?:组)?(?:评审|评议|打分|评分|评定|评价))$/;
/** 课后服务开展情况，由考核组赋分: what is judged, nothing that is so or not. */
const STATE = /^(?!.*(?:有|出现|发现|发生|存在|取得|达到|[未没无不])).*(?:情况|程度|水平)$/;

/** Whether the words tell what a person judges, or judges by. */
export function isBasis({ sign }: Extract<Outcome, { kind: 'judge' }>, text: string): boolean {
  return BY.test(text) || BY_WHAT.test(text) || /^视情况?$/.test(text) || (sign > 0 && STATE.test(text));
}
