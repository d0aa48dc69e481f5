import type { Area } from '../../../grid/address';
import { LONGEST_TEXT, MOST_CELLS, MOST_SHARED_TEXT } from '../../limits';
import { areaOf } from '../package/areas';
import { isOn } from '../package/elements';
import { decodeEscapes } from '../package/escapes';
import { scan, type ScanHandler } from '../package/scan';
import { detached } from '../package/text';
import { BrokenPart } from '../package/xml-error';
import { cutForMoving, movedFormula } from '../formula/shift';
import type { Cell } from '../../../grid/grid';
import { readCell, type ReadContext } from './cell';
import type { FormulaArea, SheetContents } from './read-sheet';

/** The last row and column of a sheet. */
const MAX_ROW = 1048576;
const MAX_COLUMN = 16384;

type Attributes = Readonly<Record<string, string>>;

interface Shared {
  readonly length: number;
  readonly pieces: ReturnType<typeof cutForMoving>;
  readonly row: number;
  readonly column: number;
}

/** "AB12" → 28; null where the address is missing or begins with no letter. Counted by hand: it is asked for every cell. */
function columnOf(address: string | undefined): number | null {
  let column = 0;
  for (let at = 0; address !== undefined && at < address.length; at += 1) {
    const letter = (address.charCodeAt(at) | 32) - 96;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column > 0 ? column : null;
}

/** Reads one worksheet part as a stream. Rows and cells without an address stand behind the one before. */
class SheetReader implements ScanHandler {
  readonly cells = new Map<number, Map<number, Cell>>();
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly formulaAreas: FormulaArea[] = [];
  isProtected = false;

  private readonly shared = new Map<string, Shared>();
  private section = '';
  private row = 0;
  private column = 0;
  private cell: Attributes = {};
  private formula: Attributes | null = null;
  private value: string | null = null;
  private formulaText = '';
  private capture: 'none' | 'value' | 'formula' | 'inline' = 'none';
  private phonetic = 0;

  cellCount = 0;
  private sharedText = 0;

  constructor(
    private readonly path: string,
    private readonly context: ReadContext,
  ) {}

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 2) this.openSection(name, attributes);
    else if (this.section === 'sheetData') this.openData(name, attributes, depth);
    else if (this.section === 'cols' && name === 'col') this.openColumns(attributes);
    else if (this.section === 'mergeCells' && name === 'mergeCell') {
      const area = areaOf(attributes.ref);
      if (area) this.merges.push(area);
    }
  }

  private openSection(name: string, attributes: Attributes): void {
    this.section = name;
    if (name === 'sheetProtection') this.isProtected = isOn(attributes.sheet);
  }

  private openColumns(attributes: Attributes): void {
    if (!isOn(attributes.hidden) && attributes.width !== '0') return;
    const last = Math.min(Number(attributes.max), MAX_COLUMN);
    for (let column = Math.max(1, Number(attributes.min)); column <= last; column += 1)
      this.hiddenColumns.add(column);
  }

  private openData(name: string, attributes: Attributes, depth: number): void {
    if (depth === 3 && name === 'row') this.openRow(attributes);
    else if (depth === 4 && name === 'c') this.openCell(attributes);
    else if (depth === 5 && name === 'v') {
      this.capture = 'value';
      this.value = '';
    } else if (depth === 5 && name === 'f') {
      this.capture = 'formula';
      this.formula = attributes;
    } else if (depth === 5 && name === 'is') this.value = '';
    else if (name === 'rPh') this.phonetic += 1;
    else if (name === 't' && this.phonetic === 0) this.capture = 'inline';
  }

  private openRow(attributes: Attributes): void {
    this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r);
    if (!(this.row >= 1 && this.row <= MAX_ROW)) throw new BrokenPart(this.path, `row ${this.row}`);
    this.column = 0;
    if (isOn(attributes.hidden) || attributes.ht === '0') this.hiddenRows.add(this.row);
  }

  private openCell(attributes: Attributes): void {
    this.column = columnOf(attributes.r) ?? this.column + 1;
    if (this.column > MAX_COLUMN) throw new BrokenPart(this.path, `column ${this.column}`);
    this.cell = attributes;
    this.formula = null;
    this.formulaText = '';
    this.value = null;
  }

  text(piece: string): void {
    if (this.capture === 'formula') this.formulaText += piece;
    else if (this.capture !== 'none') this.value = (this.value ?? '') + piece;
  }

  close(name: string, depth: number): void {
    if (this.section !== 'sheetData') return;
    if (name === 'v' || name === 'f' || name === 't') this.capture = 'none';
    else if (name === 'rPh') this.phonetic -= 1;
    else if (name === 'c' && depth === 4) this.closeCell();
  }

  private closeCell(): void {
    this.formulaText = detached(this.formulaText);
    const formula = this.formula ? this.readFormula(this.formula) : null;
    const type = this.cell.t ?? 'n';
    const isEmpty = this.value === null || (this.value === '' && type !== 'str' && type !== 'inlineStr');
    if (formula === null && isEmpty && !this.isInsideArray()) return;
    const value = this.value !== null && type !== 's' ? detached(decodeEscapes(this.value)) : this.value;
    const style = Number(this.cell.s ?? 0);
    const cell = readCell({ type, value, formula, style }, this.context);
    if (!cell) return;
    if (typeof cell.value === 'string' && cell.value.length > LONGEST_TEXT)
      throw new BrokenPart(this.path, 'a text too long for a cell');
    this.cellCount += 1;
    if (this.cellCount > MOST_CELLS) throw new BrokenPart(this.path, 'cells', 'too-many-cells');
    const columns = this.cells.get(this.row);
    if (columns) columns.set(this.column, cell);
    else this.cells.set(this.row, new Map([[this.column, cell]]));
  }

  private isInsideArray(): boolean {
    return this.formulaAreas.some(
      ({ area }) =>
        this.row >= area.top &&
        this.row <= area.bottom &&
        this.column >= area.left &&
        this.column <= area.right,
    );
  }

  private readFormula(attributes: Attributes): string | null {
    const { t: kind, ref, si } = attributes;
    const area = kind === 'array' || kind === 'dataTable' ? areaOf(ref) : null;
    if (area) {
      const areaKind = kind === 'array' ? 'array' : 'table';
      this.formulaAreas.push({ area, row: this.row, column: this.column, kind: areaKind });
    }
    if (kind !== 'shared' || si === undefined) return this.formulaText === '' ? null : this.formulaText;
    if (this.formulaText !== '') {
      const { formulaText: text, row, column } = this;
      this.shared.set(si, { length: text.length, pieces: cutForMoving(text), row, column });
      return this.formulaText;
    }
    const master = this.shared.get(si);
    if (!master) return '#REF!';
    this.sharedText += master.length;
    if (this.sharedText > MOST_SHARED_TEXT) throw new BrokenPart(this.path, 'formulas', 'too-many-formulas');
    return movedFormula(master.pieces, this.row - master.row, this.column - master.column);
  }
}

export function readSheet(path: string, bytes: Uint8Array, context: ReadContext): SheetContents {
  const reader = new SheetReader(path, context);
  scan(path, bytes, reader);
  return reader;
}
