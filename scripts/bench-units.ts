/**
 * `npm run bench -- units [COUNT]`: a workbook of 46 items from each of 1,000 made-up units, summed up by the built command
 * line over all cores, against plainly reading every cell of the same files one after the other with fflate +
 * @xmldom/xmldom in a process of its own. Beside it the same for a quarter of the files: what the memory grows by is what
 * is kept of a unit.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { assess } from '../src/assess';
import { openXlsx } from '../src/workbook/xlsx';

const ROOT = path.resolve(__dirname, '..');
const CLI = path.join(ROOT, 'dist', 'cli', 'kaoping.js');
const SAMPLE = path.join(ROOT, 'assets', 'samples', 'reemployment-2004.xlsx');
const UNITS = 1000;

/** Told by a process at its end, into the file that KAOPING_BENCH names. */
const TELL = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const told = { seconds: process.uptime(), processor: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
  require('node:fs').writeFileSync(process.env.KAOPING_BENCH, JSON.stringify(told));
});`;

interface Cost {
  readonly seconds: number;
  /** Seconds of all processors. */
  readonly processor: number;
  /** The most that the process held. */
  readonly megabytes: number;
}

/** Files of so many units; each lacks other points. */
async function makeFiles(folder: string, count: number): Promise<void> {
  const sample = readFileSync(SAMPLE);
  const [table] = assess(await openXlsx(sample, 'sample.xlsx').read()).tables;
  const level = table?.table.levels[0];
  if (!table || !level) throw new Error('the sample has no table');
  for (let unit = 1; unit <= count; unit += 1) {
    const document = openXlsx(sample, 'sample.xlsx');
    const name = `第${unit}县`;
    document.edit(table.table.sheet, 1, 1, { value: table.table.title.replace('青溪县', name) });
    const { item } = table.items[unit % table.items.length] ?? { item: null };
    if (item) document.edit(table.table.sheet, item.rows[0], level.column, { value: (unit % 5) / 2 });
    writeFileSync(path.join(folder, `${String(unit).padStart(4, '0')}.xlsx`), document.save());
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).map((name) => path.join(folder, name));
}

function cost(folder: string, command: readonly string[]): Cost {
  const [hook, told] = ['tell.cjs', 'told.json'].map((name) => path.join(folder, '..', name));
  if (hook === undefined || told === undefined) throw new Error('no place to tell');
  writeFileSync(hook, TELL);
  const env = { ...process.env, KAOPING_BENCH: told };
  execFileSync(process.execPath, ['--require', hook, ...command], { env, stdio: 'ignore' });
  return JSON.parse(readFileSync(told, 'utf8')) as Cost;
}

function tell(title: string, { seconds, processor, megabytes }: Cost, count: number): void {
  const each = ((processor * 1000) / count).toFixed(1);
  console.log(
    `${title.padEnd(34)} ${seconds.toFixed(1).padStart(6)} s   processors ${processor.toFixed(1).padStart(6)} s, ${each.padStart(6)} ms a file   ${megabytes.toFixed(0).padStart(5)} MB`,
  );
}

export async function benchUnits(count = UNITS): Promise<void> {
  if (!existsSync(CLI)) throw new Error('npm run build first: the built command line is measured');
  const home = mkdtempSync(path.join(os.tmpdir(), 'kaoping-units-'));
  try {
    console.log(`${os.availableParallelism()} cores; most memory of the whole process, all threads`);
    for (const units of [Math.ceil(count / 4), count]) {
      const folder = path.join(home, String(units));
      mkdirSync(folder);
      await makeFiles(folder, units);
      const out = path.join(home, `${units}.xlsx`);
      const ours = cost(folder, [CLI, 'summary', ...filesIn(folder), '--out', out, '--json']);
      const run = path.join(ROOT, 'scripts', 'run-ts.cjs');
      const peers = cost(folder, [run, path.join(__dirname, 'bench-units-peer.ts'), folder]);
      tell(`${units} units, summed up`, ours, units);
      tell(`${units} units, plainly read by the peer`, peers, units);
      console.log(
        `${' '.repeat(34)} ratio of the processors’ time ${(ours.processor / peers.processor).toFixed(2)}`,
      );
    }
  } finally {
    rmSync(home, { recursive: true });
  }
}
