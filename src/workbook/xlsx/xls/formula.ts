import { columnLetters, quotedSheet } from '../../../grid/address';
import { ADDED, FUNCTIONS, functionWord } from './functions';
import { RecordReader } from './records';
import { ERRORS } from './errors';

/** Where names and sheets of formulas are looked up. */
export interface FormulaScope {
  /** By number from 1. */
  name(number: number): string | null;
  /** A name that another book or an add-in brings. */
  outerName(link: number, number: number): string | null;
  /** The sheet, or "first:last", that a link leads to; null in another book. */
  sheet(link: number): string | null;
}

/** The cell from which relative places of a shared formula are counted, from 0. */
export interface Home {
  readonly row: number;
  readonly column: number;
}

/** Thrown and caught in here only: a piece that we do not write. */
class NotWritten extends Error {}

const OPERATORS = ['+', '-', '*', '/', '^', '&', '<', '<=', '=', '>=', '>', '<>', ' ', ',', ':'];
const LAST_ROW = 0xffff;
const LAST_COLUMN = 0xff;

function end(row: number, column: number, home: Home | null): { row: string; column: string } {
  const [isRowFree, isColumnFree] = [(column & 0x8000) !== 0, (column & 0x4000) !== 0];
  const plain = column & 0xff;
  const at = home && isRowFree ? (home.row + row) & LAST_ROW : row;
  const across = home && isColumnFree ? (home.column + plain) & LAST_COLUMN : plain;
  return {
    row: `${isRowFree ? '' : '$'}${at + 1}`,
    column: `${isColumnFree ? '' : '$'}${columnLetters(across + 1)}`,
  };
}

class Printer {
  private readonly stack: string[] = [];
  private readonly reader: RecordReader;

  constructor(
    code: Uint8Array,
    private readonly scope: FormulaScope,
    private readonly home: Home | null,
  ) {
    this.reader = new RecordReader([code]);
  }

  print(): string {
    while (!this.reader.isDone) this.step(this.reader.u8());
    const [only, ...more] = this.stack;
    if (only === undefined || more.length > 0) throw new NotWritten();
    return only;
  }

  private pop(): string {
    const text = this.stack.pop();
    if (text === undefined) throw new NotWritten();
    return text;
  }

  private take(count: number): string[] {
    if (count > this.stack.length) throw new NotWritten();
    return count === 0 ? [] : this.stack.splice(-count);
  }

  private step(id: number): void {
    const kind = id & 0x40 ? (id | 0x20) & 0x3f : id;
    if (kind >= 0x03 && kind <= 0x11) this.binary(OPERATORS[kind - 3] ?? '');
    else if (kind === 0x12 || kind === 0x13) this.stack.push((kind === 0x12 ? '+' : '-') + this.pop());
    else if (kind === 0x14) this.stack.push(`${this.pop()}%`);
    else if (kind === 0x15) this.stack.push(`(${this.pop()})`);
    else if (kind === 0x19) this.attribute();
    else if (kind >= 0x21 && kind <= 0x22) this.call(kind === 0x22);
    else if (kind >= 0x26 && kind <= 0x29) this.reader.skip(kind === 0x29 ? 2 : 6);
    else this.stack.push(this.operand(kind));
  }

  private binary(operator: string): void {
    const [one = '', other = ''] = this.take(2);
    this.stack.push(one + operator + other);
  }

  /** Hints for the calculation, and a sum of one argument. */
  private attribute(): void {
    const flags = this.reader.u8();
    const data = this.reader.u16();
    if (flags & 0x04) this.reader.skip((data + 1) * 2);
    if (flags & 0x10) this.stack.push(`SUM(${this.pop()})`);
  }

  private call(saysHowMany: boolean): void {
    const said = saysHowMany ? this.reader.u8() & 0x7f : null;
    const number = this.reader.u16() & 0x7fff;
    const known = FUNCTIONS.get(number);
    const count = said ?? known?.arguments;
    if (count === undefined || (!known && number !== ADDED)) throw new NotWritten();
    const values = this.take(count);
    const name = known?.name ?? functionWord(values.shift() ?? '');
    this.stack.push(`${name}(${values.join(',')})`);
  }

  private operand(kind: number): string {
    const { reader, scope } = this;
    switch (kind) {
      case 0x16:
        return '';
      case 0x17:
        return `"${reader.shortString().replaceAll('"', '""')}"`;
      case 0x1c:
        return ERRORS.get(reader.u8()) ?? '#N/A';
      case 0x1d:
        return reader.u8() ? 'TRUE' : 'FALSE';
      case 0x1e:
        return String(reader.u16());
      case 0x1f:
        return String(reader.f64());
      case 0x23:
        return known(scope.name(reader.u32()));
      case 0x39:
        return known(scope.outerName(reader.u16(), reader.u32()));
      default:
        return this.place(kind);
    }
  }

  private place(kind: number): string {
    // From 0x3a on the same places with a sheet before them.
    const isOnSheet = kind >= 0x3a && kind <= 0x3d;
    const sheet = isOnSheet ? this.sheetPrefix(this.reader.u16()) : '';
    const plain = isOnSheet ? ([0x24, 0x25, 0x2a, 0x2b][kind - 0x3a] ?? 0) : kind;
    const home = plain === 0x2c || plain === 0x2d ? this.home : null;
    if (plain === 0x24 || plain === 0x2c) {
      const at = end(this.reader.u16(), this.reader.u16(), home);
      return sheet + at.column + at.row;
    }
    if (plain === 0x25 || plain === 0x2d) return sheet + this.area(home);
    if (plain !== 0x2a && plain !== 0x2b) throw new NotWritten();
    this.reader.skip(plain === 0x2a ? 4 : 8);
    return '#REF!';
  }

  /** Whole columns and rows are written as such: the newer format has more of them. */
  private area(home: Home | null): string {
    const [top, bottom] = [this.reader.u16(), this.reader.u16()];
    const [left, right] = [this.reader.u16(), this.reader.u16()];
    const [first, last] = [end(top, left, home), end(bottom, right, home)];
    if (!home && top === 0 && bottom === LAST_ROW) return `${first.column}:${last.column}`;
    if (!home && (left & 0xff) === 0 && (right & 0xff) === LAST_COLUMN) return `${first.row}:${last.row}`;
    return `${first.column}${first.row}:${last.column}${last.row}`;
  }

  private sheetPrefix(link: number): string {
    return `${quotedSheet(known(this.scope.sheet(link)))}!`;
  }
}

function known(text: string | null): string {
  if (text === null) throw new NotWritten();
  return text;
}

/** A formula's code as text, without "="; null where it holds what we do not write: then its value stays alone. */
export function formulaText(code: Uint8Array, scope: FormulaScope, home: Home | null = null): string | null {
  try {
    return new Printer(code, scope, home).print();
  } catch (error) {
    if (error instanceof NotWritten) return null;
    throw error;
  }
}
