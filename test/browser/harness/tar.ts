import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const BLOCK = 512;

/** A field of a tar header: text up to the first NUL. */
function field(header: Buffer, from: number, length: number): string {
  const text = header.toString('utf8', from, from + length);
  const end = text.indexOf('\0');
  return (end < 0 ? text : text.slice(0, end)).trim();
}

/** Writes the files, folders and links of a plain (ustar) archive below `to`. Entries that would leave `to` are an error. */
export function extractTar(archive: Buffer, to: string): void {
  mkdirSync(to, { recursive: true });
  for (let at = 0; at + BLOCK <= archive.length;) {
    const header = archive.subarray(at, at + BLOCK);
    const name = field(header, 0, 100);
    if (name === '') return;
    const size = Number.parseInt(field(header, 124, 12) || '0', 8);
    const target = path.resolve(to, name);
    if (target !== path.resolve(to) && !target.startsWith(path.resolve(to) + path.sep))
      throw new Error(`archive entry leaves its folder: ${name}`);
    const kind = field(header, 156, 1);
    if (kind === '5') mkdirSync(target, { recursive: true });
    else if (kind === '2') symlinkSync(field(header, 157, 100), target);
    else if (kind === '' || kind === '0') {
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, archive.subarray(at + BLOCK, at + BLOCK + size));
      chmodSync(target, Number.parseInt(field(header, 100, 8), 8) & 0o777);
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}
