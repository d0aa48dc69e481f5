import type { Finder } from './outcome';

/** 不扣分 · 不予扣分 · 免扣. */
export const keep: Finder = {
  pattern: /(?:可以|可|则|即)*(?:不予扣分|不扣分|免予扣分|不再扣分)/g,
  read: () => ({ kind: 'keep' }),
};
