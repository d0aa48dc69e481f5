import Decimal from 'decimal.js';
import type { Choice } from './column-filter';

/**
 * The number that a cell must reach (of the best so many), or pass (of an average); null where the column has no numbers.
 * As in Excel: equal ones pass together, and so many of a hundred are rounded down, one at the least.
 */
export function threshold(
  filter: Extract<Choice, { kind: 'top' | 'average' }>,
  numbers: readonly number[],
): number | null {
  if (numbers.length === 0) return null;
  if (filter.kind === 'average') {
    const sum = numbers.reduce((total, number) => total.plus(number), new Decimal(0));
    return sum.div(numbers.length).toNumber();
  }
  const { isTop, isPercent, count } = filter;
  const wanted = isPercent ? Math.floor((numbers.length * count) / 100) : count;
  const ordered = [...numbers].sort((one, other) => (isTop ? other - one : one - other));
  return ordered[Math.min(numbers.length, Math.max(1, wanted)) - 1] ?? null;
}
