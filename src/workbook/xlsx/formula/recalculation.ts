import { cellAt, type Cell, type Grid } from '../../../grid/grid';
import { evaluate, type CellSource } from './evaluate';
import type { FormulaCell } from './formula-cells';
import { areaOfBody, isFixed, type NameTable, type SheetArea } from './precedents';
import { tokens, type Token } from './tokens';

/** A chain of sums that is longer than this is left to the application: it would exhaust the stack. */
const MAX_CHAIN = 400;

function key(sheet: string, row: number, column: number): string {
  return `${row} ${column} ${sheet.toLowerCase()}`;
}

/** Calculates the formulas that may have changed, each when it is asked for. */
export class Recalculation {
  private readonly dirty = new Map<string, FormulaCell>();
  private readonly grids: ReadonlyMap<string, Grid>;
  private readonly results = new Map<FormulaCell, number | null>();
  private readonly running = new Set<FormulaCell>();

  constructor(
    grids: readonly Grid[],
    dirty: Iterable<FormulaCell>,
    private readonly names: NameTable,
    /** The value that stands beside the formula is right, should it be none that we calculate. */
    private readonly isTrusted: (formula: FormulaCell) => boolean,
  ) {
    this.grids = new Map(grids.map((grid) => [grid.sheet.toLowerCase(), grid]));
    for (const formula of dirty) {
      const { top, left, bottom, right } = formula.cells;
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1)
          this.dirty.set(key(formula.sheet, row, column), formula);
      }
    }
  }

  /** The formula's new value; null where it is not one that we calculate, or rests on one. */
  value(formula: FormulaCell): number | null {
    const known = this.results.get(formula);
    if (known !== undefined) return known;
    // A ring of formulas, or a chain too long: nobody's value here.
    if (formula.isArea || this.running.has(formula) || this.running.size > MAX_CHAIN) return null;
    this.running.add(formula);
    const result = evaluate(formula.tokens, this.source(formula.sheet));
    this.running.delete(formula);
    this.results.set(formula, result);
    return result;
  }

  private source(home: string): CellSource {
    return {
      place: (token) => this.place(token, home),
      numbers: (at) => this.numbers(at),
      operand: (at) => this.operand(at),
    };
  }

  private place(token: Token, home: string): SheetArea | null {
    const sheet = token.qualifier ? token.qualifier.sheet : home;
    if (sheet === null || token.qualifier?.isSpan) return null;
    if (token.kind === 'reference') return { sheet, area: areaOfBody(token.body ?? '') };
    const refersTo = this.names.refersTo(token.body ?? '', sheet);
    const [only, ...more] = refersTo === null ? [] : tokens(refersTo);
    const isArea = only?.kind === 'reference' && only.qualifier !== undefined && more.length === 0;
    return isArea && isFixed(only.body ?? '') ? this.place(only, home) : null;
  }

  /** A cell's number as it is now; `null` for what is no number, undefined where nobody knows. */
  private now(sheet: string, row: number, column: number, cell: Cell): number | null | undefined {
    const formula = this.dirty.get(key(sheet, row, column));
    const value = formula ? this.value(formula) : null;
    if (value !== null) return value;
    if (formula && !this.isTrusted(formula)) return undefined;
    if (cell.kind === 'unknown' || cell.kind === 'error') return undefined;
    return typeof cell.value === 'number' ? cell.value : null;
  }

  private numbers({ sheet, area }: SheetArea): number[] | null {
    const grid = this.grids.get(sheet.toLowerCase());
    if (!grid) return null;
    const found: number[] = [];
    for (const [row, columns] of grid.cells) {
      if (row < area.top || row > area.bottom) continue;
      for (const [column, cell] of columns) {
        if (column < area.left || column > area.right) continue;
        const value = this.now(sheet, row, column, cell);
        if (value === undefined) return null;
        if (value !== null) found.push(value);
      }
    }
    return found;
  }

  private operand({ sheet, area }: SheetArea): number | null {
    const grid = this.grids.get(sheet.toLowerCase());
    if (!grid || area.top !== area.bottom || area.left !== area.right) return null;
    const cell = cellAt(grid, area.top, area.left);
    if (!cell) return 0;
    if (cell.kind === 'boolean' && cell.formula === undefined) return cell.value === true ? 1 : 0;
    return this.now(sheet, area.top, area.left, cell) ?? null;
  }
}
