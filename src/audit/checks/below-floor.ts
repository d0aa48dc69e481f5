import Decimal from 'decimal.js';
import { hull } from '../../score/possible';
import { AUDIT_MESSAGES } from '../messages';
import { atCell, reachOf, withNumber, type CellCheck } from '../scene';

/** below-floor: if and only if the number entered is below 0, and no facts make the item's rule reach that low (倒扣). */
export const belowFloor: CellCheck = (cell) => {
  const entry = withNumber(cell);
  if (!entry?.value.isNegative()) return null;
  const floor = Decimal.min(0, hull(reachOf(cell)).lo);
  if (entry.value.gte(floor)) return null;
  const { message, settle } = AUDIT_MESSAGES.belowFloor;
  return atCell(
    cell,
    {
      code: 'below-floor',
      severity: 'error',
      message: message(entry.value.toNumber(), floor.toNumber()),
      settle,
      values: { entered: entry.value.toNumber(), floor: floor.toNumber() },
    },
    ['points', 'rule'],
  );
};
