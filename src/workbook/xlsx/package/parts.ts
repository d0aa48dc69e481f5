import { inflateEntry } from './zip-read';
import type { ZipEntry } from './zip-format';
import { packEntry } from './zip-write';

interface Stored {
  readonly path: string;
  /** null: removed; the place in the archive is kept, should the part come again. */
  entry: ZipEntry | null;
  /** Inflated when first asked for. */
  bytes: Uint8Array | null;
}

/**
 * The parts of a package by path ("xl/workbook.xml"), in the order of the archive.
 * A part that is not put stays as compressed as it came: byte-identical.
 * Bytes are never changed in place, so a fork is cheap and the original is safe.
 */
export class Parts {
  private constructor(private readonly stored: Map<string, Stored>) {}

  static from(entries: readonly ZipEntry[]): Parts {
    const stored = new Map<string, Stored>();
    for (const entry of entries) {
      const path = entry.name.replaceAll('\\', '/').replace(/^\//, '');
      stored.set(path.toLowerCase(), { path, entry, bytes: null });
    }
    return new Parts(stored);
  }

  fork(): Parts {
    return new Parts(new Map([...this.stored].map(([key, part]) => [key, { ...part }])));
  }

  has(path: string): boolean {
    return this.stored.get(path.toLowerCase())?.entry != null;
  }

  /** The part's bytes; null where there is none. Paths are compared without regard to case (OPC 6.2.2). */
  get(path: string): Uint8Array | null {
    const part = this.stored.get(path.toLowerCase());
    if (!part?.entry) return null;
    part.bytes ??= inflateEntry(part.entry);
    return part.bytes;
  }

  put(path: string, bytes: Uint8Array): void {
    const known = this.stored.get(path.toLowerCase());
    const name = known?.path ?? path;
    this.stored.set(path.toLowerCase(), { path: name, entry: packEntry(name, bytes), bytes });
  }

  remove(path: string): void {
    const part = this.stored.get(path.toLowerCase());
    if (part) this.stored.set(path.toLowerCase(), { path: part.path, entry: null, bytes: null });
  }

  paths(): string[] {
    return [...this.stored.values()].filter((part) => part.entry).map((part) => part.path);
  }

  entries(): ZipEntry[] {
    return [...this.stored.values()].flatMap((part) => (part.entry ? [part.entry] : []));
  }
}
