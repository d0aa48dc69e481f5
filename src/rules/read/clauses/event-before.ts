import type { Asked } from '../asks/ask';
import { conditionText, type Clause } from './clause';

/** What follows something that happened, and does not say what that was. */
const BARE =
  /^(?:凡|如|若|并|且|同时|因此|由此)?(?:被|受到?|遭到?|造成|引发|导致|引起)[^,;]{0,12}(?:通报|曝光|批评|投诉|举报|查处|处罚|约谈|问责|追责|督办|警告|处分|挂牌|立案|点名|报道|后果|影响|损失)(?:批评|的|者)*$/;

/** 发生甲类事故 of 发生甲类事故扣1分，被通报的扣2分: what those reports are of; '' where the words stand by themselves. */
export function eventBefore(clause: Clause, asked: readonly Asked[]): string {
  if (clause.opens === 'sentence' || !BARE.test(conditionText(clause))) return '';
  const last = asked.slice(-8).findLast((one) => !BARE.test(conditionText(one.clause)));
  return last?.clause.outcome.kind === 'take' ? conditionText(last.clause).replace(/的$/, '') : '';
}
