import Decimal from 'decimal.js';
import type { ScoringTable } from '../../recognise/table';
import { hull } from '../../score/possible';
import { AUDIT_MESSAGES } from '../messages';
import { atCell, reachOf, withNumber, type CellCheck, type NumberScene } from '../scene';

/**
 * over-cap: if and only if the number entered is above the item's own points (of a row without points of its own: above
 * its group's; of a cell merged over several rows: above their sum), and no facts make the item's rule reach that high
 * (加分).
 */
export const overCap: CellCheck = (cell) => {
  const entry = withNumber(cell);
  const cap = entry && capOf(entry);
  if (!entry || !cap?.lt(entry.value)) return null;
  const { message, settle } = AUDIT_MESSAGES.overCap;
  return atCell(
    cell,
    {
      code: 'over-cap',
      severity: 'error',
      message: message(entry.value.toNumber(), cap.toNumber()),
      settle,
      values: { entered: entry.value.toNumber(), cap: cap.toNumber() },
    },
    ['points'],
  );
};

/** null where nothing bounds the entry, or it is no more than what the form states. */
function capOf(cell: NumberScene): Decimal | null {
  const stated = cell.covers.map((ordinal) => statedPoints(cell.assessed.table, ordinal));
  if (stated.includes(null)) return null;
  const points = stated.reduce<Decimal>((sum, one) => sum.plus(one ?? 0), new Decimal(0));
  if (cell.value.lte(points)) return null;
  const reach = hull(reachOf(cell)).hi;
  return reach.isFinite() ? Decimal.max(points, reach) : points;
}

function statedPoints({ items, groups }: ScoringTable, ordinal: number): number | null {
  const item = items.find((one) => one.ordinal === ordinal);
  const group = item?.group === null || item === undefined ? undefined : groups[item.group];
  return item?.points ?? group?.points ?? null;
}
