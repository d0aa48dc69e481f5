import type { Area } from '../../../grid/address';
import { MOST_CELLS } from '../../limits';
import { ERRORS } from './errors';
import { formulaText, type FormulaScope } from './formula';
import { OldXlsError } from './old-xls-error';
import { reader, RecordReader, type BiffRecord } from './records';

export interface XlsCell {
  /** null: blank, or a formula whose value is not known. */
  value: number | string | boolean | null;
  isError?: boolean;
  /** Without "=". */
  formula?: string;
  /** The area of an array formula that begins here. */
  array?: Area;
  readonly look: number;
}

export interface XlsRow {
  readonly height: number | null;
  readonly isHidden: boolean;
}

interface Columns {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly look: number;
  readonly isHidden: boolean;
}

interface Shared {
  readonly area: Area;
  readonly code: Uint8Array;
  readonly isArray: boolean;
}

const POINTS = 20;

/** What one sheet's records say. Rows and columns count from 1. */
export class XlsSheet {
  readonly cells = new Map<number, Map<number, XlsCell>>();
  readonly rows = new Map<number, XlsRow>();
  readonly columns: Columns[] = [];
  readonly merges: Area[] = [];
  frozen = { rows: 0, columns: 0 };
  isProtected = false;
  isLandscape = false;
  /** Formulas of which only the value is left. */
  formulasLost = 0;

  private isFrozen = false;
  private count = 0;
  /** The formula cell whose text comes with the next record. */
  private awaiting: XlsCell | null = null;
  private readonly shared = new Map<string, Shared>();
  private readonly sharing: { row: number; column: number; cell: XlsCell; key: string }[] = [];

  constructor(
    records: readonly BiffRecord[],
    private readonly strings: readonly string[],
    private readonly scope: FormulaScope,
  ) {
    for (const record of records) this.take(record.type, reader(record));
    for (const one of this.sharing) this.settle(one);
    if (!this.isFrozen) this.frozen = { rows: 0, columns: 0 };
  }

  private take(type: number, from: RecordReader): void {
    if (this.takeCell(type, from)) return;
    if (type === 0x208) this.takeRow(from);
    else if (type === 0x7d) this.takeColumns(from);
    else if (type === 0xe5) this.takeMerges(from);
    else if (type === 0x12) this.isProtected = from.u16() === 1;
    else if (type === 0x23e) this.isFrozen = (from.u16() & 8) !== 0;
    else if (type === 0x41) this.frozen = { columns: from.u16(), rows: from.u16() };
    else if (type === 0xa1) {
      from.skip(10);
      this.isLandscape = (from.u16() & 2) === 0;
    } else if (type === 0x207 && this.awaiting) this.awaiting.value = from.richString();
    else if (type === 0x4bc || type === 0x221) this.takeShared(from, type === 0x221);
  }

  private takeCell(type: number, from: RecordReader): boolean {
    switch (type) {
      case 0x203:
        this.one(from, () => from.f64());
        return true;
      case 0x27e:
        this.one(from, () => packedNumber(from.u32()));
        return true;
      case 0xfd:
        this.one(from, () => this.strings[from.u32()] ?? null);
        return true;
      case 0x204:
      case 0xd6:
        this.one(from, () => from.richString());
        return true;
      case 0x201:
        this.one(from, () => null);
        return true;
      case 0xbd:
        this.many(from, () => packedNumber(from.u32()), 6);
        return true;
      case 0xbe:
        this.many(from, () => null, 2);
        return true;
      case 0x205:
        this.truthOrError(from);
        return true;
      case 0x06:
        this.formula(from);
        return true;
      default:
        return false;
    }
  }

  private put(row: number, column: number, cell: XlsCell): XlsCell {
    this.count += 1;
    if (this.count > MOST_CELLS) throw new OldXlsError('too-many-cells');
    const columns = this.cells.get(row) ?? new Map<number, XlsCell>();
    this.cells.set(row, columns.set(column, cell));
    return cell;
  }

  private one(from: RecordReader, value: () => XlsCell['value']): void {
    const [row, column, look] = [from.u16() + 1, from.u16() + 1, from.u16()];
    this.put(row, column, { look, value: value() });
  }

  /** Cells side by side; `size` is a cell's bytes. */
  private many(from: RecordReader, value: () => XlsCell['value'], size: number): void {
    const [row, first] = [from.u16() + 1, from.u16() + 1];
    for (let column = first; from.left > 2 && from.left >= size; column += 1) {
      const look = from.u16();
      this.put(row, column, { look, value: value() });
    }
  }

  private truthOrError(from: RecordReader): void {
    const [row, column, look] = [from.u16() + 1, from.u16() + 1, from.u16()];
    const [code, isError] = [from.u8(), from.u8() === 1];
    this.put(row, column, { look, isError, value: isError ? (ERRORS.get(code) ?? '#N/A') : code !== 0 });
  }

  private formula(from: RecordReader): void {
    const [row, column, look] = [from.u16() + 1, from.u16() + 1, from.u16()];
    const result = from.bytes(8);
    from.skip(6);
    const code = from.bytes(from.u16());
    const cell = this.put(row, column, { look, ...cached(result) });
    this.awaiting = cell;
    if (code[0] === 0x01) {
      const [top, left] = [new RecordReader([code.subarray(1)]), new RecordReader([code.subarray(3)])];
      this.sharing.push({ row, column, cell, key: `${top.u16()} ${left.u16()}` });
    } else this.setFormula(cell, formulaText(code, this.scope));
  }

  private setFormula(cell: XlsCell, text: string | null): void {
    if (text === null) this.formulasLost += 1;
    else cell.formula = text;
  }

  private takeShared(from: RecordReader, isArray: boolean): void {
    const [top, bottom, left, right] = [from.u16(), from.u16(), from.u8(), from.u8()];
    from.skip(isArray ? 6 : 2);
    const code = from.bytes(from.u16());
    const area = { top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 };
    this.shared.set(`${top} ${left}`, { area, code, isArray });
  }

  /** A cell that points to the formula of its area. In an array formula all cells but the first hold values alone. */
  private settle({ row, column, cell, key }: XlsSheet['sharing'][number]): void {
    const shared = this.shared.get(key);
    if (!shared) return this.setFormula(cell, null);
    const isFirst = shared.area.top === row && shared.area.left === column;
    if (shared.isArray && !isFirst) return;
    const home = shared.isArray ? null : { row: row - 1, column: column - 1 };
    this.setFormula(cell, formulaText(shared.code, this.scope, home));
    if (shared.isArray && cell.formula !== undefined) cell.array = shared.area;
  }

  private takeRow(from: RecordReader): void {
    const row = from.u16() + 1;
    from.skip(4);
    const height = from.u16();
    from.skip(4);
    const flags = from.u16();
    const isOwn = (flags & 0x40) !== 0 && (height & 0x8000) === 0;
    this.rows.set(row, { height: isOwn ? (height & 0x7fff) / POINTS : null, isHidden: (flags & 0x20) !== 0 });
  }

  private takeColumns(from: RecordReader): void {
    const [first, last, width, look, flags] = [from.u16(), from.u16(), from.u16(), from.u16(), from.u16()];
    const isHidden = (flags & 1) !== 0;
    this.columns.push({
      first: first + 1,
      last: Math.min(last, 255) + 1,
      width: width / 256,
      look,
      isHidden,
    });
  }

  private takeMerges(from: RecordReader): void {
    for (let left = from.u16(); left > 0; left -= 1) {
      const [top, bottom, first, last] = [from.u16(), from.u16(), from.u16(), from.u16()];
      this.merges.push({ top: top + 1, left: first + 1, bottom: bottom + 1, right: last + 1 });
    }
  }
}

/** A number in four bytes (RkNumber): the high part of a double or a whole number, either in hundredths. */
function packedNumber(packed: number): number {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setUint32(4, (packed & 0xfffffffc) >>> 0, true);
  const value = packed & 2 ? packed >> 2 : bytes.getFloat64(0, true);
  return packed & 1 ? value / 100 : value;
}

/** The value that stands beside a formula; a text comes with the next record. */
function cached(result: Uint8Array): Pick<XlsCell, 'value' | 'isError'> {
  const [kind = 0, , code = 0] = result;
  if (result[6] !== 0xff || result[7] !== 0xff) {
    return { value: new DataView(result.buffer, result.byteOffset, 8).getFloat64(0, true) };
  }
  if (kind === 1) return { value: code !== 0 };
  if (kind === 2) return { value: ERRORS.get(code) ?? '#N/A', isError: true };
  return { value: kind === 3 ? '' : null };
}
