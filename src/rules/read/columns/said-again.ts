import type { Asked } from '../asks/ask';
import { conditionText } from '../clauses/clause';

/** 每少1个百分点: of what, another column tells. */
const NAMELESS = /^每(?:降?低|少|差|欠|下降|减少)\d[\d.]*(?:%|个?百分点)的?$/;

/** 完成任务，每少征1%扣0.1分 in the item's text, and 每少1个百分点扣0.1分 in the rule: all that the one takes, the other says once more. */
export function saysNoMore(item: readonly Asked[], rule: readonly Asked[]): boolean {
  const takes = item.filter((one) => !isBound(one));
  return takes.length > 0 && takes.every((one) => rule.some((other) => isSame(one, other)));
}

function isBound({ clause: { outcome } }: Asked): boolean {
  return outcome.kind === 'keep' || (outcome.kind === 'cap' && outcome.points === null);
}

function isSame(one: Asked, other: Asked): boolean {
  const [own, said] = [one.clause.outcome, other.clause.outcome];
  if (own.kind !== 'take' || said.kind !== 'take' || own.points !== said.points) return false;
  if (one.ask.kind === 'each' && other.ask.kind === 'each') return one.ask.count === other.ask.count;
  if (one.ask.kind !== 'step' || other.ask.kind !== 'step') return false;
  const isAlike = one.ask.step === other.ask.step && one.ask.side === other.ask.side;
  return isAlike && (one.ask.of.fact === other.ask.of.fact || NAMELESS.test(conditionText(other.clause)));
}
