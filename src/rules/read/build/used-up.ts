import type { Bounded } from '../sort/block';
import { wordsOf } from '../words';

/** 扣完2分为止 tells the points where no cell does. */
export function usedUp(takes: readonly Bounded[]): number | null {
  // 累计扣分不超过5分 bounds what is taken; 扣完5分为止 tells how many there are.
  const isAll = ({ cap }: Bounded) =>
    Boolean(cap?.together && /[扣减](?:完|光|满|至|到)/.test(wordsOf(cap.clause).text));
  const caps = takes.flatMap((one) => (one.cap && isAll(one) ? [one.cap.points] : []));
  const last = takes.at(-1);
  const isCovered = last ? isAll(last) : false;
  return isCovered ? caps.reduce((total, cap) => total + cap, 0) : null;
}
