import type { Ask, Asked } from '../asks/ask';
import { conditionText } from '../clauses/clause';
import { conditionOf } from '../condition';
import { not } from '../../condition';

/** 本项不得分，并实行一票否决: where the clause before holds. */
export function likewise(asked: Asked, before: Asked | null): Asked {
  const isSame = asked.ask.kind === 'base' && asked.clause.opens === null;
  const ask = isSame && before ? heldBy(before, asked) : null;
  return ask ? { ...asked, ask } : asked;
}

/** 发生事故的取消评优资格，本项不得分. */
export function afterVeto(asked: Asked, before: Asked | null): Asked {
  const isBare = conditionText(asked.clause) === '' && before?.clause.outcome.kind === 'veto';
  return isBare ? likewise(asked, before) : asked;
}

/** 否则扣2分: where what the clause before asks does not hold; 并扣2分: where it does. */
export function settled(asked: Asked, before: Asked | null): Asked {
  const when = before ? conditionOf(before.ask) : null;
  if (!when) return asked;
  if (asked.ask.kind === 'else') return { ...asked, ask: { kind: 'when', when: not(when) } };
  const isLikewise =
    conditionText(asked.clause) !== '' && /^(?:并|同时|且)/.test(conditionText(asked.clause));
  return isLikewise ? likewise(asked, before) : asked;
}

/** 每发生一起扣2分，并扣3分: once, or each time. */
function heldBy({ ask }: Asked, { clause: { outcome } }: Asked): Ask | null {
  const isTaking = outcome.kind === 'take' || outcome.kind === 'below';
  if (ask.kind === 'each' && isTaking) return { kind: 'times', count: ask.count };
  const when = conditionOf(ask);
  return when && { kind: 'when', when };
}
