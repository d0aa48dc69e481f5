/** The numbers of the zip format (APPNOTE.TXT 4.3) that reading and writing share. */
export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_HEADER = 0x02014b50;
export const END_OF_DIRECTORY = 0x06054b50;
export const STORED = 0;
export const DEFLATED = 8;
/** Flag bits: encrypted, sizes after the data, name in UTF-8. */
export const FLAG_ENCRYPTED = 0x1;
export const FLAG_SIZES_AFTER = 0x8;
export const FLAG_UTF8 = 0x800;

/** One file of an archive, still compressed. */
export interface ZipEntry {
  readonly name: string;
  /** As stored: kept, because an old writer's name may be in another encoding. */
  readonly rawName: Uint8Array;
  readonly method: number;
  readonly flags: number;
  /** DOS time and date, as stored. */
  readonly stamp: number;
  readonly crc: number;
  readonly compressed: Uint8Array;
  /** Bytes when inflated, as declared. */
  readonly size: number;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** CRC-32 as zip wants it. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  // Counted, not iterated: this runs over every byte that is read or written.
  for (let at = 0; at < bytes.length; at += 1) {
    crc = (TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
