import type { Asked } from './asks/ask';
import { conditionText, type Clause } from './clause';
import { eventDenied } from './told-by-next';

/** 发生一起: of what, stands before it. */
const BARE_EVENT = /^(?:每)?(?:发生|出现|发现)(?:一|1)?[起次例件](?:的)?$/;

/** …录入公开目录系统(3分,每缺一个扣1分): what the bracket speaks of. 未发生安全事故得5分，发生一起扣2分: what has happened. */
export function headingOf(clause: Clause, before: Asked | undefined): string {
  if (before?.clause.outcome.kind !== 'give') return '';
  if (BARE_EVENT.test(conditionText(clause)))
    return eventDenied(before.clause.denied ?? conditionText(before.clause)) ?? '';
  const isInBracket = !clause.opens && before.clause.outcome.mark;
  return isInBracket ? conditionText(before.clause) : '';
}
