import type { Finder } from './outcome';

/** 中间按插值法计算 · 70%至100%之间按线性插值法计分: between two rungs the points follow the quantity. */
export const interpolated: Finder = {
  pattern:
    /(?:其间|期间|中间|之间|介于[^,;。]{0,14}的?)?(?:部分|的)?,?(?:则)?(?:按照?|采用|用|以)(?:直线|线性)?(?:内)?插(?:值)?法(?:计算|计分|得分|确定|折算){0,8}(?:得分)?/g,
  read: () => ({ kind: 'interpolated' }),
};
