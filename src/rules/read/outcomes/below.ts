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

const ALSO = '(?:并且|并|同时|还|且|另|再|应|将|直接){0,8}';
const TOTAL = '总(?:分|成绩|得分|评分|评)(?:值|数)?';

/** 并在总分中倒扣5分 · 从年度考核总分中扣2分 · 并扣减考核总分2分: from the whole table's points. */
export const belowTotal: Finder = {
  needs: ['总'],
  pattern: new RegExp(
    String.raw`${ALSO}(?:(?:在|从|于)(?:(?!的)[^,;。:\d]){0,10}${TOTAL}(?:之?中|里|内)?(?:直接|一次性|再|另|予以|倒){0,8}(?:扣|减)(?:除|减|去|掉)?|倒?(?:扣|减)(?:除|减|去|掉)?(?:年度|年终|全年|综合|考核|目标|绩效){1,4}${TOTAL})${POINTS}`,
    'g',
  ),
  read: ([, points = '']) => ({ kind: 'below', points: numberOf(points), total: true }),
};
