import { numberOf, POINTS } from '../lexicon';
import type { Finder } from './outcome';

/** 每高(低)于1个百分点加(扣)0.5分 · 每增减1%加减0.2分: up and down alike; clause.ts makes one clause of each. */
export const both: Finder = {
  pattern: new RegExp(
    `,?(?:则|相应|各){0,8}(?:(?<first>加|奖|增加|扣|减)(?:分)?\\((?:扣|减|减少|加|奖)(?:分)?\\)|(?<!参)加减|增减)(?:分)?${POINTS}`,
    'g',
  ),
  read: ({ 1: first, 2: points = '' }) => ({
    kind: 'both',
    points: numberOf(points),
    isUpFirst: !/[扣减]/.test(first ?? ''),
  }),
};
