/**
 * How long the built pane takes to open beside a workbook in a local Excel stand-in, with Microsoft's own library: until it
 * shows anything, and until the form is on show. The peer is the same page with that library alone, none of our scripts.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launch, type Harness } from '../test/browser/harness/launch';
import { openPane } from '../test/browser/pane-in-excel-page';
import { hostOf } from '../test/excel-host/open-in-host';
import { longFormOnce, type LongForm } from './bench-long-form';

const root = path.resolve(__dirname, '..');
const sample = path.join(root, 'assets', 'samples', 'reemployment-2004.xlsx');
const ROUNDS = 5;

export interface Opening {
  /** Milliseconds from the address to office.js ready, our scripts left out. */
  readonly library: number;
  /** To the pane's own first words. */
  readonly painted: number;
  /** To the form's counts. */
  readonly shown: number;
}

/** One warm-up, then the rounds; each measure's median is the caller's to take. */
export function openings(): Promise<readonly Opening[]> {
  return rounds(openOnce);
}

/** A form of 500 items, and the same with every row laid out. */
export function longForms(): Promise<readonly (readonly [LongForm, LongForm])[]> {
  return rounds(async (harness) => [await longFormOnce(harness, false), await longFormOnce(harness, true)]);
}

async function rounds<T>(once: (harness: Harness) => Promise<T>): Promise<readonly T[]> {
  execFileSync(process.execPath, [path.join(root, 'scripts', 'build.cjs'), '--if-stale'], {
    stdio: 'inherit',
  });
  const harness = await launch();
  const all: T[] = [];
  try {
    for (let round = 0; round <= ROUNDS; round += 1) all.push(await once(harness));
  } finally {
    await harness.close();
  }
  return all.slice(1);
}

async function openOnce(harness: Harness): Promise<Opening> {
  const host = hostOf(readFileSync(sample), 'bench.xlsx');
  const { page, close } = await openPane(harness, host);
  const since = () => page.evaluate(() => performance.now());
  await page.locator('.fui-FluentProvider').waitFor();
  const painted = await since();
  await page.getByText('46 项').first().waitFor();
  const shown = await since();
  await page.route(/taskpane.*\.js$/, (route) => route.abort());
  await page.reload();
  await page.waitForFunction(() => typeof Office !== 'undefined');
  const library = await since();
  await close();
  return { library, painted, shown };
}
