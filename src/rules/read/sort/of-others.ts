import type { Asked } from '../asks/ask';
import { conditionText } from '../clauses/clause';

/** 有创新举措，被省厅推广的得5分，其他酌情给1-2分: where there is no other one, nothing. */
export function ofOthers(asked: Asked): Asked {
  const { clause } = asked;
  const { outcome } = clause;
  const isOther =
    outcome.kind === 'judge' && outcome.sign > 0 && /^(?:其他|其它)$/.test(conditionText(clause));
  return isOther ? { ...asked, clause: { ...clause, outcome: { ...outcome, least: 0 } } } : asked;
}
