import { inflateSync, strFromU8 } from 'fflate';
import {
  CENTRAL_HEADER,
  crc32,
  DEFLATED,
  END_OF_DIRECTORY,
  FLAG_ENCRYPTED,
  LOCAL_HEADER,
  STORED,
  type ZipEntry,
} from './zip-format';

/** The archive can't be read; `reason` is for us, the caller makes the sentence. */
export class ZipError extends Error {
  constructor(
    readonly reason: 'not-a-zip' | 'encrypted' | 'damaged' | 'unsafe-name',
    readonly entry: string,
  ) {
    super(`${reason}: ${entry}`);
    this.name = 'ZipError';
  }
}

/** The end record stands last, before a comment of at most 65535 bytes. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new ZipError('not-a-zip', '');
}

/** Sizes and offset of 0xffffffff stand in the zip64 extra field (id 1) instead, in this order. */
function wide(view: DataView, from: number, length: number, fields: number[]): number[] {
  let at = from;
  while (at + 4 <= from + length && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  let next = at + 4;
  return fields.map((field) => {
    if (field !== 0xffffffff) return field;
    const value = Number(view.getBigUint64(next, true));
    next += 8;
    return value;
  });
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== CENTRAL_HEADER) throw new ZipError('damaged', '');
  const [nameLength = 0, extraLength = 0, commentLength = 0] = [28, 30, 32].map((shift) =>
    view.getUint16(at + shift, true),
  );
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = strFromU8(rawName);
  const stored = [24, 20, 42].map((shift) => view.getUint32(at + shift, true));
  const [size = 0, packed = 0, offset = 0] = wide(view, at + 46 + nameLength, extraLength, stored);
  if (view.getUint32(offset, true) !== LOCAL_HEADER) throw new ZipError('damaged', name);
  const data = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (data + packed > bytes.length) throw new ZipError('damaged', name);
  const flags = view.getUint16(at + 8, true);
  if (flags & FLAG_ENCRYPTED) throw new ZipError('encrypted', name);
  const entry: ZipEntry = {
    name,
    rawName,
    flags,
    method: view.getUint16(at + 10, true),
    stamp: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    compressed: bytes.subarray(data, data + packed),
    size,
  };
  return { entry, next: at + 46 + nameLength + extraLength + commentLength };
}

/** A name that leads out of the archive: no office program writes one. A leading slash is a way of writing the root. */
function leadsOut(name: string): boolean {
  return name.includes('\0') || /^[A-Za-z]:/.test(name) || name.split(/[\\/]/).includes('..');
}

/** The same name twice: programs disagree which of the two counts. */
function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (leadsOut(name)) throw new ZipError('unsafe-name', name);
    if (seen.has(name)) throw new ZipError('damaged', name);
    seen.add(name);
  }
}

/** The files of an archive in the order of its directory, nothing inflated yet. Folders are left out. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  try {
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index += 1) {
      const { entry, next } = readEntry(bytes, view, at);
      if (!entry.name.endsWith('/')) entries.push(entry);
      at = next;
    }
  } catch (error) {
    // Offsets that point outside of the file.
    if (error instanceof RangeError) throw new ZipError('damaged', '');
    throw error;
  }
  checkNames(entries);
  return entries;
}

/** The file's bytes; never more than it declares. Checked against its checksum. */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  if (entry.method === STORED) return checked(entry, entry.compressed.slice());
  if (entry.method !== DEFLATED) throw new ZipError('damaged', entry.name);
  try {
    return checked(entry, inflateSync(entry.compressed, { out: new Uint8Array(entry.size) }));
  } catch {
    throw new ZipError('damaged', entry.name);
  }
}

function checked(entry: ZipEntry, bytes: Uint8Array): Uint8Array {
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new ZipError('damaged', entry.name);
  return bytes;
}
