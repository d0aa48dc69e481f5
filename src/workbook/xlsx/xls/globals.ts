import type { FormulaScope } from './formula';
import { OldXlsError } from './old-xls-error';
import { reader, type BiffRecord, type RecordReader } from './records';

export interface SheetPlace {
  readonly name: string;
  readonly at: number;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** 0 is a sheet of cells. */
  readonly kind: number;
}

export interface XlsName {
  readonly name: string;
  readonly isHidden: boolean;
  /** From 1; 0 is the whole workbook. */
  readonly sheet: number;
  readonly code: Uint8Array;
}

/** A book that formulas lead to: this one, or none that we follow, with the names that it brings. */
interface Book {
  readonly isThis: boolean;
  readonly names: string[];
}

/** Excel's own names are one number long. */
const OWN_NAMES: ReadonlyMap<number, string> = new Map([
  [0x06, '_xlnm.Print_Area'],
  [0x07, '_xlnm.Print_Titles'],
  [0x0d, '_xlnm._FilterDatabase'],
]);

/** What the beginning of the stream says of the whole workbook ([MS-XLS] 2.1.7.20.3). */
export class Globals implements FormulaScope {
  is1904 = false;
  isStructureLocked = false;
  readonly sheets: SheetPlace[] = [];
  readonly strings: string[] = [];
  readonly names: XlsName[] = [];
  readonly fonts: BiffRecord[] = [];
  readonly formats = new Map<number, string>();
  readonly looks: BiffRecord[] = [];
  palette: string[] = [];
  private readonly books: Book[] = [];
  private readonly links: { book: number; first: number; last: number }[] = [];

  constructor(records: readonly BiffRecord[]) {
    for (const record of records) this.take(record);
  }

  private take(record: BiffRecord): void {
    const from = reader(record);
    switch (record.type) {
      case 0x2f:
        throw new OldXlsError('encrypted');
      case 0x22:
        this.is1904 = from.u16() === 1;
        break;
      case 0x12:
        this.isStructureLocked = from.u16() === 1;
        break;
      case 0x31:
        this.fonts.push(record);
        break;
      case 0x41e:
        this.formats.set(from.u16(), from.richString());
        break;
      case 0xe0:
        this.looks.push(record);
        break;
      case 0x92:
        this.palette = colours(from);
        break;
      case 0x85:
        this.takeSheet(from);
        break;
      case 0xfc:
        this.takeStrings(from);
        break;
      case 0x18:
        this.takeName(from);
        break;
      case 0x1ae:
        this.takeBook(from);
        break;
      case 0x23:
        from.skip(6);
        this.books.at(-1)?.names.push(from.shortString());
        break;
      case 0x17:
        this.takeLinks(from);
    }
  }

  private takeSheet(from: RecordReader): void {
    const at = from.u32();
    const state = from.u8() & 3;
    const kind = from.u8();
    const visibility = state === 0 ? 'visible' : state === 1 ? 'hidden' : 'veryHidden';
    this.sheets.push({ at, kind, visibility, name: from.shortString() });
  }

  private takeStrings(from: RecordReader): void {
    from.skip(4);
    const count = from.u32();
    for (let index = 0; index < count && !from.isDone; index += 1) this.strings.push(from.richString());
  }

  private takeName(from: RecordReader): void {
    const flags = from.u16();
    from.skip(1);
    const length = from.u8();
    const codeLength = from.u16();
    from.skip(2);
    const sheet = from.u16();
    from.skip(4);
    const text = from.characters(length, from.u8());
    const own = flags & 0x20 ? OWN_NAMES.get(text.charCodeAt(0)) : undefined;
    this.names.push({ name: own ?? text, isHidden: (flags & 1) !== 0, sheet, code: from.bytes(codeLength) });
  }

  private takeBook(from: RecordReader): void {
    from.skip(2);
    const mark = from.isDone ? 0 : from.u16();
    this.books.push({ isThis: mark === 0x0401, names: [] });
  }

  private takeLinks(from: RecordReader): void {
    const count = from.u16();
    for (let index = 0; index < count; index += 1) {
      this.links.push({ book: from.u16(), first: from.u16(), last: from.u16() });
    }
  }

  name(number: number): string | null {
    return this.names[number - 1]?.name ?? null;
  }

  outerName(link: number, number: number): string | null {
    const book = this.books[this.links[link]?.book ?? -1];
    return (book?.isThis ? this.name(number) : book?.names[number - 1]) ?? null;
  }

  sheet(link: number): string | null {
    const { book = -1, first = -1, last = -1 } = this.links[link] ?? {};
    const [one, other] = [this.sheets[first]?.name, this.sheets[last]?.name];
    if (!this.books[book]?.isThis || one === undefined || other === undefined) return null;
    return one === other ? one : `${one}:${other}`;
  }
}

/** Colours of the workbook's own, RRGGBB, in place of the 56 usual ones. */
function colours(from: RecordReader): string[] {
  return Array.from({ length: Math.min(56, from.u16()) }, () => {
    const [red, green, blue] = [from.u8(), from.u8(), from.u8(), from.u8()];
    return [red, green, blue]
      .map((part = 0) => part.toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase();
  });
}
