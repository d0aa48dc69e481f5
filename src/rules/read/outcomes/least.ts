import { numberOf, POINTS } from '../lexicon';
import type { Finder } from './outcome';

/** 最低得1分 · 保底2分: no less, whatever is taken. */
export const least: Finder = {
  pattern: new RegExp(
    `(?:最低|最少|至少|保底)(?:分)?(?:得|计|为|记|给)+(?:分)?${POINTS}|保底(?:分)?(?:为)?${POINTS}`,
    'g',
  ),
  read: ([, points, also]) => {
    const value = numberOf(points ?? also ?? '');
    return value > 0 ? { kind: 'least', points: value } : null;
  },
};
