import type { Area } from '../../../../grid/address';
import type { SpecCell } from '../../../../grid/sheet-spec';
import { STYLES } from '../../../../grid/style';
import { isDate, shownText } from '../../read/number-format';
import { matches } from '../wildcards';
import type { Choice, ColumnFilter, Condition } from './column-filter';
import { timeOf } from './days';
import { threshold } from './thresholds';

/** What a filter covers: the cells of a column below its header, row by row; an empty place has none. */
export type Column = readonly (SpecCell | undefined)[];

/** The columns of a filter's area, its header left out. */
export function columnsOf(cells: readonly SpecCell[], area: Area): (column: number) => Column {
  const at = new Map(cells.map((cell) => [`${cell.row}/${cell.column}`, cell]));
  const rows = Array.from({ length: area.bottom - area.top }, (_, index) => area.top + 1 + index);
  return (column) => rows.map((row) => at.get(`${row}/${column}`));
}

export function numbersOf(column: Column): number[] {
  return column.flatMap((cell) => (typeof cell?.value === 'number' ? [cell.value] : []));
}

/** The rows of the filter's area that do not pass: hidden, as a program would. Each column is looked at whole, whatever the others hide. */
export function filteredOut(
  area: Area,
  filters: readonly ColumnFilter[],
  cellsOf: (column: number) => Column,
): Set<number> {
  const out = new Set<number>();
  for (const filter of filters) {
    const cells = cellsOf(filter.column);
    const passes = passing(filter, cells);
    cells.forEach((cell, index) => {
      if (!passes(cell)) out.add(area.top + 1 + index);
    });
  }
  return out;
}

type Passes = (cell: SpecCell | undefined) => boolean;

/** Whether a cell of that column passes. */
export function passing(filter: Choice, column: Column): Passes {
  switch (filter.kind) {
    case 'values':
      return (cell) => isAmong(filter, cell);
    case 'conditions': {
      const meets = (cell: SpecCell | undefined) => (one: Condition) => isMet(one, cell, textOf(cell));
      return (cell) =>
        filter.all ? filter.conditions.every(meets(cell)) : filter.conditions.some(meets(cell));
    }
    case 'top': {
      const least = threshold(filter, numbersOf(column));
      return isNumber((value) => least !== null && (filter.isTop ? value >= least : value <= least));
    }
    case 'average': {
      const mean = threshold(filter, numbersOf(column));
      return isNumber((value) => mean !== null && (filter.isAbove ? value > mean : value < mean));
    }
    case 'months':
      return (cell) => filter.months.includes(dateOf(cell)?.[1] ?? 0);
    case 'period':
      return (cell) =>
        dateOf(cell) !== null && Number(cell?.value) >= filter.from && Number(cell?.value) < filter.to;
    case 'fill':
      return (cell) => (cell ? STYLES[cell.style].fill : null) === filter.color;
    case 'font':
      return (cell) => cell !== undefined && STYLES[cell.style].color === filter.color;
  }
}

function isNumber(holds: (value: number) => boolean): Passes {
  return (cell) => typeof cell?.value === 'number' && holds(cell.value);
}

function isAmong(filter: Extract<Choice, { kind: 'values' }>, cell: SpecCell | undefined): boolean {
  const text = textOf(cell);
  if (text.trim() === '') return filter.blanks;
  const date = dateOf(cell);
  if (date && filter.dates.some((group) => group.every((part, index) => part === date[index]))) return true;
  return filter.values.some((value) => isSameText(value, text) || value === String(cell?.value));
}

function dateOf(cell: SpecCell | undefined): readonly number[] | null {
  return typeof cell?.value === 'number' && isDate(STYLES[cell.style].format) ? timeOf(cell.value) : null;
}

function textOf(cell: SpecCell | undefined): string {
  if (!cell || cell.value === null) return '';
  return typeof cell.value === 'boolean'
    ? String(cell.value).toUpperCase()
    : shownText(cell.value, STYLES[cell.style].format, false);
}

function isSameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function isMet({ operator, value: wanted }: Condition, cell: SpecCell | undefined, text: string): boolean {
  if (operator === 'equal') return isLike(wanted, cell, text);
  if (operator === 'notEqual') return !isLike(wanted, cell, text);
  const order = orderOf(wanted, cell);
  if (order === null) return false;
  if (order === 0) return operator.endsWith('OrEqual');
  return operator.startsWith('greater') ? order > 0 : order < 0;
}

function isLike(wanted: string, cell: SpecCell | undefined, text: string): boolean {
  const number = numberIn(wanted);
  if (typeof cell?.value === 'number' && number !== null) return cell.value === number;
  return matches(wanted.trim().toLowerCase(), text.trim().toLowerCase());
}

/** Numbers are compared with numbers, texts with texts; null: neither. */
function orderOf(wanted: string, cell: SpecCell | undefined): number | null {
  const number = numberIn(wanted);
  if (number !== null) return typeof cell?.value === 'number' ? cell.value - number : null;
  return typeof cell?.value === 'string' ? cell.value.localeCompare(wanted) : null;
}

function numberIn(text: string): number | null {
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : null;
}
