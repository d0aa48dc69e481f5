import { contains } from '../../../grid/address';
import type { SheetArea } from '../formula/precedents';

/** The cells of some sheets: sheet name in lower case → row → columns. */
export class CellSet {
  private readonly sheets = new Map<string, Map<number, Set<number>>>();

  add(sheet: string, row: number, column: number): void {
    const key = sheet.toLowerCase();
    const rows = this.sheets.get(key) ?? new Map<number, Set<number>>();
    const columns = rows.get(row) ?? new Set<number>();
    columns.add(column);
    rows.set(row, columns);
    this.sheets.set(key, rows);
  }

  has(sheet: string, row: number, column: number): boolean {
    return this.sheets.get(sheet.toLowerCase())?.get(row)?.has(column) ?? false;
  }

  /** One of them stands in the area. */
  hasIn({ sheet, area }: SheetArea): boolean {
    const rows = [...(this.sheets.get(sheet.toLowerCase()) ?? [])];
    return rows.some(([row, columns]) => [...columns].some((column) => contains(area, row, column)));
  }

  /** Every cell, its sheet's name in lower case. */
  *all(): Generator<{ readonly sheet: string; readonly row: number; readonly column: number }> {
    for (const [sheet, rows] of this.sheets) {
      for (const [row, columns] of rows) for (const column of columns) yield { sheet, row, column };
    }
  }

  addAll(other: CellSet): void {
    for (const { sheet, row, column } of other.all()) this.add(sheet, row, column);
  }

  get isEmpty(): boolean {
    return this.sheets.size === 0;
  }
}

/** What a plan did, as far as formulas elsewhere may care. */
export class Changes {
  readonly cells = new CellSet();
  /** Cells that got a formula with a value from us: the value is right, unless we can calculate it ourselves. */
  readonly trusted = new CellSet();
  /** Sheets that were replaced, made or removed, in lower case: every cell of theirs counts as changed. */
  readonly sheets = new Set<string>();
  /** Defined names that were made, moved or removed, in lower case. */
  readonly names = new Set<string>();
  /** Formula cells came or went: the calculation chain no longer fits. */
  formulasChanged = false;

  get isEmpty(): boolean {
    return this.cells.isEmpty && this.sheets.size === 0 && this.names.size === 0;
  }

  addAll(other: Changes): void {
    this.cells.addAll(other.cells);
    this.trusted.addAll(other.trusted);
    for (const sheet of other.sheets) this.sheets.add(sheet);
    for (const name of other.names) this.names.add(name);
    this.formulasChanged ||= other.formulasChanged;
  }
}
