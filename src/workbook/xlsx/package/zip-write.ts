import { deflateSync, strToU8 } from 'fflate';
import {
  CENTRAL_HEADER,
  crc32,
  DEFLATED,
  END_OF_DIRECTORY,
  FLAG_SIZES_AFTER,
  FLAG_UTF8,
  LOCAL_HEADER,
  type ZipEntry,
} from './zip-format';

/** 1980-01-01 00:00: new parts carry no time of their own, so that equal workbooks are equal files. */
const NO_TIME = 0x00210000;

/** A new file for an archive. */
export function packEntry(name: string, bytes: Uint8Array): ZipEntry {
  const compressed = deflateSync(bytes, { level: 6 });
  const rawName = strToU8(name);
  const [crc, size] = [crc32(bytes), bytes.length];
  return { name, rawName, method: DEFLATED, flags: FLAG_UTF8, stamp: NO_TIME, crc, compressed, size };
}

/** The fields that the local and the central header share, from the flags to the extra field's length. */
function writeShared(view: DataView, at: number, entry: ZipEntry): void {
  // The sizes are known here, whatever the entry's first writer knew.
  view.setUint16(at, entry.flags & ~FLAG_SIZES_AFTER, true);
  view.setUint16(at + 2, entry.method, true);
  view.setUint32(at + 4, entry.stamp, true);
  view.setUint32(at + 8, entry.crc, true);
  view.setUint32(at + 12, entry.compressed.length, true);
  view.setUint32(at + 16, entry.size, true);
  view.setUint16(at + 20, entry.rawName.length, true);
}

function localHeader(entry: ZipEntry): Uint8Array {
  const header = new Uint8Array(30 + entry.rawName.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, LOCAL_HEADER, true);
  view.setUint16(4, 20, true);
  writeShared(view, 6, entry);
  header.set(entry.rawName, 30);
  return header;
}

function centralHeader(entry: ZipEntry, offset: number): Uint8Array {
  const header = new Uint8Array(46 + entry.rawName.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, CENTRAL_HEADER, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, 20, true);
  writeShared(view, 8, entry);
  view.setUint32(42, offset, true);
  header.set(entry.rawName, 46);
  return header;
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const record = new Uint8Array(22);
  const view = new DataView(record.buffer);
  view.setUint32(0, END_OF_DIRECTORY, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return record;
}

/** Writes the entries in their order, each with the compressed bytes that it has. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    directory.push(centralHeader(entry, offset));
    const header = localHeader(entry);
    files.push(header, entry.compressed);
    offset += header.length + entry.compressed.length;
  }
  const directorySize = directory.reduce((sum, header) => sum + header.length, 0);
  return joined([...files, ...directory, endRecord(entries.length, directorySize, offset)]);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
