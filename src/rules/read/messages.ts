/** The questions that a reading leaves open, and their answers. */
export const READING_MESSAGES = {
  steps: (words: string) => `“${words}”，不足一档的部分怎样计？`,
  step: { begun: '不足一档按一档计', full: '不足一档不计', part: '不足一档按比例计' },
  rungs: (words: string) => `“${words}”，两档之间的怎样计？`,
  rung: { lower: '按达到的一档计', between: '在两档的分数之间' },
  together: (words: string) => `“${words}”，只限前一款，还是限前面各款合计？`,
  bound: { own: '只限前一款', together: '限前面各款合计' },
  startAt: (words: string) => `“${words}”与分值不一致，从几分起算？`,
  start: { stated: '按计分办法写明的分数', points: '按分值' },
  exceed: '各款分数之和超过分值，怎样计？',
  exceeding: { sum: '累加，以分值为限', best: '取最高的一款' },
  partial: (words: string) => `“${words}”，没有完全做到的，有没有部分得分？`,
  partly: { none: '不得分', some: '可以得部分分数' },
  elseOrEach: (words: string) => `“${words}”，有欠缺时不得分，还是只扣分？`,
  elseOr: { nothing: '不得分', each: '按扣分计' },
  below: (words: string) => `“${words}”，从0分起倒扣，还是从应得分里扣？`,
  belowFrom: { zero: '从0分起倒扣', points: '从应得分里扣' },
};
