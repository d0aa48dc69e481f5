import { areaText, parseArea } from '../../../src/grid/address';
import type { ExcelHost } from '../excel-host';
import { isHostObject, type HostObject } from '../host-object';
import type { HostCriteria, HostSheet } from '../model/sheet';
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
        sheet.filterCriteria.set(column, known(criteria));
        hide(host, sheet);
      },
      Remove: () => {
        sheet.filter = null;
        sheet.filterCriteria.clear();
        sheet.hiddenRows.clear();
      },
    },
  };
}

/** One a column; what does not belong to it is null, as in Excel. */
function criteriaOf({ filter, filterCriteria }: HostSheet): Json {
  if (filter === null) return null;
  const { left, right } = parseArea(filter);
  return Array.from({ length: right - left + 1 }, (_, column) => {
    const told = filterCriteria.get(column);
    const nothing = { filterOn: null, values: null, criterion1: null, criterion2: null, operator: null };
    return { ...nothing, color: null, icon: null, ...told } as Json;
  });
}

function known(criteria: Json): HostCriteria {
  const told = criteria as unknown as HostCriteria;
  if (Object.values(told).some((value) => value === null)) throw new HostError('InvalidArgument');
  const kinds: readonly string[] = ['Values', 'Custom'];
  if (!kinds.includes(told.filterOn)) throw new NotImplemented(`filtering by ${told.filterOn}`);
  return told;
}

function hide(host: ExcelHost, sheet: HostSheet): void {
  const { top, bottom, left } = parseArea(sheet.filter ?? '');
  for (let row = top + 1; row <= bottom; row += 1) {
    const passes = [...sheet.filterCriteria].every(([column, criteria]) => {
      const cell = sheet.cell(row, left + column);
      const value = cell ? host.calculation.value(sheet.name, cell) : null;
      return isShown(criteria, value, cell ? textOf(value, cell.format) : '');
    });
    if (!passes) sheet.hiddenRows.add(row);
  }
}

function isShown(
  { filterOn, values, criterion1, criterion2, operator }: HostCriteria,
  value: Json,
  text: string,
) {
  if (filterOn === 'Values') return (values ?? []).includes(text);
  const met = [criterion1, criterion2].flatMap((one) => (one === undefined ? [] : [isMet(one, value)]));
  return operator === 'Or' ? met.some(Boolean) : met.every(Boolean);
}

/** Comparisons of numbers alone. */
function isMet(criterion: string, value: Json): boolean {
  const [, sign = '', number = ''] = /^(>=|<=|>|<)(-?[\d.]+)$/.exec(criterion) ?? [];
  if (sign === '') throw new NotImplemented(`the condition ${criterion}`);
  if (typeof value !== 'number') return false;
  if (value === Number(number)) return sign.endsWith('=');
  return sign.startsWith('>') ? value > Number(number) : value < Number(number);
}
