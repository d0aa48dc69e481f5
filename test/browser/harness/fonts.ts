import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';

const root = path.resolve(__dirname, '../../..');
const packed = path.join(root, 'node_modules', '@fontsource', 'noto-sans-sc', 'files');
const folder = path.join(root, 'node_modules', '.cache', 'kaoping-browser', 'fonts');
const WANTED = /^noto-sans-sc-(chinese-simplified|latin)-(400|700)-normal\.woff$/;

/**
 * A WOFF 1.0 font as the TrueType font it wraps: the same tables, each unpacked (zlib), behind a plain table directory.
 * W3C "WOFF File Format 1.0", sections 3 to 5.
 */
export function woffToTtf(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 font');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, i) => {
    const at = 44 + i * 20;
    const [offset, packedLength, length] = [
      woff.readUInt32BE(at + 4),
      woff.readUInt32BE(at + 8),
      woff.readUInt32BE(at + 12),
    ];
    const body = woff.subarray(offset, offset + packedLength);
    return {
      tag: woff.subarray(at, at + 4),
      checksum: woff.subarray(at + 16, at + 20),
      body: packedLength < length ? inflateSync(body) : body,
    };
  });
  const header = Buffer.alloc(12 + count * 16);
  const power = Math.floor(Math.log2(count));
  woff.copy(header, 0, 4, 8);
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(16 * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(16 * (count - 2 ** power), 10);
  const parts: Buffer[] = [header];
  let end = header.length;
  tables.forEach(({ tag, checksum, body }, i) => {
    const at = 12 + i * 16;
    tag.copy(header, at);
    checksum.copy(header, at + 4);
    header.writeUInt32BE(end, at + 8);
    header.writeUInt32BE(body.length, at + 12);
    parts.push(body, Buffer.alloc(-body.length & 3));
    end += body.length + (-body.length & 3);
  });
  return Buffer.concat(parts);
}

/**
 * A fontconfig folder with Noto Sans SC, for a browser on a machine that has no Chinese font (where Chinese would be
 * blank, even in buttons and on canvas). Made once from the font package.
 */
export function fontFolder(): string {
  if (existsSync(folder)) return folder;
  const temporary = `${folder}.${process.pid}`;
  mkdirSync(temporary, { recursive: true });
  for (const name of readdirSync(packed).filter((file) => WANTED.test(file))) {
    writeFileSync(
      path.join(temporary, name.replace(/woff$/, 'ttf')),
      woffToTtf(readFileSync(path.join(packed, name))),
    );
  }
  const config = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`;
  writeFileSync(path.join(temporary, 'fonts.conf'), config);
  renameSync(temporary, folder);
  return folder;
}
