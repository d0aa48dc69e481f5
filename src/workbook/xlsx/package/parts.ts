import { inflateEntry } from './zip-read';
import type { ZipEntry } from './zip-format';
import { packEntry } from './zip-write';

interface Stored {
  readonly path: string;
  /** As it stands in the archive; null for a part that was put, until it is saved. */
  entry: ZipEntry | null;
  /** Inflated when first asked for. Neither bytes nor entry: removed; the place is kept, should the part come again. */
  bytes: Uint8Array | null;
}

function isThere(part: Stored | undefined): part is Stored {
  return part !== undefined && (part.entry !== null || part.bytes !== null);
}

/**
 * The parts of a package by path ("xl/workbook.xml"), in the order of the archive.
 * A part that is not put stays as compressed as it came: byte-identical.
 * Bytes are never changed in place and a changed part is another one, so a fork is cheap and the original is safe.
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
    return new Parts(new Map(this.stored));
  }

  has(path: string): boolean {
    return isThere(this.stored.get(path.toLowerCase()));
  }

  /** The part's bytes; null where there is none. Paths are compared without regard to case (OPC 6.2.2). */
  get(path: string): Uint8Array | null {
    const part = this.stored.get(path.toLowerCase());
    if (!isThere(part)) return null;
    if (part.entry) part.bytes ??= inflateEntry(part.entry);
    return part.bytes;
  }

  put(path: string, bytes: Uint8Array): void {
    const known = this.stored.get(path.toLowerCase());
    const name = known?.path ?? path;
    this.stored.set(path.toLowerCase(), { path: name, entry: null, bytes });
  }

  remove(path: string): void {
    const part = this.stored.get(path.toLowerCase());
    if (part) this.stored.set(path.toLowerCase(), { path: part.path, entry: null, bytes: null });
  }

  paths(): string[] {
    return [...this.stored.values()].filter(isThere).map((part) => part.path);
  }

  /** Everything for an archive; parts that were put are packed now. */
  entries(): ZipEntry[] {
    for (const part of this.stored.values()) {
      if (!part.entry && part.bytes) part.entry = packEntry(part.path, part.bytes);
    }
    return [...this.stored.values()].flatMap((part) => part.entry ?? []);
  }
}
