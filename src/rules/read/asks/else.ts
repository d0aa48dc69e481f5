import type { Outcome } from '../outcomes/outcome';

const ELSE =
  /^(?:否则|反之|不然|其余|其他|其它|其余情况|其他情况|(?:其他|其余|其它)(?:名次|等次|档次|单位|位次|的)?|除此之外|以上均不符合)(?=,|的|$)/;

/** 否则扣2分, 其余得1分; 没有的不得分 behind 有总结得2分: where what was said before is not so. 没有的每个扣2分 counts. */
export function isElse(text: string, kind: Outcome['kind']): boolean {
  return ELSE.test(text) || (kind === 'zero' && /^没有,?的?$/.test(text));
}
