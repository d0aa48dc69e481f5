import { areaText, quotedSheet, type Area } from '../../../src/grid/address';
import { shownText } from '../../../src/workbook/xlsx/read/number-format';
import type { ExcelHost } from '../excel-host';
import { isHostObject, type HostArgument, type HostObject } from '../host-object';
import { bound, inSheet } from '../model/areas';
import type { CellValue, HostCell, HostSheet } from '../model/sheet';
import { HostError, NotImplemented, type Json } from '../wire';
import { conditionalFormats } from './conditional-formats';
import { dataValidation } from './data-validation';
import { mergedAreas } from './range-areas';
import { rangeFormat } from './range-format';

/** A rectangle of cells. Several objects may stand for the same cells: all state is the sheet's. */
export interface HostRange extends HostObject {
  readonly sheet: HostSheet;
  readonly area: Area;
}

export function asRange(given: HostArgument): HostRange {
  if (isHostObject(given) && 'area' in given && 'sheet' in given) return given as HostRange;
  throw new NotImplemented('an argument that is no range');
}

export function range(host: ExcelHost, sheet: HostSheet, area: Area): HostRange {
  return {
    className: 'Range',
    isReferenced: true,
    sheet,
    area: inSheet(area),
    reads: reads(host, sheet, area),
    writes: writes(host, sheet, area),
    parts: {
      Format: () => rangeFormat(sheet, [area]),
      DataValidation: () => dataValidation(sheet, area),
      ConditionalFormats: () => conditionalFormats(sheet, [area]),
    },
    methods: { ...opening(host, sheet, area), ...changing(host, sheet, area) },
  };
}

function reads(host: ExcelHost, sheet: HostSheet, area: Area): NonNullable<HostObject['reads']> {
  const valueOf = (cell: HostCell) => host.calculation.value(sheet.name, cell);
  return {
    Address: () => `${quotedSheet(sheet.name)}!${areaText(area)}`,
    RowIndex: () => area.top - 1,
    ColumnIndex: () => area.left - 1,
    RowCount: () => area.bottom - area.top + 1,
    ColumnCount: () => area.right - area.left + 1,
    RowHidden: () => agreed(lines(area.top, area.bottom, sheet.hiddenRows)),
    ColumnHidden: () => agreed(lines(area.left, area.right, sheet.hiddenColumns)),
    Values: () => matrix(sheet, area, '', (cell) => valueOf(cell) ?? ''),
    Text: () => matrix(sheet, area, '', (cell) => textOf(valueOf(cell), cell.format)),
    Formulas: () => matrix(sheet, area, '', (cell) => cell.formula ?? valueOf(cell) ?? ''),
    NumberFormat: () => matrix(sheet, area, 'General', (cell) => cell.format),
    ValueTypes: () => matrix(sheet, area, 'Empty', (cell) => typeOf(valueOf(cell), cell)),
  };
}

function writes(host: ExcelHost, sheet: HostSheet, area: Area): NonNullable<HostObject['writes']> {
  const enter = (value: Json) => {
    each(area, value, (row, column, entry) => host.book.enter(sheet, row, column, entry));
    host.changed(sheet, areaText(area), 'ThisLocalAddin');
  };
  return {
    Values: enter,
    Formulas: enter,
    NumberFormat: (value) =>
      each(area, value, (row, column, format) => {
        sheet.checkFormat();
        sheet.cellMade(row, column).format = String(format);
      }),
    Hyperlink: (link) => void sheet.links.set(areaText(area), link),
  };
}

function opening(host: ExcelHost, sheet: HostSheet, area: Area): NonNullable<HostObject['methods']> {
  const at = (row: Json, column: Json): [number, number] => [
    area.top + Number(row),
    area.left + Number(column),
  ];
  return {
    GetCell: (row, column) => {
      const [top, left] = at(row as Json, column as Json);
      return range(host, sheet, { top, left, bottom: top, right: left });
    },
    GetRow: (row) => {
      const [top] = at(row as Json, 0);
      return range(host, sheet, { ...area, top, bottom: top });
    },
    GetColumn: (column) => {
      const [, left] = at(0, column as Json);
      return range(host, sheet, { ...area, left, right: left });
    },
    GetMergedAreasOrNullObject: () => mergedAreas(sheet, area, (merged) => range(host, sheet, merged)),
    GetBoundingRect: (other) => range(host, sheet, bound([area, asRange(other).area])),
    GetAbsoluteResizedRange: (rows, columns) =>
      range(host, sheet, {
        ...area,
        bottom: area.top + Number(rows) - 1,
        right: area.left + Number(columns) - 1,
      }),
  };
}

function changing(host: ExcelHost, sheet: HostSheet, area: Area): NonNullable<HostObject['methods']> {
  const unprotected = () => {
    if (sheet.isProtected) throw new HostError('AccessDenied');
  };
  return {
    _ValidateArraySize: (rows, columns) => {
      const isSame = rows === area.bottom - area.top + 1 && columns === area.right - area.left + 1;
      if (!isSame) throw new HostError('InvalidArgument');
    },
    Select: () => void host.select(sheet, area),
    Merge: () => {
      unprotected();
      sheet.merges.push(areaText(area));
    },
    Unmerge: () => {
      unprotected();
      sheet.merges.length = 0;
    },
    Clear: () => {
      unprotected();
      clear(sheet, area);
      host.book.version += 1;
      host.changed(sheet, areaText(area), 'ThisLocalAddin');
    },
  };
}

/** Contents, number formats and looks go, but no width; what is locked stays so only where nobody touched it: all is locked again. */
function clear(sheet: HostSheet, area: Area): void {
  for (const [row, column] of [...sheet.cellsIn(area)]) sheet.cells.get(row)?.delete(column);
  sheet.looks.splice(
    0,
    sheet.looks.length,
    ...sheet.looks.filter(({ property }) => property === 'columnWidth'),
  );
  sheet.links.clear();
}

/** A matrix must have the range's shape; a single value goes into every cell; null leaves a cell as it is. */
function each(area: Area, value: Json, write: (row: number, column: number, entry: CellValue) => void): void {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const isMatrix = Array.isArray(value);
  const fits =
    isMatrix && value.length === height && value.every((row) => Array.isArray(row) && row.length === width);
  if (isMatrix && !fits) throw new HostError('InvalidArgument');
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const entry = isMatrix ? ((value[row] as Json[])[column] as CellValue) : (value as CellValue);
      if (entry !== null) write(area.top + row, area.left + column, entry);
    }
  }
}

function matrix(sheet: HostSheet, area: Area, blank: Json, of: (cell: HostCell) => Json): Json[][] {
  const rows: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const columns = sheet.cells.get(row);
    const line: Json[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = columns?.get(column);
      line.push(cell ? of(cell) : blank);
    }
    rows.push(line);
  }
  return rows;
}

function typeOf(value: CellValue, cell: HostCell): string {
  if (cell.isError) return 'Error';
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

export function textOf(value: CellValue, format: string): string {
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : shownText(value, format, false);
}

function lines(first: number, last: number, hidden: ReadonlySet<number>): boolean[] {
  return Array.from({ length: last - first + 1 }, (_, index) => hidden.has(first + index));
}

function agreed(answers: readonly boolean[]): boolean | null {
  const [first = false] = answers;
  return answers.every((answer) => answer === first) ? first : null;
}
