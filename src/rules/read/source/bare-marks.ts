import Decimal from 'decimal.js';
import type { Wording } from './wordings';

const BARE = /(?<=[\p{Script=Han}%])\((\d{1,2}(?:\.\d)?)\)(?=[、,;。:]|$)/gu;

/** 旅游厕所（4）；完成率（3）；安全生产（3） of 10 points: what stands in brackets comes to just these, and is points. None where it does not. */
export function bareMarks(text: string, points: number | null): readonly Wording[] {
  const all = [...text.matchAll(BARE)].map(([, number = '']) => number);
  const isAll = points !== null && all.length > 1 && Decimal.sum(...all).eq(points);
  return isAll && !/\d分[)\]]/.test(text) ? [[BARE, (number = '') => `(${number}分)`]] : [];
}
