/** Measure words that reasons and facts count with, each one character: 3处, 2座. */
export const COUNTERS = '个人次处项户名家件份条篇期天起例座辆所栋台张本节场宗笔位批';
