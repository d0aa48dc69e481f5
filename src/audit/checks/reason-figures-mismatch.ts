import { possibleWords } from '../../score/messages';
import { includes } from '../../score/possible';
import type { Bilingual } from '../../text/bilingual';
import { AUDIT_MESSAGES } from '../messages';
import { byRule, left } from '../reasons/expected';
import { groundsIn, states } from '../../reasons/grounds';
import { besideReasons, type ReasonCheck } from '../reasons/reasons-of';
import { atCell, type NumberScene, type TableCheck } from '../scene';

/**
 * reason-figures-mismatch: if and only if a reason contradicts itself (共扣3分 of parts that come to 2), or what it states (扣2分; 扣0.5分×3; 2个 where
 * the rule takes points for each; 满意率93%; a ground for no points) leaves another score than the one entered.
 */
export const reasonFiguresMismatch: TableCheck = (scene, cells) => besideReasons(scene, cells, byFigures);

/** What the figures of one reason say of the number beside it. */
export const byFigures: ReasonCheck = (cell, reason) => {
  const { points } = cell.item.item;
  if (points === null) return null;
  const { contradicts, taken } = reason;
  const words = AUDIT_MESSAGES.reason;
  if (contradicts) {
    return said(
      cell,
      words.own(contradicts.total, contradicts.parts),
      String(contradicts.parts),
      reason.text,
    );
  }
  const value = cell.value.toNumber();
  if (taken !== null) {
    const rest = left(points, taken);
    const message = words.deduction(value, taken, rest.toNumber());
    return rest.eq(cell.value) ? null : said(cell, message, rest.toString(), reason.text);
  }
  const ground = groundOf(cell, reason.text);
  if (ground !== null) {
    return value > 0 ? said(cell, words.ground(value, ground), '0', ground) : null;
  }
  const ruled = byRule(cell.item, reason, cell.readings);
  if (!ruled || includes(ruled.possible, cell.value)) return null;
  const message = words.told(value, ruled.words, ruled.possible);
  return said(cell, message, possibleWords(ruled.possible), cell.item.item.ruleText);
};

/** The ground for no points that the reason states as found; null where none. */
function groundOf({ item }: NumberScene, reason: string): string | null {
  const { ruleText, methodText, text } = item.item;
  const grounds = [ruleText, methodText, text].flatMap(groundsIn);
  return grounds.find((one) => one.outcome === 'zero' && states(reason, one))?.words ?? null;
}

function said(cell: NumberScene, message: Bilingual, expected: string, quote: string) {
  return atCell(
    cell,
    {
      code: 'reason-figures-mismatch',
      severity: 'warning',
      message,
      settle: AUDIT_MESSAGES.reason.settle,
      values: {
        entered: cell.value.toNumber(),
        expected: Number.isNaN(Number(expected)) ? expected : Number(expected),
      },
      quote,
    },
    ['points', 'rule'],
  );
}
