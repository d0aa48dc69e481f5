import { OldXlsError } from './old-xls-error';

/** Sector numbers from here on mean: free, end of chain, the tables' own. */
const NO_SECTOR = 0xfffffffa;
const ENTRY = 128;
const ROOT = 5;
/** Streams below this size lie among the small ones. */
const SMALL = 4096;

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly start: number;
  readonly size: number;
}

/** The streams of an OLE compound file ([MS-CFB]): what an .xls file is. */
export class CompoundFile {
  private readonly view: DataView;
  private readonly sector: number;
  private readonly table: readonly number[];
  private readonly entries: readonly Entry[];

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.sector = 2 ** this.view.getUint16(30, true);
    if (this.sector !== 512 && this.sector !== 4096) throw new OldXlsError('damaged');
    this.table = this.numbersIn(this.tableSectors());
    this.entries = this.readDirectory();
  }

  /** The stream's bytes; null where there is none of that name. */
  stream(name: string): Uint8Array | null {
    const entry = this.entries.find((one) => one.kind === 2 && one.name.toLowerCase() === name.toLowerCase());
    if (!entry) return null;
    if (entry.size >= SMALL) {
      return this.joined(this.chain(entry.start, this.table)).subarray(0, entry.size);
    }
    return this.small(entry);
  }

  has(name: string): boolean {
    return this.entries.some((one) => one.name.toLowerCase() === name.toLowerCase());
  }

  /** Small streams lie in pieces of 64 bytes inside the root's own stream. */
  private small({ start, size }: Entry): Uint8Array {
    const root = this.entries.find((one) => one.kind === ROOT);
    if (!root) throw new OldXlsError('damaged');
    const pool = this.joined(this.chain(root.start, this.table));
    const table = this.numbersIn(this.chain(this.view.getUint32(60, true), this.table));
    const all = new Uint8Array(size);
    this.chain(start, table).forEach((piece, index) => {
      const bytes = pool.subarray(piece * 64, piece * 64 + Math.min(64, Math.max(0, size - index * 64)));
      if (index * 64 < size) all.set(bytes, index * 64);
    });
    return all;
  }

  /** Sectors of the sector table: 109 in the header, further ones in a chain of lists. */
  private tableSectors(): number[] {
    const found: number[] = [];
    const take = (at: number, count: number) => {
      for (let index = 0; index < count; index += 1) {
        const sector = this.view.getUint32(at + index * 4, true);
        if (sector < NO_SECTOR) found.push(sector);
      }
    };
    take(76, 109);
    const perList = this.sector / 4 - 1;
    const most = this.bytes.length / this.sector;
    let next = this.view.getUint32(68, true);
    for (let lists = 0; next < NO_SECTOR && lists < most; lists += 1) {
      take(this.offset(next), perList);
      next = this.view.getUint32(this.offset(next) + perList * 4, true);
    }
    return found;
  }

  private offset(sector: number): number {
    const at = (sector + 1) * this.sector;
    if (at >= this.bytes.length) throw new OldXlsError('damaged');
    return at;
  }

  private numbersIn(sectors: readonly number[]): number[] {
    const bytes = this.joined(sectors);
    const view = new DataView(bytes.buffer);
    return Array.from({ length: bytes.length / 4 }, (_, index) => view.getUint32(index * 4, true));
  }

  /** The sectors of a chain; one that runs in a ring is damaged. */
  private chain(start: number, table: readonly number[]): number[] {
    const found: number[] = [];
    for (let next = start; next < NO_SECTOR; next = table[next] ?? NO_SECTOR) {
      if (found.length > table.length) throw new OldXlsError('damaged');
      found.push(next);
    }
    return found;
  }

  private joined(sectors: readonly number[]): Uint8Array {
    if (sectors.length * this.sector > this.bytes.length) throw new OldXlsError('damaged');
    const all = new Uint8Array(sectors.length * this.sector);
    sectors.forEach((sector, index) => {
      const at = this.offset(sector);
      all.set(this.bytes.subarray(at, at + this.sector), index * this.sector);
    });
    return all;
  }

  private readDirectory(): Entry[] {
    const bytes = this.joined(this.chain(this.view.getUint32(48, true), this.table));
    const view = new DataView(bytes.buffer);
    return Array.from({ length: bytes.length / ENTRY }, (_, index) => {
      const at = index * ENTRY;
      const length = Math.max(0, Math.min(62, view.getUint16(at + 64, true) - 2));
      const name = new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length));
      return {
        name,
        kind: view.getUint8(at + 66),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      };
    });
  }
}
