import Decimal from 'decimal.js';
import { a1 } from '../../grid/address';
import { textAt } from '../../grid/grid';
import type { Finding } from '../finding';
import { AUDIT_MESSAGES } from '../messages';
import { countIn, deductionIn } from '../reasons';
import { atCell, withNumber, type CellScene, type NumberScene, type TableCheck } from '../scene';

/**
 * reason-figures-mismatch: if and only if a reason states what was taken (扣2分), or how many (2个) where the rule takes points for each
 * and for nothing else, and the number entered is not what is left. A reason column that belongs to no level alone speaks only where
 * every number entered in its row disagrees with it. Silent beside kept entries.
 */
export const reasonFiguresMismatch: TableCheck = ({ assessed, grid }, cells) => {
  const { levels, columns } = assessed.table;
  const own = levels.flatMap(({ name, reasonColumn }) =>
    reasonColumn === null
      ? []
      : cells
          .filter(({ score }) => score.level === name)
          .flatMap((cell) => mismatch(cell, textAt(grid, cell.score.row, reasonColumn), reasonColumn) ?? []),
  );
  const common = columns.reason;
  if (common === null) return own;
  const shared = assessed.items.flatMap(({ item, scores }) => {
    const row = scores[0]?.row ?? item.rows[0];
    const entries = cells.filter((cell) => cell.item.item === item && cell.entered.kind !== 'blank');
    const found = entries.map((cell) => mismatch(cell, textAt(grid, row, common), common));
    const last = found.at(-1);
    return last && !found.includes(null) ? [last] : [];
  });
  return [...own, ...shared];
};

function mismatch(cell: CellScene, reason: string, column: number): Finding | null {
  const entry = withNumber(cell);
  const { points } = cell.item.item;
  if (!entry || cell.kept || cell.covers.length > 1 || points === null || reason === '') return null;
  const said = byDeduction(entry, points, reason) ?? byCount(entry, points, reason);
  if (!said || said.expected.eq(entry.value)) return null;
  const finding = atCell(cell, {
    code: 'reason-figures-mismatch',
    severity: 'warning',
    message: said.message,
    settle: AUDIT_MESSAGES.reason.settle,
    values: { entered: entry.value.toNumber(), expected: said.expected.toNumber() },
  });
  return { ...finding, cells: [...finding.cells, a1(cell.score.row, column)] };
}

interface Expected {
  readonly expected: Decimal;
  readonly message: string;
}

function byDeduction({ value }: NumberScene, points: number, reason: string): Expected | null {
  const taken = deductionIn(reason);
  if (!taken) return null;
  const expected = left(points, taken);
  return {
    expected,
    message: AUDIT_MESSAGES.reason.deduction(value.toNumber(), taken.toNumber(), expected.toNumber()),
  };
}

/** Only where the whole rule is: full points, so many taken for each. */
function byCount({ item, value }: NumberScene, points: number, reason: string): Expected | null {
  const { rule } = item;
  const [part, second] = rule.kind === 'sum' ? rule.parts : [];
  if (rule.kind !== 'sum' || rule.start !== points || part?.kind !== 'deduct-per' || second) return null;
  const unit = item.facts.find(({ spec }) => spec.id === part.count)?.spec.unit ?? '';
  const count = unit === '' ? null : countIn(reason, unit);
  if (count === null) return null;
  const expected = left(points, new Decimal(part.points).times(count));
  return {
    expected,
    message: AUDIT_MESSAGES.reason.count(value.toNumber(), count, unit, part.points, expected.toNumber()),
  };
}

function left(points: number, taken: Decimal): Decimal {
  return Decimal.max(0, new Decimal(points).minus(taken));
}
