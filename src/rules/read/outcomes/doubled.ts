import type { Finder } from './outcome';

/** 情节严重的加倍扣分 · 瞒报的双倍扣罚. */
export const doubled: Finder = {
  pattern: /(?:可|应|则|即|予以|给予|一律|按){0,8}(?:加倍|双倍|翻倍|成倍)(?:予以|给予)?扣(?:分|除|减|罚)?/g,
  read: () => ({ kind: 'doubled' }),
};
