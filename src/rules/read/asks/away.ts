import type { Band } from '../../rule';
import type { Book } from '../book/book';
import type { Ask } from './ask';
import type { Threshold } from './threshold';

type End = Band['from'];
const GOAL = '(?:规定|年度)?(?:目标|任务|标准|要求|计划|指标)?(?:值|数|比例)?';
const DOWN = new RegExp(`^(?:比|较|与)?${GOAL}(?:低于|低|少于|少|差|不足|下降|降低)${GOAL}$`);
const UP = new RegExp(`^(?:比|较|与)?${GOAL}(?:高于|高|超过|超出|超|上升)${GOAL}$`);

/** 低于10个百分点以上 of a rate that is to be 95%: the rate is 85% or less. null where no rate has one mark. */
export function awayFromMark(
  text: string,
  bound: Threshold,
  book: Book,
): Extract<Ask, { kind: 'in' }> | null {
  const subject = `${text.slice(0, bound.from)}${text.slice(bound.to)}`.replace(/的$/, '');
  const sign = DOWN.test(subject) ? -1 : UP.test(subject) ? 1 : 0;
  const fact = bound.unit.endsWith('百分点') && sign !== 0 ? book.find(({ unit }) => unit === '%') : null;
  const mark = fact === null ? null : book.markOf(fact);
  if (fact === null || mark === null) return null;
  const moved = (end: End): End => (end ? { ...end, value: mark + sign * end.value } : null);
  const [near, far] = [moved(bound.band.from), moved(bound.band.to)];
  const band = sign < 0 ? { from: far, to: near } : { from: near, to: far };
  return { kind: 'in', of: { fact, as: 'value' }, band, point: false };
}
