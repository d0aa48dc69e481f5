import type { Rule } from '../../rules/rule';
import { possibleWords } from '../../score/messages';
import { MOST_TOLD } from '../../score/figures';
import { includes, nearest } from '../../score/possible';
import { AUDIT_MESSAGES } from '../messages';
import { atCell, isExcluded, reachOf, withNumber, type CellCheck } from '../scene';

/**
 * unreachable-score: if and only if the number entered, though within the item's points, is none that any combination of
 * facts gives (8 where the grades give 10, 7 and 4, and what is below them at most 4), and nobody kept it deliberately. Silent where discretion
 * or unread text is involved.
 */
export const unreachableScore: CellCheck = (cell) => {
  const entry = withNumber(cell);
  if (!entry || !isExcluded(cell) || leavesRoom(cell.item.rule)) return null;
  const possible = reachOf(cell);
  if (includes(possible, entry.value)) return null;
  const { message, nearest: near, settle } = AUDIT_MESSAGES.unreachable;
  const value = entry.value.toNumber();
  const isMany = possible.pieces.length > MOST_TOLD;
  return atCell(
    cell,
    {
      code: 'unreachable-score',
      severity: 'warning',
      message: isMany ? near(value, nearest(possible, entry.value)) : message(value, possible),
      settle,
      values: { entered: value, possible: possibleWords(possible) },
      quote: cell.item.item.ruleText,
    },
    ['points', 'rule'],
  );
};

/** Discretion or unread text somewhere in the rule. */
function leavesRoom(rule: Rule): boolean {
  switch (rule.kind) {
    case 'discretion':
    case 'unreadable':
      return true;
    case 'sum':
      return rule.parts.some(leavesRoom);
    case 'zero':
      return leavesRoom(rule.of);
    case 'choice':
      return rule.readings.some((reading) => leavesRoom(reading.rule));
    default:
      return false;
  }
}
