/**
 * `npm run bench -- large`: a workbook of 50 sheets × 2000 rows × 12 columns, and the whole job on a form, against SheetJS and
 * a bare inflate-and-scan in the same run. SheetJS has open advisories: it is installed into a temporary folder, never here.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { assess } from '../src/assess';
import { openXlsx } from '../src/workbook/xlsx';
import { workbookOf } from './bench-workbook';

const PEER = 'xlsx@0.18.5';
/** Each takes seconds. */
const ROUNDS = 1;
const FORM = path.resolve(__dirname, '../assets/samples/reemployment-2004.xlsx');

interface SheetJs {
  read(
    bytes: Uint8Array,
    options: Readonly<Record<string, unknown>>,
  ): { Sheets: Record<string, Record<string, unknown>> };
  write(book: unknown, options: Readonly<Record<string, unknown>>): Uint8Array;
}

function sheetJs(): SheetJs {
  const folder = path.join(os.tmpdir(), 'kaoping-bench');
  if (!existsSync(path.join(folder, 'node_modules', 'xlsx'))) {
    execFileSync('npm', ['install', '--prefix', folder, '--no-save', PEER], { stdio: 'ignore' });
  }
  return createRequire(path.join(folder, 'x.js'))('xlsx') as SheetJs;
}

/** Every cell's tag is passed once: about the least that reading can cost. */
function bareScan(bytes: Uint8Array): number {
  let cells = 0;
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (name.includes('/worksheets/')) for (const _ of strFromU8(part).matchAll(/<c /g)) cells += 1;
  }
  return cells;
}

async function seconds(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    await run();
    times.push((performance.now() - started) / 1000);
  }
  return Math.min(...times);
}

async function compare(title: string, runs: Readonly<Record<string, () => unknown>>): Promise<void> {
  const measured: string[] = [];
  let ours: number | null = null;
  for (const [name, run] of Object.entries(runs)) {
    const time = await seconds(run);
    ours ??= time;
    measured.push(
      `${name} ${time.toFixed(3)} s${name === 'ours' ? '' : ` (ours is ${(ours / time).toFixed(2)} of it)`}`,
    );
  }
  console.log(`${title}: ${measured.join(', ')}`);
}

function ourEdit(bytes: Uint8Array): number {
  const document = openXlsx(bytes, 'bench.xlsx');
  document.edit('表1', 2, 2, { value: 7.5 });
  return document.save().length;
}

export async function benchLarge(): Promise<void> {
  const peer = sheetJs();
  const bytes = zipSync(
    Object.fromEntries(Object.entries(workbookOf(50, 2000, 12)).map(([name, text]) => [name, strToU8(text)])),
  );
  const form = new Uint8Array(readFileSync(FORM));
  console.log(`50 × 2000 × 12 cells, ${(bytes.length / 1024 / 1024).toFixed(1)} MB; peer ${PEER}`);
  await compare('open and read every cell', {
    ours: () => openXlsx(bytes, 'bench.xlsx').read(),
    SheetJS: () => peer.read(bytes, { dense: true }),
    'bare inflate and scan': () => bareScan(bytes),
  });
  await compare('open, change a cell, save', {
    ours: () => ourEdit(bytes),
    SheetJS: () => peer.write(peer.read(bytes, {}), { type: 'buffer', bookType: 'xlsx', compression: true }),
  });
  await compare('a form: read and assess, against plain reading', {
    ours: async () => assess(await openXlsx(form, 'form.xlsx').read()),
    SheetJS: () => peer.read(form, {}),
  });
  console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB, SheetJS's included`);
}
