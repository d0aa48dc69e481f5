/**
 * `npm run bench -- large`: a workbook of 50 sheets × 2000 rows × 12 columns, and the whole job on a form, against the peers
 * of bench-peers.ts in the same run. Times are the processor's, so that what else the machine does counts for little.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { assess } from '../src/assess';
import { recalculate } from '../src/fill/recalculate';
import { openXlsx } from '../src/workbook/xlsx';
import { contender, NAMES, type Contender } from './bench-peers';
import { workbookOf } from './bench-workbook';

const ROUNDS = 2;
/** A small file takes milliseconds: warm machines alone can be compared. */
const MANY_ROUNDS = 40;
const FORM = path.resolve(__dirname, '../assets/samples/reemployment-2004.xlsx');

type Runs = Readonly<Record<string, () => unknown>>;

async function seconds(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** One warm-up each, then by turns; the best of each one's rounds. */
async function compare(title: string, runs: Runs, rounds = ROUNDS): Promise<void> {
  const times = new Map(Object.keys(runs).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, run] of Object.entries(runs)) {
      const time = await seconds(run);
      if (round > 0) times.get(name)?.push(time);
    }
  }
  const bests = [...times].map(([name, all]) => [name, Math.min(...all)] as const);
  const ours = bests.find(([name]) => name === 'ours')?.[1] ?? Number.NaN;
  const told = bests.map(([name, time]) =>
    name === 'ours'
      ? `ours ${time.toFixed(3)} s`
      : `${name} ${time.toFixed(3)} s (ours is ${(ours / time).toFixed(2)} of it)`,
  );
  console.log(`${title}: ${told.join(', ')}`);
}

/** Each reads the file in a process of its own. */
function peaks(file: string, names: readonly string[]): string {
  const peak = (name: string) => {
    const script = [path.join(__dirname, 'run-ts.cjs'), __filename, name, file];
    return `${name} ${execFileSync(process.execPath, script, { encoding: 'utf8' }).trim()} MB`;
  };
  return names.map(peak).join(', ');
}

/** Takes a minute for the large file alone. */
const SLOW = 'exceljs';

export async function benchLarge(): Promise<void> {
  const known = NAMES.flatMap((name) => {
    const found = contender(name);
    if (!found) console.log(`${name} can't be installed here`);
    return found ? [[name, found] as const] : [];
  });
  const quick = known.filter(([name]) => name !== SLOW);
  await benchFile(50, quick);
  await benchFile(5, known);
  const form = new Uint8Array(readFileSync(FORM));
  const plainly = runs(known, (one) => () => one.read(form));
  const whole = { ...plainly, ours: () => job(form) };
  const assessed = { ...plainly, ours: async () => assess(await openXlsx(form, 'form.xlsx').read()) };
  await compare('a form: read and assess, against plain reading', assessed, MANY_ROUNDS);
  await compare('a form: read, assess, fill, save, against plain reading', whole, MANY_ROUNDS);
}

/** The whole job: read, assess, fill the scores, save. */
async function job(form: Uint8Array): Promise<Uint8Array> {
  const document = openXlsx(form, 'form.xlsx');
  const { plan } = recalculate(assess(await document.read()), {}, '2024-12-31T10:00:00');
  await document.apply(plan);
  return document.save();
}

type Known = readonly (readonly [name: string, contender: Contender])[];

function runs(known: Known, of: (one: Contender) => (() => unknown) | undefined): Runs {
  return Object.fromEntries(
    known.flatMap(([name, one]) => {
      const run = of(one);
      return run ? [[name, run] as const] : [];
    }),
  );
}

async function benchFile(sheets: number, known: Known): Promise<void> {
  const parts = Object.entries(workbookOf(sheets, 2000, 12));
  const bytes = zipSync(Object.fromEntries(parts.map(([name, text]) => [name, strToU8(text)])));
  console.log(`${sheets} × 2000 × 12 cells, ${(bytes.length / 1024 / 1024).toFixed(1)} MB`);
  await compare(
    'open and read every cell',
    runs(known, (one) => () => one.read(bytes)),
  );
  await compare(
    'open, change a cell, save',
    runs(known, ({ edit }) => edit && (() => edit(bytes))),
  );
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kaoping-bench-'));
  const file = path.join(folder, 'large.xlsx');
  writeFileSync(file, bytes);
  console.log(`peak memory of reading it: ${peaks(file, ['nothing', ...known.map(([name]) => name)])}`);
  rmSync(folder, { recursive: true });
}

/** One of them alone, for its peak of memory; "nothing" only loads the file. */
async function readAlone(name: string, file: string): Promise<void> {
  await contender(name)?.read(new Uint8Array(readFileSync(file)));
  console.log((process.resourceUsage().maxRSS / 1024).toFixed(0));
}

const [, , name, file] = process.argv;
if (process.argv[1] === __filename && name !== undefined && file !== undefined) void readAlone(name, file);
