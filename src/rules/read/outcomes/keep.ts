import type { Finder } from './outcome';

/** 不扣分 · 不予扣分 · 免扣. */
export const keep: Finder = {
  pattern: /(?:可以|可|则|即){0,8}(?:不予扣分|不扣分|免予扣分|不再扣分|不(?:再|另|予|另行)?加分)/g,
  read: () => ({ kind: 'keep' }),
};

/** 最高10分，最低0分: nothing falls below 0 anyway. */
export const keepFloor: Finder = {
  pattern: /(?:最低|最少|下限)(?:分)?(?:为|得|计|记|是|扣至|扣到|不低于){0,8}(?:0|零)分/g,
  read: () => ({ kind: 'keep' }),
};

/** 最高不超过权重分: no more than the item has. 加满为止: what adds makes them up. */
export const keepPoints: Finder = {
  pattern:
    /(?:最高|最多|累计|总计)?(?:得分)?(?:不|不得|不能)超过(?:(?:本|该|此|小|子|各){1,2}项)?的?(?:权重分|权重|分值|满分|标准分)值?|满分为止|加满为止/g,
  read: ([all]) => ({ kind: 'keep', fills: all.endsWith('为止') }),
};

/** 完成率超过100%的按100%计: no more than all, which the points say anyway. */
export const keepWhole: Finder = {
  pattern:
    /(?<=(?:超过|超出|大于|高于)100%(?:以上)?的?,?)(?:均|都|则|一律)?按(?:照)?100%(?:计算|计分|计|折算)/g,
  read: () => ({ kind: 'keep' }),
};

/** 发现问题每个扣1分，同一问题不重复扣分: each is counted once anyway. Behind several deductions only one of them is taken for it. */
export const keepOnce: Finder = {
  pattern:
    /(?:对)?(?:同[一类](?:个|起)?[^,;。的]{0,8}?(?:问题|事项|情形|案件|事件|事故|人|单位|项目|工作|行为)的?,?(?:(?:不|不得|不予|不再)(?:重复|累计|累加|叠加)扣(?:分|减)?|(?:只|仅)?(?:按|取|以)?(?:就高|从高|最高)(?:扣分)?(?:标准|分值|值|项|一项)?(?:扣分|扣减))|(?:不|不得|不予|不再)重复扣分)/g,
  read: ({ input }) => (input.match(/[扣减]\d/g)?.length === 1 ? { kind: 'keep' } : { kind: 'once' }),
};
