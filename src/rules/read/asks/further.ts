import type { Clause } from '../clauses/clause';

const MENDED = '整改|改正|纠正|处置|处理|办理|办结|反馈|回复|答复|销号|补报|上报';
/** 整改不及时, 逾期未改正, 拒不处理: what became of what was counted before. */
const UNMENDED = new RegExp(
  `(?:${MENDED})(?:工作)?(?:情况)?(?:不|未|逾期|超期|滞后)[^,]{0,6}$|(?:未|不|拒不|仍未|没有|逾期)[^,、]{0,8}(?:${MENDED})[^,、]{0,6}$`,
);

/** 每发现1处扣0.5分；整改不及时的再扣0.5分: whether once or for each of those is not said. */
export function isFurther({ source, condition, outcome, to }: Clause, text: string): boolean {
  const isOnTop = outcome.kind === 'take' && /再|另/.test(source.text.slice(condition.to, to));
  return isOnTop && UNMENDED.test(text.replace(/的$/, ''));
}
