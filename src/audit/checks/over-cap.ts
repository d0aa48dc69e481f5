import Decimal from 'decimal.js';
import { hull } from '../../score/possible';
import { AUDIT_MESSAGES } from '../messages';
import { atCell, withNumber, type CellCheck, type CellScene } from '../scene';

/**
 * over-cap: if and only if the number entered is above the item's own points (of a row without points of its own:
 * above its group's), and the item's rule does not reach that high (加分).
 */
export const overCap: CellCheck = (cell) => {
  const entry = withNumber(cell);
  const cap = capOf(cell);
  if (!entry || !cap?.lt(entry.value)) return null;
  const { message, settle } = AUDIT_MESSAGES.overCap;
  return atCell(cell, {
    code: 'over-cap',
    severity: 'error',
    message: message(entry.value.toNumber(), cap.toNumber()),
    settle,
    values: { entered: entry.value.toNumber(), cap: cap.toNumber() },
  });
};

function capOf({ assessed, item, score }: CellScene): Decimal | null {
  const { points, group } = item.item;
  const own = points ?? (group === null ? null : assessed.table.groups[group]?.points);
  if (own === null || own === undefined) return null;
  const reach = hull(score.scored.possible).hi;
  return reach.isFinite() ? Decimal.max(own, reach) : new Decimal(own);
}
