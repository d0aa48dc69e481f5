import { isEach, NOT_MEASURED, NUMBER, numberOf, PER, perOf, POINTS } from '../lexicon';
import type { Finder } from './outcome';

/**
 * 扣2分 (000) · 即扣2分 (000) · 各扣0.5分 · 扣除3分 · 减1分. Not 克扣, 扣缴, 抵扣, 折扣 (24), which are about money,
 * and not 倒扣 (15), which goes below 0.
 */
export const take: Finder = {
  pattern: new RegExp(
    String.raw`(?:一次性|直接|分别|相应|再|另|(?<![参增追施])加|多|各|均|(?<!否)则|即|就|应|可|要){0,8}(?<!(?<![微毫千])克|[代抵折倒递])(?:扣除|扣减|扣掉|扣罚|扣去|减去|减扣|扣|减)(?:考核|该项|本项|此项|得|总|基础|标准){0,8}(?:分)?${POINTS}${NOT_MEASURED}${PER}`,
    'g',
  ),
  read: ({ 0: all, 1: points = '', groups }) => ({
    kind: 'take',
    points: numberOf(points),
    each: isEach(all),
    ...perOf(groups),
  }),
};

/** 扣50%的分 · 扣一半分 · 扣该项分值的20%. */
export const takeShare: Finder = {
  pattern: new RegExp(
    String.raw`(?<![克代抵折倒])扣(?:除|减)?(?:该项|本项|此项)?(?:总分值?|权重分?值?|标准分|分值|分数|得分|分)?(?:的)?(?:(${NUMBER})%|一半)(?:的)?(?:分值|分数|得分|分)?`,
    'g',
  ),
  read: ([, percent]) => ({
    kind: 'take',
    points: { share: percent === undefined ? 0.5 : numberOf(percent) / 100 },
    each: false,
  }),
};
