import { plain } from '../../text/normalise';
import { possibleWords } from '../../score/messages';
import { AUDIT_MESSAGES } from '../messages';
import { atCell, isExcluded, withNumber, type CellCheck, type CellScene } from '../scene';

/**
 * stale: if and only if a score cell still holds what the tool filled in (计分记录), and what is known now excludes it: facts, readings or the rule
 * changed since.
 */
export const stale: CellCheck = (cell) => {
  const entry = withNumber(cell);
  if (!entry || !isExcluded(cell) || !isOurs(cell)) return null;
  const { possible } = cell.score.scored;
  const { message, settle } = AUDIT_MESSAGES.stale;
  return atCell(
    cell,
    {
      code: 'stale',
      severity: 'warning',
      message: message(entry.value.toNumber(), possible),
      settle,
      values: { entered: entry.value.toNumber(), possible: possibleWords(possible) },
      quote: cell.item.item.ruleText,
    },
    ['rule'],
  );
};

/** The last that 计分记录 says of the cell is that the tool put in what it holds, and the item's words are the same. */
function isOurs({ log, assessed, item, score }: CellScene): boolean {
  const last = log.findLast(
    (entry) => entry.table === assessed.id && entry.item === item.item.ordinal && entry.level === score.level,
  );
  if (!last || last.action === '还原' || plain(last.itemText) !== plain(item.item.text)) return false;
  return score.entered?.formula === last.after.formula && (score.entered?.value ?? null) === last.after.value;
}
