import { areaText } from '../../../src/grid/address';
import type { ExcelHost } from '../excel-host';
import type { HostObject } from '../host-object';
import { areaFrom, bound } from '../model/areas';
import { SHEET_AREA, type HostSheet } from '../model/sheet';
import { HostError, NotImplemented, type Json } from '../wire';
import { autoFilter } from './auto-filter';
import { charts } from './charts';
import { pageBreaks, pageLayout } from './page-layout';
import { asRange, range } from './range';
import { rangeAreas } from './range-areas';

export function worksheet(host: ExcelHost, sheet: HostSheet): HostObject {
  return {
    className: 'Worksheet',
    identity: () => ({ Id: sheet.id }),
    reads: { Name: () => sheet.name, Visibility: () => sheet.visibility, Id: () => sheet.id },
    parts: {
      Protection: () => protection(sheet),
      Charts: () => charts(sheet),
      FreezePanes: () => freezePanes(sheet),
      AutoFilter: () => autoFilter(host, sheet),
      PageLayout: () => pageLayout(sheet, () => host.hasPrinter),
      HorizontalPageBreaks: () => pageBreaks(sheet),
    },
    methods: {
      Activate: () => host.activate(sheet),
      Delete: () => host.book.removeSheet(sheet),
      GetRange: (address) => range(host, sheet, typeof address === 'string' ? areaFrom(address) : SHEET_AREA),
      GetRanges: (addresses) => rangeAreas(sheet, String(addresses)),
      GetRangeByIndexes: (top, left, rows, columns) =>
        range(host, sheet, {
          top: Number(top) + 1,
          left: Number(left) + 1,
          bottom: Number(top) + Number(rows),
          right: Number(left) + Number(columns),
        }),
      GetUsedRangeOrNullObject: (valuesOnly) => used(host, sheet, valuesOnly as Json),
    },
  };
}

function used(host: ExcelHost, sheet: HostSheet, valuesOnly: Json): HostObject | null {
  if (valuesOnly !== true) throw new NotImplemented('the used range with formats');
  const filled = [...sheet.cellsIn(SHEET_AREA)].filter(
    ([, , cell]) => cell.formula !== undefined || cell.value !== null,
  );
  if (filled.length === 0) return null;
  const rows = filled.map(([row]) => row);
  const columns = filled.map(([, column]) => column);
  return range(host, sheet, bounds(rows, columns));
}

function bounds(rows: readonly number[], columns: readonly number[]) {
  const [first, last] = [least(rows), -least(rows.map((row) => -row))];
  const [left, right] = [least(columns), -least(columns.map((column) => -column))];
  return bound([{ top: first, left, bottom: last, right }]);
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other), Infinity);
}

function protection(sheet: HostSheet): HostObject {
  return {
    className: 'WorksheetProtection',
    reads: {
      Protected: () => sheet.isProtected,
      Options: () => (sheet.isProtected ? { allowFormatCells: sheet.mayFormat } : null),
    },
    methods: {
      Protect: () => {
        if (sheet.isProtected) throw new HostError('InvalidOperation');
        sheet.isProtected = true;
      },
      Unprotect: () => {
        sheet.isProtected = false;
      },
    },
  };
}

function freezePanes(sheet: HostSheet): HostObject {
  const set = (pane: string | null) => () => {
    sheet.frozen = pane;
  };
  return {
    className: 'WorksheetFreezePanes',
    methods: {
      FreezeAt: (at) => set(areaText(asRange(at).area))(),
      FreezeRows: (count) => set(`${String(count)} rows`)(),
      FreezeColumns: (count) => set(`${String(count)} columns`)(),
      Unfreeze: set(null),
    },
  };
}
