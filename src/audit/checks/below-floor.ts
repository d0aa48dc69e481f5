import Decimal from 'decimal.js';
import { hull } from '../../score/possible';
import { AUDIT_MESSAGES } from '../messages';
import { atCell, withNumber, type CellCheck } from '../scene';

/** below-floor: if and only if the number entered is below 0, and the item's rule does not reach that low (倒扣). */
export const belowFloor: CellCheck = (cell) => {
  const entry = withNumber(cell);
  if (!entry) return null;
  const floor = Decimal.min(0, hull(cell.score.scored.possible).lo);
  if (entry.value.gte(floor)) return null;
  const { message, settle } = AUDIT_MESSAGES.belowFloor;
  return atCell(cell, {
    code: 'below-floor',
    severity: 'error',
    message: message(entry.value.toNumber(), floor.toNumber()),
    settle,
    values: { entered: entry.value.toNumber(), floor: floor.toNumber() },
  });
};
