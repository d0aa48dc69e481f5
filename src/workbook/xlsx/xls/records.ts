import { OldXlsError } from './old-xls-error';

const CONTINUE = 0x3c;

/** One record of a BIFF8 stream; what did not fit into it stands in further pieces. */
export interface BiffRecord {
  readonly type: number;
  /** Where it begins in the stream: sheets are found by it. */
  readonly at: number;
  readonly pieces: readonly Uint8Array[];
}

/** The records of a stream ([MS-XLS] 2.1.4), CONTINUE records with the one that they continue. */
export function recordsOf(stream: Uint8Array): BiffRecord[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const found: (BiffRecord & { readonly pieces: Uint8Array[] })[] = [];
  for (let at = 0; at + 4 <= stream.length;) {
    const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    const data = stream.subarray(at + 4, at + 4 + length);
    const last = found.at(-1);
    if (type === CONTINUE && last) last.pieces.push(data);
    else if (type !== 0 || length > 0) found.push({ type, at, pieces: [data] });
    at += 4 + length;
  }
  return found;
}

/** Reads a record from its beginning, from piece to piece. Reading behind its end is damage. */
export class RecordReader {
  private piece = 0;
  private at = 0;

  constructor(private readonly pieces: readonly Uint8Array[]) {}

  get isDone(): boolean {
    return this.piece >= this.pieces.length - 1 && this.at >= (this.pieces[this.piece]?.length ?? 0);
  }

  /** Bytes of the piece at hand that are still to come. */
  get left(): number {
    return (this.pieces[this.piece]?.length ?? 0) - this.at;
  }

  u8(): number {
    while (this.at >= (this.pieces[this.piece]?.length ?? 0)) {
      if (this.piece >= this.pieces.length - 1) throw new OldXlsError('damaged');
      this.piece += 1;
      this.at = 0;
    }
    const byte = this.pieces[this.piece]?.[this.at] ?? 0;
    this.at += 1;
    return byte;
  }

  u16(): number {
    return this.u8() | (this.u8() << 8);
  }

  u32(): number {
    return (this.u16() | (this.u16() << 16)) >>> 0;
  }

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.u8());
  }

  f64(): number {
    return new DataView(this.bytes(8).buffer).getFloat64(0, true);
  }

  skip(count: number): void {
    for (let left = count; left > 0; left -= 1) this.u8();
  }

  /** Characters in one byte each or two; in the next piece a flag says anew which. */
  characters(count: number, flags: number): string {
    let isWide = (flags & 1) !== 0;
    const codes: string[] = [];
    for (let left = count; left > 0; left -= 1) {
      if (this.at >= (this.pieces[this.piece]?.length ?? 0) && this.piece < this.pieces.length - 1) {
        this.piece += 1;
        this.at = 0;
        isWide = (this.u8() & 1) !== 0;
      }
      codes.push(String.fromCharCode(isWide ? this.u16() : this.u8()));
    }
    return codes.join('');
  }

  /** A string with its length before it, and with rich text and phonetics, which are passed over (2.5.293). */
  richString(): string {
    const count = this.u16();
    const flags = this.u8();
    const runs = flags & 8 ? this.u16() : 0;
    const extra = flags & 4 ? this.u32() : 0;
    const text = this.characters(count, flags);
    this.skip(runs * 4 + extra);
    return text;
  }

  /** A short string: its length in one byte. */
  shortString(): string {
    const count = this.u8();
    return this.characters(count, this.u8());
  }
}

export function reader(record: BiffRecord): RecordReader {
  return new RecordReader(record.pieces);
}
