import type { Finder } from './outcome';

/** 不扣分 · 不予扣分 · 免扣. */
export const keep: Finder = {
  pattern: /(?:可以|可|则|即)*(?:不予扣分|不扣分|免予扣分|不再扣分)/g,
  read: () => ({ kind: 'keep' }),
};

/** 完成率超过100%的按100%计: no more than all, which the points say anyway. */
export const keepWhole: Finder = {
  pattern:
    /(?<=(?:超过|超出|大于|高于)100%(?:以上)?的?,?)(?:均|都|则|一律)?按(?:照)?100%(?:计算|计分|计|折算)/g,
  read: () => ({ kind: 'keep' }),
};
