import { numberOf, POINTS } from '../lexicon';
import type { Finder } from './outcome';

/**
 * 扣2分 (000) · 即扣2分 (000) · 各扣0.5分 · 扣除3分 · 减1分. Not 克扣, 扣缴, 抵扣, 折扣 (24), which are about money,
 * and not 倒扣 (15), which goes below 0.
 */
export const take: Finder = {
  pattern: new RegExp(
    String.raw`(?:一次性|直接|分别|相应|再|另|各|均|(?<!否)则|即|就|应|可|要)*(?<![克代抵折查倒])(?:扣除|扣减|扣掉|扣罚|扣去|减去|减扣|扣|减)(?:考核|该项|本项|此项|得|总|基础|标准)*(?:分)?${POINTS}`,
    'g',
  ),
  read: ([, points = '']) => ({ kind: 'take', points: numberOf(points) }),
};
