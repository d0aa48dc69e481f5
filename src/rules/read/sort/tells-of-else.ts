import { sharedPairs } from '../../../text/pairs';
import type { Asked } from '../asks/ask';
import { conditionText } from '../clauses/clause';

/** It tells of something else than the part gives points for. */
export function tellsOfElse(zero: Asked, give: Asked | undefined): boolean {
  return give !== undefined && isToldOf(zero) && !isAbout(zero, give);
}

/** It shares two characters in a row with what the part gives points for. */
function isAbout(zero: Asked, give: Asked): boolean {
  return sharedPairs(conditionText(zero.clause), conditionText(give.clause)) > 0;
}

/** 被撤销的, 弄虚作假的: that something is so, and no quantity. */
function isToldOf({ ask, clause }: Asked): boolean {
  if (ask.kind === 'when' && ask.degree) return false;
  return (
    (ask.kind === 'when' || ask.kind === 'times') && !/^(?:未|没|无|不|缺|否则)/.test(conditionText(clause))
  );
}
