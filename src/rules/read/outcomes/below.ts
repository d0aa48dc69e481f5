import { numberOf, POINTS } from '../lexicon';
import type { Finder } from './outcome';

/** 倒扣2分 (15); 最多倒扣10分 is a bound, of what is not said. */
export const below: Finder = {
  pattern: new RegExp(
    String.raw`(?:再|另|各|(?<![平人年户])均|(?<!否)则|即|就|并){0,8}(?<!最多|最高|至多)(?:倒扣|反扣)(?:除|减)?(?:总)?(?:分)?${POINTS}`,
    'g',
  ),
  read: ([, points = '']) => ({ kind: 'below', points: numberOf(points) }),
};
