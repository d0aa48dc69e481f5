import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = path.resolve(__dirname, '../../dist');
const html = readFileSync(path.join(dist, 'taskpane.html'), 'utf8');

/** The page's own scripts that have to be there before anything is drawn; office.js and the old-browser notice are not the pane. */
const first = [...html.matchAll(/<script[^>]* src="\.\/([^"]+)"/g)].map(([, file]) => file ?? '');
const kilobytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file))).length, 0) / 1000;

describe('the weight of the built pane', () => {
  test('its first paint needs at most 200 kB of script, packed', () => {
    expect(first.some((file) => file.startsWith('taskpane.'))).toBe(true);
    expect(kilobytes(first)).toBeLessThanOrEqual(200);
  });

  test('the views and the pipeline come later, in parts of their own', () => {
    const later = readdirSync(path.join(dist, 'parts'))
      .filter((file) => file.startsWith('taskpane-'))
      .map((file) => `parts/${file}`)
      .filter((file) => !first.includes(file));
    expect(kilobytes(later)).toBeGreaterThan(50);
  });
});
