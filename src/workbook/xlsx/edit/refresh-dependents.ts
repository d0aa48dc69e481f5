import { cellAt } from '../../../grid/grid';
import { dependents } from '../formula/dependents';
import { formulaCells, type FormulaCell } from '../formula/formula-cells';
import { nameTable } from '../formula/name-table';
import { Recalculation } from '../formula/recalculation';
import { Draft } from '../package/draft';
import { removePart } from '../package/orphans';
import type { Parts } from '../package/parts';
import { removeRelationships } from '../package/relationships';
import { WorkbookPart } from '../package/workbook-part';
import type { ReadSheet } from '../read/read-sheet';
import type { Reader } from '../read/snapshot';
import { CellSet, type Changes } from './changes';
import { cutRemovedSheets } from './cut-removed-sheets';
import { dropChartCaches } from './drop-chart-caches';
import { SheetCells } from './sheet-cells';

/** The calculation chain lists formula cells; when they no longer fit, the application makes a new one. */
function dropCalculationChain(draft: Draft, workbook: WorkbookPart): void {
  const path = workbook.partOf('calcChain');
  if (path === null) return;
  removeRelationships(draft, workbook.path, (one) => one.kind === 'calcChain');
  removePart(draft, path);
}

/** Writes new values into the sheets of one draft, and remembers whether anything was left without one. */
class CacheWriter {
  isAnyStale = false;
  /** Cells whose value is another one now, or gone. */
  readonly written = new CellSet();
  private readonly cells = new Map<string, SheetCells>();
  private readonly sheets: ReadonlyMap<string, ReadSheet>;

  constructor(
    private readonly draft: Draft,
    sheets: readonly ReadSheet[],
  ) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.grid.sheet, sheet]));
  }

  hasValue({ sheet, row, column }: FormulaCell): boolean {
    return (this.sheets.get(sheet)?.grid.cells.get(row)?.get(column)?.value ?? null) !== null;
  }

  /** A value that we calculated. */
  write(formula: FormulaCell, value: number): void {
    const sheet = this.sheets.get(formula.sheet);
    const known = sheet ? cellAt(sheet.grid, formula.row, formula.column) : null;
    if (!sheet || known?.value === value) return;
    this.set(sheet, formula.row, formula.column, value);
  }

  /** A value that nobody here can calculate: better none than an old one. */
  strip(formula: FormulaCell): void {
    this.isAnyStale = true;
    const sheet = this.sheets.get(formula.sheet);
    const { top, left, bottom, right } = formula.cells;
    for (let row = top; sheet && row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const hasValue = (sheet.grid.cells.get(row)?.get(column)?.value ?? null) !== null;
        if (hasValue) this.set(sheet, row, column, null);
      }
    }
  }

  private set(sheet: ReadSheet, row: number, column: number, value: number | null): void {
    this.cellsOf(sheet).setCache(row, column, value);
    this.written.add(sheet.grid.sheet, row, column);
  }

  private cellsOf(sheet: ReadSheet): SheetCells {
    const known = this.cells.get(sheet.path) ?? new SheetCells(this.draft.change(sheet.path));
    this.cells.set(sheet.path, known);
    return known;
  }
}

function refreshCaches(parts: Parts, changes: Changes, reader: Reader): Parts {
  const draft = new Draft(parts);
  const workbook = WorkbookPart.of(draft);
  const sheets = reader.sheets(parts, workbook);
  const names = nameTable(draft, workbook);
  const dirty = dependents(formulaCells(sheets, names), changes);
  const grids = sheets.map((sheet) => sheet.grid);
  const isTrusted = ({ sheet, row, column }: FormulaCell) => changes.trusted.has(sheet, row, column);
  const recalculation = new Recalculation(grids, dirty, names, isTrusted);
  const writer = new CacheWriter(draft, sheets);
  for (const formula of dirty) {
    const value = recalculation.value(formula);
    if (value !== null) writer.write(formula, value);
    else if (!isTrusted(formula) || !writer.hasValue(formula)) writer.strip(formula);
  }
  if (writer.isAnyStale) workbook.recalculateOnLoad();
  changes.cells.addAll(writer.written);
  dropChartCaches(draft, workbook, changes, names);
  return draft.finish();
}

/**
 * Looks after the formulas that rest on what was changed: plain sums get their new value, every other one loses
 * its old value, and the application is asked to calculate when it opens the file.
 */
export function refreshDependents(parts: Parts, changes: Changes, reader: Reader): Parts {
  if (changes.isEmpty) return parts;
  const draft = new Draft(parts);
  const workbook = WorkbookPart.of(draft);
  if (changes.formulasChanged) dropCalculationChain(draft, workbook);
  if (isOursAlone(parts, workbook, changes, reader)) {
    dropChartCaches(draft, workbook, changes, nameTable(draft, workbook));
    return draft.finish();
  }
  cutRemovedSheets(draft, changes, reader.sheets(parts));
  return refreshCaches(draft.finish(), changes, reader);
}

/**
 * Nothing was changed but sheets that were laid out, and no formula is left that is not on one of them: what stands beside
 * those is right. Such sheets are not read again: those of a thousand units hold more cells than all else that is known of them.
 */
function isOursAlone(parts: Parts, workbook: WorkbookPart, changes: Changes, reader: Reader): boolean {
  if (!changes.cells.isEmpty || changes.names.size > 0) return false;
  const isLaidOut = (name: string) => changes.sheets.has(name.toLowerCase());
  if ([...changes.sheets].some((sheet) => !workbook.sheet(sheet))) return false;
  return reader.sheets(parts, workbook, ({ name }) => !isLaidOut(name)).every(isWithoutFormulas);
}

function isWithoutFormulas({ contents }: ReadSheet): boolean {
  const rows = [...contents.cells.values()];
  const hasFormula = rows.some((cells) => [...cells.values()].some(({ formula }) => formula !== undefined));
  return !hasFormula && contents.formulaAreas.length === 0;
}
