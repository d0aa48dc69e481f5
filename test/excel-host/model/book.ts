import { a1 } from '../../../src/grid/address';
import { tokens } from '../../../src/workbook/xlsx/formula/tokens';
import { HostError } from '../wire';
import { HostSheet, type CellValue } from './sheet';
import { typed } from './typing';

export interface HostName {
  name: string;
  refersTo: string;
  isVisible: boolean;
}

/**
 * What stands in the host's workbook: of the file that was opened, all that a client can ask for or change. The rest of
 * the file (pictures, notes, looks, print set-up…) stays in it, and is there again when the workbook is saved.
 */
export class Book {
  readonly sheets: HostSheet[] = [];
  names: HostName[] = [];
  structureLocked = false;
  /** Counts writes: what was calculated before one is stale after it. */
  version = 0;
  /** The user's eye: "评分表!C3". */
  readonly selections: string[] = [];

  /** Not to be called from outside: openBook makes books. */
  constructor(
    readonly file: Uint8Array,
    readonly name: string,
  ) {}

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
    for (const { qualifier } of tokens(formula.slice(1))) {
      const name = qualifier?.sheet ?? null;
      if (name === null || qualifier?.isSpan) continue;
      if (!this.sheetNamed(name)) {
        throw new HostError('InvalidArgument', `${sheet.name}!${a1(row, column)}: ${formula}`);
      }
    }
  }
}
