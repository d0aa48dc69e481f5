import type { Outcome } from '../outcomes/outcome';

const ELSE =
  /^(?:否则|反之|不然|其余|其他|其它|其余情况|其他情况|(?:其他|其余|其它)(?:名次|等次|档次|单位|位次|的)?|除此之外|以上均不符合)(?=,|的|$)/;

/** 低于上述标准的不得分: none of what was said before. */
const NONE_OF_THEM =
  /^(?:均|都)?(?:低于|未达到|达不到|未达|不满足|不符合)(?:上述|以上)(?:标准|要求|条件|目标|比例|档次)的?$/;

/** 否则扣2分, 其余得1分; 没有的不得分 behind 有总结得2分: where what was said before is not so. 没有的每个扣2分 counts. */
export function isElse(text: string, kind: Outcome['kind']): boolean {
  return ELSE.test(text) || (kind === 'zero' && (/^没有,?的?$/.test(text) || NONE_OF_THEM.test(text)));
}
