import type { Outcome } from '../outcomes/outcome';
import type { Ask } from './ask';
import { onlyThreshold } from './threshold';

type Inside = Extract<Ask, { kind: 'in' }>;

/** 控制指标, 年度目标值, 该比例: the mark, by whatever name. */
const MARK =
  '(?:规定|控制|考核|年度|国家|全省|全市|上级|计划|下达|上述|以上|相应|该|此)*(?:的)?(?:标准|规定|要求|控制数|指标|目标|任务|限额|上限|下限|红线|范围|比例|数量)?(?:值|数|线|要求|范围)?';
export const OVER = new RegExp(`^(?:如|若|凡)?(?:超过|超出|高于|大于|突破|超标|超)${MARK}(?:的|者)?$`);
const SHORT = new RegExp(
  `^(?:如|若|凡)?(?:达不到|未达到|没达到|没有达到|未能达到|未达标|不达标|未达|不达|低于|少于|小于|不足|不到|未完成)${MARK}(?:的|者)?$`,
);

/** 控制在4.5%以内得8分，超过的不得分 · 达95%以上得5分，达不到的减半: the other side of the bound before. null where the words name something else. */
export function beyondBound(text: string, before: Ask | null): Inside | null {
  if (before?.kind !== 'in') return null;
  const { from, to } = before.band;
  const isOver = from === null && to !== null && OVER.test(text);
  const isShort = to === null && from !== null && SHORT.test(text);
  const other = (end: NonNullable<Inside['band']['from']>) => ({ ...end, inclusive: !end.inclusive });
  if (isOver) return { ...before, band: { from: other(to), to: null }, point: false, claims: [] };
  if (isShort) return { ...before, band: { from: null, to: other(from) }, point: false, claims: [] };
  return null;
}

/** 低于60%不得分 behind 得分=实际值/目标值×10: of the rate that the two counts make. null where the words name something else. */
export function ofPairBefore(text: string, before: Ask | null): Inside | null {
  const bound = before?.kind === 'follow' && before.of.as === 'rate' ? onlyThreshold(text) : null;
  if (before?.kind !== 'follow' || bound?.unit !== '%') return null;
  const rest = `${text.slice(0, bound.from)}${text.slice(bound.to)}`;
  if (!/^(?:完成(?:率|比例)?)?(?:的|者)?$/.test(rest)) return null;
  return { kind: 'in', of: before.of, band: bound.band, point: false };
}

/** 超过1个工作日的不得分 · 1天以内得5分，超过1天的扣2分: more than that, and not each of them. */
export function isBeyondOne(tail: string, { kind }: Outcome, before: Ask | null): boolean {
  const isBound = before?.kind === 'in' && before.band.to?.value === 1;
  return (kind === 'zero' || isBound) && /(?:超过|超出)[1一]个?[^\d,每]{1,4}$/.test(tail);
}
