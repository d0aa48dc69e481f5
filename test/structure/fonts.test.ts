import { readFileSync } from 'node:fs';
import path from 'node:path';
import { woffToTtf } from '../browser/harness/fonts';

const folder = path.resolve(__dirname, '../../node_modules/@fontsource/noto-sans-sc/files');
const woff = readFileSync(path.join(folder, 'noto-sans-sc-latin-400-normal.woff'));

/** Sum of a table's 32-bit words, modulo 2³², as a font's directory states it. */
function checksum(table: Buffer): number {
  const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
  let sum = 0;
  for (let i = 0; i < padded.length; i += 4) sum = (sum + padded.readUInt32BE(i)) >>> 0;
  return sum;
}

describe('the Chinese font for the tests’ browser', () => {
  test('unpacks to the size that the packed font states, with every table whole', () => {
    const ttf = woffToTtf(woff);
    expect(ttf.length).toBe(woff.readUInt32BE(16));
    const count = ttf.readUInt16BE(4);
    expect(count).toBe(woff.readUInt16BE(12));
    for (let i = 0; i < count; i += 1) {
      const at = 12 + i * 16;
      const tag = ttf.toString('latin1', at, at + 4);
      if (tag === 'head') continue; // holds the whole font's checksum and is summed without it
      const [from, length] = [ttf.readUInt32BE(at + 8), ttf.readUInt32BE(at + 12)];
      expect([tag, checksum(ttf.subarray(from, from + length))]).toEqual([tag, ttf.readUInt32BE(at + 4)]);
    }
  });

  test('refuses what is no packed font', () => {
    expect(() => woffToTtf(Buffer.from('OTTO'))).toThrow('not a WOFF');
  });
});
