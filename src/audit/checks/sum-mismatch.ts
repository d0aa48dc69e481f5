import Decimal from 'decimal.js';
import { a1 } from '../../grid/address';
import { cellAt } from '../../grid/grid';
import type { Level, ScoringTable } from '../../recognise/table';
import { enteredScore } from '../../score/entered';
import type { Finding } from '../finding';
import { AUDIT_MESSAGES } from '../messages';
import { areasIn } from '../places';
import { inTable, withNumber, type CellScene, type TableCheck, type TableScene } from '../scene';

/**
 * sum-mismatch: if and only if a total or subtotal row (or the row of a section's name alone) holds a number for a level, that level entered numbers (and
 * nothing else) above it, and they do not add up to it, neither as they stand nor with groups cut to their points.
 * A blank total and a formula without a known value are silent; so is the 0 of a level whose facts disqualify the table,
 * a total that repeats what a subtotal was told for, and one that counts what stands below it (加分项) too.
 */
export const sumMismatch: TableCheck = (scene, cells) =>
  scene.assessed.table.levels.flatMap((level) => {
    const { sections, total } = scene.assessed.table;
    const subtotals = subtotalsOf(scene.assessed.table);
    const ofLevel = cells.filter(({ score }) => score.level === level.name);
    const isOut = ofLevel.some(({ score }) => score.scored.disqualified === 'yes');
    const mismatch = (row: number, of: readonly CellScene[], part: string) =>
      isOut && statedAt(scene, level, row)?.isZero() ? [] : findings(scene, level, row, of, part);
    const wrong = subtotals.flatMap(({ row, section }) =>
      mismatch(
        row,
        ofLevel.filter(({ item }) => item.item.section === section),
        sections[section]?.name ?? '',
      ),
    );
    if (!total) return wrong;
    const repeats = wrong.length > 0 && addsUpSubtotals(scene, level, total.row);
    const above = ofLevel.filter(({ item }) => total.items.includes(item.item.ordinal));
    const withExtras = mismatch(total.row, ofLevel, 'total');
    return [...wrong, ...(repeats || withExtras.length === 0 ? [] : mismatch(total.row, above, 'total'))];
  });

type Subtotal = ScoringTable['subtotals'][number];

/** 小计 rows, and the rows of nothing but a section's name: what stands in a score column there is the section's. */
function subtotalsOf({ sections, subtotals, items }: ScoringTable): Subtotal[] {
  const scored = new Set(items.flatMap(({ rows: [first, last] }) => [first, last]));
  const heads = sections.flatMap(({ row }, section) => (scored.has(row) ? [] : [{ row, section }]));
  return [...subtotals, ...heads];
}

function findings(
  scene: TableScene,
  level: Level,
  row: number,
  cells: readonly CellScene[],
  part: string,
): Finding[] {
  const stated = statedAt(scene, level, row);
  const sums = sumsOf(scene, cells);
  const [sum] = sums;
  if (!stated || !sum || sums.some((one) => one.eq(stated))) return [];
  const { message, settle } = AUDIT_MESSAGES.sum;
  const finding = inTable(
    scene,
    { cells: [a1(row, level.column)], level: level.name, part },
    {
      code: 'sum-mismatch',
      severity: 'error',
      message: message(row, level.name, stated.toNumber(), sum.toNumber()),
      settle,
      values: { stated: stated.toNumber(), sum: sum.toNumber() },
      restsOn: areasIn(
        cells.map(({ score }) => score.row),
        level.column,
      ),
    },
  );
  return [finding];
}

function statedAt({ grid }: TableScene, { column }: Level, row: number): Decimal | null {
  const stated = enteredScore(cellAt(grid, row, column));
  return stated.kind === 'number' ? stated.value : null;
}

function addsUpSubtotals(scene: TableScene, level: Level, row: number): boolean {
  const stated = subtotalsOf(scene.assessed.table).map((subtotal) => statedAt(scene, level, subtotal.row));
  const total = statedAt(scene, level, row);
  return !stated.includes(null) && total !== null && added(stated.flatMap((one) => one ?? [])).eq(total);
}

/** The sum as it stands, and with groups cut to their points; none where nothing is entered, or no number. */
function sumsOf({ assessed }: TableScene, cells: readonly CellScene[]): Decimal[] {
  const entered = cells.filter((cell) => cell.entered.kind !== 'blank');
  const numbers = entered.flatMap((cell) => withNumber(cell) ?? []);
  if (numbers.length === 0 || numbers.length < entered.length) return [];
  const excess = assessed.table.groups.map(({ points, items }) => {
    const inside = numbers.filter(({ item }) => items.includes(item.item.ordinal));
    return Decimal.max(0, added(inside.map(({ value }) => value)).minus(points));
  });
  const sum = added(numbers.map(({ value }) => value));
  return [sum, sum.minus(added(excess))];
}

function added(numbers: readonly Decimal[]): Decimal {
  return numbers.reduce((total, value) => total.plus(value), new Decimal(0));
}
