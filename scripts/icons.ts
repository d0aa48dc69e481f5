/**
 * `npm run icons`: draws the PNG files of assets/ from the SVG files beside them, in the tests' browser. The tool's own
 * icon has a picture of its own for 16 and 32 pixels: what is still seen at that size, on whole pixels.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../test/browser/harness/find-browser';

const assets = path.resolve(__dirname, '../assets');
/** The file, its pixels, the picture. */
const ICONS: readonly (readonly [string, number, string])[] = [
  ['icon', 16, 'icon-small.svg'],
  ['icon', 32, 'icon-small.svg'],
  ['icon', 64, 'icon.svg'],
  ['icon', 80, 'icon.svg'],
  ['icon', 128, 'icon.svg'],
  ...['recalculate', 'summary'].flatMap((name) =>
    [16, 32, 80].map((size) => [name, size, `${name}.svg`] as const),
  ),
];

async function draw(): Promise<void> {
  const program = findBrowser();
  const browser = await chromium.launch({
    executablePath: program.executablePath,
    args: [...program.args],
    env: { ...(process.env as Record<string, string>), ...program.env },
  });
  for (const [name, size, source] of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = readFileSync(path.join(assets, source), 'utf8').replace(
      '<svg ',
      `<svg width="${size}" height="${size}" style="display:block" `,
    );
    await page.setContent(`<body style="margin:0">${svg}</body>`);
    writeFileSync(path.join(assets, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  await browser.close();
}

draw().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
