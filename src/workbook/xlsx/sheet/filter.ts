import type { Element } from '@xmldom/xmldom';
import type { SheetSpec, SpecCell } from '../../../grid/sheet-spec';
import { STYLES } from '../../../grid/style';
import { areaOf } from '../package/areas';
import { child, children, isOn } from '../package/elements';
import { shownText } from '../read/number-format';
import { matches } from './wildcards';
import { tag } from './xml';

const OPERATORS = [
  'equal',
  'notEqual',
  'greaterThan',
  'greaterThanOrEqual',
  'lessThan',
  'lessThanOrEqual',
] as const;

interface Condition {
  readonly operator: (typeof OPERATORS)[number];
  readonly value: string;
}

/** What a person chose to see of a column. Colours, icons, top tens and times are not read: such a column shows everything. */
export type ColumnFilter = { readonly column: number } & (
  | { readonly kind: 'values'; readonly values: readonly string[]; readonly blanks: boolean }
  | { readonly kind: 'conditions'; readonly all: boolean; readonly conditions: readonly Condition[] }
);

/** What the filter of a worksheet's part lets through, column by column. */
export function filtersOn(worksheet: Element): ColumnFilter[] {
  const filter = child(worksheet, 'autoFilter');
  const area = areaOf(filter?.getAttribute('ref') ?? undefined);
  if (!filter || !area) return [];
  return children(filter, 'filterColumn').flatMap((one): ColumnFilter[] => {
    const column = area.left + Number(one.getAttribute('colId'));
    return [...valuesIn(one, column), ...conditionsIn(one, column)];
  });
}

function valuesIn(filterColumn: Element, column: number): ColumnFilter[] {
  const filters = child(filterColumn, 'filters');
  if (!filters || children(filters, 'dateGroupItem').length > 0) return [];
  const values = children(filters, 'filter').map((one) => one.getAttribute('val') ?? '');
  return [{ column, kind: 'values', values, blanks: isOn(filters.getAttribute('blank')) }];
}

function conditionsIn(filterColumn: Element, column: number): ColumnFilter[] {
  const filters = child(filterColumn, 'customFilters');
  if (!filters) return [];
  const conditions = children(filters, 'customFilter').flatMap((one): Condition[] => {
    const operator = OPERATORS.find((known) => known === (one.getAttribute('operator') ?? 'equal'));
    return operator ? [{ operator, value: one.getAttribute('val') ?? '' }] : [];
  });
  return [{ column, kind: 'conditions', all: isOn(filters.getAttribute('and')), conditions }];
}

/** `<filterColumn>` in a filter that begins at column `left`. */
export function filterColumnXml(filter: ColumnFilter, left: number): string {
  const inside =
    filter.kind === 'values'
      ? tag(
          'filters',
          { blank: filter.blanks ? 1 : undefined },
          ...filter.values.map((val) => tag('filter', { val })),
        )
      : tag(
          'customFilters',
          { and: filter.all ? 1 : undefined },
          ...filter.conditions.map(({ operator, value: val }) => tag('customFilter', { operator, val })),
        );
  return tag('filterColumn', { colId: filter.column - left }, inside);
}

/** The rows of the filter's area that do not pass: hidden, as a program would. */
export function filteredOut({ filter, cells }: SheetSpec, filters: readonly ColumnFilter[]): Set<number> {
  const out = new Set<number>();
  if (!filter || filters.length === 0) return out;
  const at = new Map(cells.map((cell) => [`${cell.row}/${cell.column}`, cell]));
  for (let row = filter.top + 1; row <= filter.bottom; row += 1) {
    if (!filters.every((one) => passes(one, at.get(`${row}/${one.column}`)))) out.add(row);
  }
  return out;
}

function passes(filter: ColumnFilter, cell: SpecCell | undefined): boolean {
  const text = textOf(cell);
  if (filter.kind === 'values') {
    if (text.trim() === '') return filter.blanks;
    return filter.values.some((value) => isSameText(value, text) || value === String(cell?.value));
  }
  const meets = (one: Condition) => isMet(one, cell, text);
  return filter.all ? filter.conditions.every(meets) : filter.conditions.some(meets);
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
