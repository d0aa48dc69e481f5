import { areaText, parseArea } from '../../../src/grid/address';
import type { ExcelHost } from '../excel-host';
import { isHostObject, type HostObject } from '../host-object';
import type { HostCriteria, HostSheet } from '../model/sheet';
import { looksOfCells } from '../save/style-of';
import { HostError, NotImplemented, type Json } from '../wire';
import { asRange, range, textOf } from './range';

/** The filter of a sheet: its area, what each column lets through, the rows that it hides. */
export function autoFilter(host: ExcelHost, sheet: HostSheet): HostObject {
  return {
    className: 'AutoFilter',
    reads: {
      IsDataFiltered: () => sheet.filterCriteria.size > 0,
      Criteria: () => criteriaOf(sheet),
    },
    methods: {
      GetRangeOrNullObject: () =>
        sheet.filter === null ? null : range(host, sheet, parseArea(sheet.filter)),
      Apply: (at, column, criteria) => {
        sheet.filter = areaText(asRange(at).area);
        if (typeof column !== 'number' || criteria === null || criteria === undefined) return;
        if (isHostObject(criteria)) throw new HostError('InvalidArgument');
        const told = known(criteria);
        sheet.filterCriteria.set(column, told);
        hide(host, sheet, column, told);
      },
      Remove: () => {
        sheet.filter = null;
        sheet.filterCriteria.clear();
        sheet.hiddenRows.clear();
      },
    },
  };
}

const NOTHING = {
  filterOn: null,
  values: null,
  criterion1: null,
  criterion2: null,
  operator: null,
  dynamicCriteria: null,
  color: null,
  icon: null,
};

/** One a column; what does not belong to it is null, as in Excel. */
function criteriaOf({ filter, filterCriteria }: HostSheet): Json {
  if (filter === null) return null;
  const { left, right } = parseArea(filter);
  return Array.from({ length: right - left + 1 }, (_, column) => {
    return { ...NOTHING, ...filterCriteria.get(column) } as Json;
  });
}

function known(criteria: Json): HostCriteria {
  const told = criteria as unknown as HostCriteria;
  if (Object.values(told).some((value) => value === null)) throw new HostError('InvalidArgument');
  return told;
}

/** What the host knows of a cell that a filter asks about. */
interface Asked {
  readonly value: Json;
  readonly text: string;
  readonly format: string;
  readonly fill: Json;
}

/** Each column is looked at whole, whatever the others hide. */
function hide(host: ExcelHost, sheet: HostSheet, column: number, criteria: HostCriteria): void {
  const { top, bottom, left } = parseArea(sheet.filter ?? '');
  const looks =
    criteria.filterOn === 'CellColor' ? looksOfCells(sheet) : new Map<string, Map<string, Json>>();
  const cells = Array.from({ length: bottom - top }, (_, index): Asked => {
    const cell = sheet.cell(top + 1 + index, left + column);
    const value = cell ? host.calculation.value(sheet.name, cell) : null;
    const fill = looks.get(`${top + 1 + index} ${left + column}`)?.get('fillColor') ?? '#FFFFFF';
    const format = cell?.format ?? 'General';
    return { value, text: cell ? textOf(value, format) : '', format, fill };
  });
  const isShown = shownBy(
    criteria,
    cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : [])),
  );
  cells.forEach((cell, index) => {
    if (!isShown(cell)) sheet.hiddenRows.add(top + 1 + index);
  });
}

function shownBy(criteria: HostCriteria, numbers: readonly number[]): (cell: Asked) => boolean {
  const { filterOn, values, criterion1, criterion2, operator } = criteria;
  switch (filterOn) {
    case 'Values':
      return (cell) => (values ?? []).some((one) => isOne(one, cell));
    case 'Custom': {
      const met = ({ value }: Asked) =>
        [criterion1, criterion2].flatMap((one) => (one === undefined ? [] : [isMet(one, value)]));
      return (cell) => (operator === 'Or' ? met(cell).some(Boolean) : met(cell).every(Boolean));
    }
    case 'TopItems': {
      const least = [...numbers].sort((one, other) => other - one)[Number(criterion1) - 1] ?? -Infinity;
      return ({ value }) => typeof value === 'number' && value >= least;
    }
    case 'Dynamic': {
      if (criteria.dynamicCriteria !== 'AboveAverage') break;
      const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
      return ({ value }) => typeof value === 'number' && value > mean;
    }
    case 'CellColor':
      return ({ fill }) => fill === criteria.color;
    default:
  }
  throw new NotImplemented(`filtering by ${filterOn}`);
}

/** Days of a year or a month alone. */
function isOne(one: NonNullable<HostCriteria['values']>[number], { value, text, format }: Asked): boolean {
  if (typeof one === 'string') return one === text;
  if (typeof value !== 'number' || !format.includes('y')) return false;
  const length = { Year: 4, Month: 7, Day: 10 }[one.specificity];
  if (length === undefined) throw new NotImplemented(`filtering by a ${one.specificity}`);
  const day = new Date(Date.UTC(1899, 11, 30) + value * 86_400_000).toISOString();
  return day.slice(0, length) === one.date.slice(0, length);
}

/** Comparisons of numbers alone. */
function isMet(criterion: string, value: Json): boolean {
  const [, sign = '', number = ''] = /^(>=|<=|>|<)(-?[\d.]+)$/.exec(criterion) ?? [];
  if (sign === '') throw new NotImplemented(`the condition ${criterion}`);
  if (typeof value !== 'number') return false;
  if (value === Number(number)) return sign.endsWith('=');
  return sign.startsWith('>') ? value > Number(number) : value < Number(number);
}
