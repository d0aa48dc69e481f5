import { plain } from './normalise';

/** Whether a heading, or an item's own words, set it on top of the points that everybody can get: 加分项, 附加分, 奖励加分（10分）. */
export function isBonus(words: string): boolean {
  return /(?<![含不])加分|附加(?:分|项|题)|奖励分/.test(plain(words).replace(/\s/g, ''));
}

/** What is taken from, or decided, beside the points: 减分项, 扣分项目, 一票否决. */
export function isPenalty(words: string): boolean {
  return /^(?:[\p{N}一二三四五六七八九十]{1,3}[、.]|\([^()]{1,3}\))?(?:[减扣]分(?:项|因素|情形|事项|:|$)|倒扣)|否决/u.test(
    plain(words).replace(/\s/g, ''),
  );
}
