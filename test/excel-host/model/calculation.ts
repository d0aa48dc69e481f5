import { evaluate, type CellSource } from '../../../src/workbook/xlsx/formula/evaluate';
import { areaOfBody, type SheetArea } from '../../../src/workbook/xlsx/formula/precedents';
import { tokens, type Token } from '../../../src/workbook/xlsx/formula/tokens';
import { NotImplemented } from '../wire';
import type { Book } from './book';
import { computed } from './computed';
import type { CellValue, HostCell } from './sheet';

/**
 * Values of formulas: plain sums, as the file adapter's own calculator does them. Another formula keeps the value
 * that it was opened with as long as nothing was written; after that only the functions of our own sheets are known.
 */
export class Calculation {
  private readonly known = new Map<HostCell, number | null>();
  private version = -1;

  constructor(private readonly book: Book) {}

  value(sheet: string, cell: HostCell): CellValue {
    if (cell.formula === undefined) return cell.value;
    const value = this.number(sheet, cell);
    if (value !== null) return value;
    if (cell.cached !== undefined && cell.cached !== null && this.book.version === 0) return cell.cached;
    return this.ofOurs(sheet, cell.formula);
  }

  /** What our own sheets use beyond plain sums. */
  private ofOurs(sheet: string, formula: string): CellValue {
    return computed(tokens(formula.slice(1)), (token) => {
      const place = this.place(token, sheet);
      const home = place && this.book.sheetNamed(place.sheet);
      if (!place || !home) throw new NotImplemented(`calculation of ${formula}`);
      const { top, left, bottom, right } = place.area;
      if (top === bottom && left === right) {
        const cell = home.cell(top, left);
        return [cell ? (this.value(home.name, cell) ?? '') : ''];
      }
      return [...home.cellsIn(place.area)].map(([, , cell]) => this.value(home.name, cell) ?? '');
    });
  }

  private number(sheet: string, cell: HostCell): number | null {
    if (this.version !== this.book.version) this.known.clear();
    this.version = this.book.version;
    const known = this.known.get(cell);
    if (known !== undefined) return known;
    this.known.set(cell, null);
    const value = evaluate(tokens((cell.formula ?? '').slice(1)), this.source(sheet));
    this.known.set(cell, value);
    return value;
  }

  private source(home: string): CellSource {
    return {
      place: (token) => this.place(token, home),
      numbers: ({ sheet, area }) => {
        const found = [...(this.book.sheetNamed(sheet)?.cellsIn(area) ?? [])].map(([, , cell]) => cell);
        if (found.some((cell) => cell.isError)) return null;
        const values = found.map((cell) => this.value(sheet, cell));
        return values.filter((value) => typeof value === 'number');
      },
      operand: ({ sheet, area }) => {
        const cell = this.book.sheetNamed(sheet)?.cell(area.top, area.left);
        const value = cell ? this.value(sheet, cell) : 0;
        if (typeof value === 'boolean') return value ? 1 : 0;
        return value === null ? 0 : typeof value === 'number' ? value : null;
      },
    };
  }

  private place(token: Token, home: string): SheetArea | null {
    const sheet = token.qualifier ? token.qualifier.sheet : home;
    if (sheet === null || token.qualifier?.isSpan) return null;
    if (token.kind === 'reference') return { sheet, area: areaOfBody(token.body ?? '') };
    const refersTo = this.book.nameCalled(token.body ?? '')?.refersTo;
    const [only, ...more] = refersTo === undefined ? [] : tokens(refersTo);
    return only?.kind === 'reference' && more.length === 0 ? this.place(only, home) : null;
  }
}
