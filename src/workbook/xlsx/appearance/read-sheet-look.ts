import { columnNumber, type Area } from '../../../grid/address';
import type { Mark, MarkKind } from '../../../grid/plan';
import { MARK_FILL, markFormula } from '../../../grid/style';
import { areasOf } from '../package/areas';
import { scan, type ScanHandler } from '../package/scan';
import type { SheetLook } from './appearance';

type Attributes = Readonly<Record<string, string>>;

/** A column that repeats to the sheet's last is the sheet's default, not a thousand widths. */
const MOST_COLUMNS = 256;

/** Marks stand on score cells; a rule that somebody stretched over whole columns is not drawn cell by cell. */
const MOST_MARKS = 5000;

class LookReader implements ScanHandler {
  readonly cells = new Map<number, Map<number, number>>();
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly marks: Mark[] = [];
  frozen = { rows: 0, columns: 0 };
  readonly arrays: Area[] = [];
  drawn = false;

  private row = 0;
  private column = 0;
  private sqref = '';
  private formula: string | null = null;

  open(name: string, attributes: Attributes): void {
    if (name === 'col') this.openColumns(attributes);
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'pane' && attributes.state?.startsWith('frozen')) {
      this.frozen = { rows: Number(attributes.ySplit ?? 0), columns: Number(attributes.xSplit ?? 0) };
    } else if (name === 'drawing') this.drawn = true;
    else if (name === 'f' && attributes.t === 'array') this.arrays.push(...areasOf(attributes.ref ?? ''));
    else if (name === 'conditionalFormatting') this.sqref = attributes.sqref ?? '';
    else if (name === 'formula') this.formula = '';
  }

  text(piece: string): void {
    if (this.formula !== null) this.formula += piece;
  }

  close(name: string): void {
    if (name !== 'formula') return;
    const kind = markKind(this.formula ?? '');
    this.formula = null;
    if (!kind) return;
    for (const area of areasOf(this.sqref))
      this.marks.push(...cellsOf(area).map((cell) => ({ ...cell, kind })));
  }

  private openColumns(attributes: Attributes): void {
    const last = Math.min(Number(attributes.max), MOST_COLUMNS);
    for (let column = Math.max(1, Number(attributes.min)); column <= last; column += 1) {
      if (attributes.width !== undefined) this.widths.set(column, Number(attributes.width));
    }
  }

  private openRow(attributes: Attributes): void {
    this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r);
    this.column = 0;
    if (attributes.ht !== undefined) this.heights.set(this.row, Number(attributes.ht));
  }

  private openCell(attributes: Attributes): void {
    const letters = /^[A-Za-z]+/.exec(attributes.r ?? '')?.[0];
    this.column = letters === undefined ? this.column + 1 : columnNumber(letters);
    if (attributes.s === undefined) return;
    const columns = this.cells.get(this.row) ?? new Map<number, number>();
    this.cells.set(this.row, columns.set(this.column, Number(attributes.s)));
  }
}

/** Excel writes neighbouring cells of one rule as one area. */
function cellsOf({ top, left, bottom, right }: Area): { row: number; column: number }[] {
  const width = right - left + 1;
  return Array.from({ length: Math.min((bottom - top + 1) * width, MOST_MARKS) }, (_, index) => ({
    row: top + Math.floor(index / width),
    column: left + (index % width),
  }));
}

const KINDS = Object.keys(MARK_FILL) as MarkKind[];

function markKind(formula: string): MarkKind | null {
  return KINDS.find((kind) => formula === markFormula(kind)) ?? null;
}

export function readSheetLook(sheet: string, path: string, bytes: Uint8Array): SheetLook {
  const reader = new LookReader();
  scan(path, bytes, reader);
  const { cells, widths, heights, marks, frozen, arrays, drawn } = reader;
  return { sheet, cells, widths, heights, marks, frozen, arrays, drawn };
}
