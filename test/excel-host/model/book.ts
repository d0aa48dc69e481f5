import { a1, areaText, contains, type Area } from '../../../src/grid/address';
import type { Snapshot } from '../../../src/grid/grid';
import { HostError, type Json } from '../wire';
import { typed } from './typing';

export type CellValue = number | string | boolean | null;

export interface HostCell {
  /** null for a blank and for a formula: see `Calculation`. */
  value: CellValue;
  isError: boolean;
  formula?: string;
  /** The value that a formula had when the workbook was opened. */
  cached?: CellValue;
  format: string;
  isLocked: boolean;
}

export interface HostName {
  name: string;
  refersTo: string;
  isVisible: boolean;
}

export interface HostMark {
  readonly id: string;
  readonly type: string;
  areas: readonly Area[];
  formula: string;
  fill: string;
}

export interface HostValidation {
  readonly areas: readonly Area[];
  rule: Json;
  errorAlert: Json;
  prompt: Json;
}

export interface HostSeries {
  name: string;
  values: string;
  categories: string;
}

export interface HostChart {
  readonly id: string;
  readonly type: string;
  title: string;
  series: HostSeries[];
  position: string;
}

export const SHEET_AREA: Area = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };

let made = 0;
/** An id that no other thing has. */
export function freshId(): string {
  made += 1;
  return `{${String(made).padStart(8, '0')}}`;
}

/** A sheet of the host. Rows and columns from 1, as in the grid. */
export class HostSheet {
  readonly id = freshId();
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  isProtected = false;
  /** Its protection, where it is on, lets people change formats. */
  mayFormat = false;
  readonly cells = new Map<number, Map<number, HostCell>>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** What was done to looks: "A1:C9" → property → value. Kept so that a test can ask. */
  readonly looks: { address: string; property: string; value: Json }[] = [];
  readonly merges: string[] = [];
  readonly links = new Map<string, Json>();
  readonly breaks: string[] = [];
  readonly layout = new Map<string, Json>();
  marks: HostMark[] = [];
  validations: HostValidation[] = [];
  charts: HostChart[] = [];
  frozen: string | null = null;
  filter: string | null = null;

  constructor(public name: string) {}

  cell(row: number, column: number): HostCell | null {
    return this.cells.get(row)?.get(column) ?? null;
  }

  cellMade(row: number, column: number): HostCell {
    const known = this.cell(row, column);
    if (known) return known;
    const cell: HostCell = { value: null, isError: false, format: 'General', isLocked: true };
    const columns = this.cells.get(row) ?? new Map<number, HostCell>();
    this.cells.set(row, columns.set(column, cell));
    return cell;
  }

  *cellsIn(area: Area): Generator<[row: number, column: number, cell: HostCell]> {
    for (const [row, columns] of this.cells) {
      for (const [column, cell] of columns) if (contains(area, row, column)) yield [row, column, cell];
    }
  }

  /** Refuses a change of looks that the protection forbids. */
  checkFormat(): void {
    if (this.isProtected && !this.mayFormat) throw new HostError('AccessDenied');
  }

  /** Opens cells for entry on a protected sheet. */
  unlock(area: Area): void {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1)
        this.cellMade(row, column).isLocked = false;
    }
  }
}

/** What stands in the host's workbook. */
export class Book {
  name = '试.xlsx';
  readonly sheets: HostSheet[] = [];
  names: HostName[] = [];
  structureLocked = false;
  /** Counts writes: what was calculated before one is stale after it. */
  version = 0;
  /** The user's eye: "评分表!C3". */
  readonly selections: string[] = [];

  static from(snapshot: Snapshot): Book {
    const book = new Book();
    book.structureLocked = snapshot.structureLocked;
    book.names = snapshot.names.map((one) => ({ ...one, isVisible: true }));
    for (const grid of snapshot.grids) {
      const sheet = new HostSheet(grid.sheet);
      sheet.visibility = VISIBILITY[grid.visibility];
      sheet.isProtected = grid.isProtected;
      sheet.merges.push(...(grid.merges ?? []).map(areaText));
      for (const row of grid.hiddenRows) sheet.hiddenRows.add(row);
      for (const column of grid.hiddenColumns) sheet.hiddenColumns.add(column);
      for (const [row, columns] of grid.cells) {
        for (const [column, { kind, value, formula, format }] of columns) {
          const cell = sheet.cellMade(row, column);
          cell.format = format ?? 'General';
          cell.isError = kind === 'error' && formula === undefined;
          if (formula === undefined) cell.value = value;
          else Object.assign(cell, { formula, cached: value });
        }
      }
      book.sheets.push(sheet);
    }
    return book;
  }

  sheetNamed(name: string): HostSheet | null {
    return this.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  nameCalled(name: string): HostName | null {
    return this.names.find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  addSheet(name: string): HostSheet {
    if (this.structureLocked) throw new HostError('AccessDenied');
    if (this.sheetNamed(name)) throw new HostError('ItemAlreadyExists');
    if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name)) throw new HostError('InvalidArgument');
    const sheet = new HostSheet(name);
    this.sheets.push(sheet);
    this.version += 1;
    return sheet;
  }

  /** Takes a sheet away; names that led to it lead nowhere. */
  removeSheet(sheet: HostSheet): void {
    if (this.structureLocked) throw new HostError('AccessDenied');
    const visible = this.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
    if (visible.length === 0) throw new HostError('InvalidOperation');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    const prefixes = [`'${sheet.name.replaceAll("'", "''")}'!`, `${sheet.name}!`];
    for (const name of this.names) {
      if (prefixes.some((prefix) => name.refersTo.startsWith(prefix))) name.refersTo = '#REF!';
    }
    this.version += 1;
  }

  /** An entry as a person types it. Protected cells refuse it. */
  enter(sheet: HostSheet, row: number, column: number, entry: CellValue): void {
    const cell = sheet.cell(row, column);
    if (sheet.isProtected && (cell?.isLocked ?? true)) throw new HostError('AccessDenied');
    const { value, formula, isError = false, format } = typed(entry, cell?.format ?? 'General');
    if (formula !== undefined) this.checkSheets(formula, sheet, row, column);
    if (value === null && formula === undefined && !cell) return;
    const written = sheet.cellMade(row, column);
    written.value = value;
    written.isError = isError;
    delete written.cached;
    delete written.formula;
    if (formula !== undefined) written.formula = formula;
    if (format !== undefined && written.format === 'General') written.format = format;
    this.version += 1;
  }

  /** Excel takes no formula that leads to a sheet that is not there. */
  private checkSheets(formula: string, sheet: HostSheet, row: number, column: number): void {
    for (const [, quoted, plain] of formula
      .replace(/"[^"]*"/g, '""')
      .matchAll(/(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/gu)) {
      const name = quoted?.replaceAll("''", "'") ?? plain ?? '';
      if (!this.sheetNamed(name)) {
        throw new HostError('InvalidArgument', `${sheet.name}!${a1(row, column)}: ${formula}`);
      }
    }
  }
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
