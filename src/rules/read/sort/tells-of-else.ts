import { sharedPairs } from '../../../text/pairs';
import type { Asked } from '../asks/ask';
import { conditionText } from '../clauses/clause';

/** It tells of something else than the part gives points for. */
export function tellsOfElse(zero: Asked, give: Asked | undefined): boolean {
  return give !== undefined && isToldOf(zero) && !isAbout(zero, give);
}

/** 有漏发的 behind 发放率100%. */
const MISSED = /^(?:有|发现|出现|存在)?[漏错迟少]([发报办缴录登建]).{0,2}$/;

/** It shares two characters in a row with what the part gives points for. */
function isAbout(zero: Asked, give: Asked): boolean {
  const [, done = ''] = MISSED.exec(conditionText(zero.clause)) ?? [];
  const given = conditionText(give.clause);
  return sharedPairs(conditionText(zero.clause), given) > 0 || (done !== '' && given.includes(done));
}

/** 被撤销的, 弄虚作假的: that something is so, and no quantity. */
function isToldOf({ ask, clause }: Asked): boolean {
  if (ask.kind === 'when' && ask.degree) return false;
  return (
    (ask.kind === 'when' || ask.kind === 'times') && !/^(?:未|没|无|不|缺|否则)/.test(conditionText(clause))
  );
}
