import { plain } from './normalise';

/** Whether a heading, or an item's own words, set it on top of the points that everybody can get: 加分项, 附加分, 奖励加分（10分）. */
export function isBonus(words: string): boolean {
  return /(?<![含不])加分|附加(?:分|项|题)|奖励分/.test(plain(words).replace(/\s/g, ''));
}

const NUMERAL = String.raw`(?:[\p{N}一二三四五六七八九十]{1,3}[、.]|\([^()]{1,3}\))?`;
const TAKEN = new RegExp(`^${NUMERAL}(?:[减扣]分(?:项|因素|情形|事项|:|$)|倒扣)|\\([减扣]分项?\\)$`, 'u');

/** Whether a heading, or an item's own words, say that points are taken there, which nobody was given: 减分项, 扣分项目, 被通报（扣分项）. */
export function isTaken(words: string): boolean {
  return TAKEN.test(plain(words).replace(/\s/g, ''));
}

/** What is taken from, or decided, beside the points: 减分项, 扣分项目, 一票否决. */
export function isPenalty(words: string): boolean {
  return isTaken(words) || /否决/.test(plain(words));
}
