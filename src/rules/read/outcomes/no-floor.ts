import type { Finder } from './outcome';

/** 可扣至负分 · 不设下限: below 0 too. 扣完后从总分中扣除: what is left to take is taken from the whole table. 本项实行倒扣分: down to 0, or below it. */
export const noFloor: Finder = {
  pattern:
    /(?<total>(?:本项|该项)?(?:分值|分数|得分|分)?扣完(?:后|的)?,?(?:可|再|则|继续){0,8}(?:从|在)(?:考核|全年)?总(?:分|成绩)(?:中|里|内)?(?:倒|再|继续|另)?扣(?:除|减|分)?)|(?:可以?|允许|直至|能)?(?:倒?扣(?:至|到|为|成)|出现|计|为|得)负分(?:计算)?|(?:不设|不封|无)(?:下限|底)|下不保底|扣分(?:上)?(?:不封顶|不设(?:上限|限)|无上限)|(?<own>(?:本项|该项)?(?:实行|采取|采用)倒扣分?(?![制法办方式]|\d)(?=[,;。:]|$))/g,
  read: ({ groups }) => ({
    kind: 'no-floor',
    total: groups?.['total'] !== undefined || groups?.['own'] !== undefined,
  }),
};
