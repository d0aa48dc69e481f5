import { isHedged } from '../../reasons/stated-facts';
import { onlyNumber } from '../../score/possible';
import { plain } from '../../text/normalise';
import { AUDIT_MESSAGES } from '../messages';
import { byRule } from '../reasons/expected';
import { besideReasons, type ReasonCheck } from '../reasons/reasons-of';
import { atCell, type TableCheck } from '../scene';
import { byFigures } from './reason-figures-mismatch';

/**
 * reason-without-deduction: if and only if full points are entered though the reason tells a fault for certain (有走访无记录), and no figures of it say
 * what should be left (reason-figures-mismatch). Silent where it speaks of points, of other times or
 * of what was mended, or the rule gives full points for what it counts.
 */
export const reasonWithoutDeduction: TableCheck = (scene, cells) => besideReasons(scene, cells, byFault);

const byFault: ReasonCheck = (cell, reason) => {
  const { points } = cell.item.item;
  const fault = reason.statements.find(({ kind }) => kind === 'count' || kind === 'fault');
  if (
    points === null ||
    points <= 0 ||
    cell.value.lt(points) ||
    !fault ||
    /[扣减]/.test(reason.text) ||
    isHedged(plain(reason.text))
  )
    return null;
  const ruled = byRule(cell.item, reason, cell.readings);
  if ((ruled && onlyNumber(ruled.possible)?.eq(cell.value)) || byFigures(cell, reason)) return null;
  const words = reason.text.slice(fault.span.from, fault.span.to);
  const { message, settle } = AUDIT_MESSAGES.reasonWithout;
  return atCell(
    cell,
    {
      code: 'reason-without-deduction',
      severity: 'warning',
      message: message(points, words),
      settle,
      values: { entered: cell.value.toNumber(), reason: words },
      quote: cell.item.item.ruleText,
    },
    ['points', 'rule'],
  );
};
