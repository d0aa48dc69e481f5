/**
 * `npm run icons`: draws assets/icon-<size>.png from the two SVG files beside them, in the tests' browser.
 * 16 and 32 pixels have a picture of their own: what is still seen at that size, on whole pixels.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../test/browser/harness/find-browser';

const assets = path.resolve(__dirname, '../assets');
const SIZES: readonly (readonly [number, string])[] = [
  [16, 'icon-small.svg'],
  [32, 'icon-small.svg'],
  [64, 'icon.svg'],
  [80, 'icon.svg'],
  [128, 'icon.svg'],
];

async function draw(): Promise<void> {
  const program = findBrowser();
  const browser = await chromium.launch({
    executablePath: program.executablePath,
    args: [...program.args],
    env: { ...(process.env as Record<string, string>), ...program.env },
  });
  for (const [size, source] of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = readFileSync(path.join(assets, source), 'utf8').replace(
      '<svg ',
      `<svg width="${size}" height="${size}" style="display:block" `,
    );
    await page.setContent(`<body style="margin:0">${svg}</body>`);
    writeFileSync(path.join(assets, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  await browser.close();
}

draw().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
