import { a1, parseArea, type Area } from '../../../src/grid/address';
import type { ChartSpec, PrintSetup, SheetSpec, SpecCell, Validation } from '../../../src/grid/sheet-spec';
import type { ExcelHost } from '../excel-host';
import type { HostSheet, HostValidation } from '../model/sheet';
import { NotImplemented, type Json } from '../wire';
import { looksOfCells, styleOf } from './style-of';

/** Points a character of width, as the adapter reckons. */
const POINTS_A_CHARACTER = 5.6;

/** A sheet that the add-in laid out, as the data that it was laid out from. What can't be said so is NotImplemented. */
export function specOf(host: ExcelHost, sheet: HostSheet, own: boolean): SheetSpec {
  return {
    name: sheet.name,
    own,
    cells: cellsOf(host, sheet),
    merges: sheet.merges.map(parseArea),
    widths: sizes(sheet, 'columnWidth', ({ left }) => left, POINTS_A_CHARACTER),
    ...(sheet.looks.some(({ property }) => property === 'useStandardWidth')
      ? {}
      : { keptColumns: untold(sheet) }),
    heights: sizes(sheet, 'rowHeight', ({ top }) => top, 1),
    ...(sheet.frozen === null ? {} : { freeze: paneOf(sheet.frozen) }),
    ...(sheet.filter === null ? {} : { filter: parseArea(sheet.filter) }),
    validations: sheet.validations.map(validationOf),
    charts: sheet.charts.map(chartOf),
    print: printOf(sheet),
  };
}

function cellsOf(host: ExcelHost, sheet: HostSheet): SpecCell[] {
  const looks = looksOfCells(sheet);
  const cells: SpecCell[] = [];
  for (const [row, columns] of sheet.cells) {
    for (const [column, cell] of columns) {
      const own = looks.get(`${row} ${column}`);
      const value = host.calculation.value(sheet.name, cell);
      if (!own && value === null) continue;
      const link = sheet.links.get(a1(row, column)) as { documentReference?: string } | undefined;
      cells.push({
        row,
        column,
        value,
        style: styleOf(own ?? new Map(), cell.format),
        ...(cell.formula === undefined ? {} : { formula: cell.formula }),
        ...(link?.documentReference === undefined ? {} : { link: link.documentReference }),
      });
    }
  }
  return cells;
}

/** The last size that was told of each row or column. */
function sizes(
  sheet: HostSheet,
  property: 'columnWidth' | 'rowHeight',
  of: (area: Area) => number,
  unit: number,
): Record<number, number> {
  const told = sheet.looks.filter((look) => look.property === property);
  return Object.fromEntries(
    told.map(({ address, value }) => [
      of(parseArea(address)),
      Math.round((Number(value) / unit) * 100) / 100,
    ]),
  );
}

/** Columns whose width nobody told since the file was opened: they have the file's. */
function untold(sheet: HostSheet): number[] {
  const told = new Set(Object.keys(sizes(sheet, 'columnWidth', ({ left }) => left, 1)));
  return Array.from({ length: 100 }, (_, index) => index + 1).filter((column) => !told.has(String(column)));
}

/** "A1:B2" or "3 rows" */
function paneOf(frozen: string): { rows: number; columns: number } {
  const [, count = '', lines] = /^(\d+) (rows|columns)$/.exec(frozen) ?? [];
  if (lines === 'rows') return { rows: Number(count), columns: 0 };
  if (lines === 'columns') return { rows: 0, columns: Number(count) };
  const { bottom, right } = parseArea(frozen);
  return { rows: bottom, columns: right };
}

function validationOf({ areas, rule, errorAlert, prompt }: HostValidation): Validation {
  const [area, ...more] = areas;
  if (!area || more.length > 0) throw new NotImplemented('saving a validation of several areas');
  const message = (of: Json) => (of as { message?: string } | null)?.message;
  const hint = message(prompt);
  return {
    area,
    rule: ruleOf(rule),
    error: message(errorAlert) ?? '',
    ...(hint === undefined ? {} : { prompt: hint }),
  };
}

function listOf(source: string): Validation['rule'] {
  return source.startsWith('=')
    ? { kind: 'among', area: parseArea(source.slice(1).replaceAll('$', '')) }
    : { kind: 'list', values: source.split(',') };
}

type Bounds = { readonly formula1: number; readonly formula2: number };

function ruleOf(rule: Json): Validation['rule'] {
  const [[kind, told] = ['none', null]] = Object.entries((rule ?? {}) as Record<string, Json>);
  const { formula1: min, formula2: max } = (told ?? {}) as Bounds;
  switch (kind) {
    case 'list':
      return listOf((told as { source: string }).source);
    case 'wholeNumber':
      return { kind: 'whole', min, max };
    case 'decimal':
      return { kind, min, max };
    case 'date':
      return { kind };
    case 'textLength':
      return { kind: 'text', maxLength: min };
    default:
      throw new NotImplemented(`saving the validation ${kind}`);
  }
}

function chartOf({ title, series, position }: HostSheet['charts'][number]): ChartSpec {
  const [from = '', to = ''] = position.split(' ');
  return {
    title,
    categories: parseArea(series[0]?.categories ?? ''),
    series: series.map(({ name, values }) => ({ name, values: parseArea(values) })),
    at: parseArea(`${from}:${to}`),
  };
}

function printOf({ layout, breaks }: HostSheet): PrintSetup {
  const [, first, last] = /^\$(\d+):\$(\d+)$/.exec(String(layout.get('titleRows'))) ?? [];
  const footer = String(layout.get('LeftFooter') ?? '').replaceAll('&&', '&');
  return {
    landscape: layout.get('orientation') === 'Landscape',
    ...(first === undefined ? {} : { titleRows: [Number(first), Number(last)] as const }),
    ...(breaks.length === 0 ? {} : { breaks: breaks.map((place) => parseArea(place).top) }),
    ...(footer === '' ? {} : { footer }),
  };
}
