import { numberOf, POINTS } from '../lexicon';
import type { Finder } from './outcome';

/** 第1名得10分，第2名得9分，依次递减1分 · 以下逐名递减0.5分. */
export const decline: Finder = {
  pattern: new RegExp(
    `(?:其他|其余|其后|以下|以此类推|依此类推|依次类推|按?名次|按?排名|,){0,8}(?:(?:依次|逐名|逐位|逐级|顺次)(?:递减|递降|减少|扣减|减|扣)|每名(?:递减|递降))${POINTS}`,
    'g',
  ),
  read: ([, points = '']) => ({ kind: 'decline', points: numberOf(points) }),
};
