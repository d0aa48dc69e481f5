/**
 * `npm run bench`: how long our .xlsx reader and writer take on a 20 000-cell sheet, as a ratio against a named peer that
 * is measured in the same run: fflate + @xmldom/xmldom, the plain way to the same cells. Ratios travel between machines,
 * milliseconds do not. Then how long the pane takes to open (see bench-pane.ts). `-- large` and `-- units` measure more.
 */
import {
  DOMParser,
  XMLSerializer,
  type Document as XmlDocument,
  type Element as XmlElement,
} from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx } from '../src/workbook/xlsx';
import { benchLarge } from './bench-large';
import { workbookOf } from './bench-workbook';
import { longForms, openings } from './bench-pane';
import { benchUnits } from './bench-units';

const ROWS = 2000;
const COLUMNS = 10;
const ROUNDS = 9;
const SHEET = 'xl/worksheets/sheet1.xml';

function workbook(): Uint8Array {
  const parts = Object.entries(workbookOf(1, ROWS, COLUMNS));
  return zipSync(Object.fromEntries(parts.map(([name, text]) => [name, strToU8(text)])));
}

const parseSheet = (bytes: Uint8Array): XmlDocument =>
  new DOMParser().parseFromString(strFromU8(bytes), 'text/xml');

/** Row by row, child by child: the quickest way through the tree that the peer gives. */
function cellsOf(tree: XmlDocument): XmlElement[] {
  const found: XmlElement[] = [];
  const rows = tree.getElementsByTagName('sheetData')[0]?.firstChild ?? null;
  for (let row = rows; row; row = row.nextSibling) {
    for (let cell = row.firstChild; cell; cell = cell.nextSibling) found.push(cell as XmlElement);
  }
  return found;
}

async function pane(): Promise<void> {
  await openingTimes();
  await longFormTimes();
}

/** The peer reads: address → text of every cell. */
function peerRead(bytes: Uint8Array): number {
  const sheet = unzipSync(bytes)[SHEET];
  if (!sheet) throw new Error('the sheet is gone');
  const cells = new Map<string, string>();
  for (const cell of cellsOf(parseSheet(sheet)))
    cells.set(cell.getAttribute('r') ?? '', cell.textContent ?? '');
  return cells.size;
}

async function ourRead(bytes: Uint8Array): Promise<number> {
  const { grids } = await openXlsx(bytes, 'bench.xlsx').read();
  return [...(grids[0]?.cells.values() ?? [])].reduce((sum, row) => sum + row.size, 0);
}

/** The peer changes B2 and saves. */
function peerSave(bytes: Uint8Array): number {
  const parts = unzipSync(bytes);
  const sheet = parts[SHEET];
  if (!sheet) throw new Error('the sheet is gone');
  const tree = parseSheet(sheet);
  const cell = cellsOf(tree).find((one) => one.getAttribute('r') === 'B2');
  const value = cell?.getElementsByTagName('v')[0];
  if (value) value.textContent = '7.5';
  return zipSync({ ...parts, [SHEET]: strToU8(new XMLSerializer().serializeToString(tree)) }).length;
}

function ourSave(bytes: Uint8Array): number {
  const document = openXlsx(bytes, 'bench.xlsx');
  document.edit('表1', 2, 2, { value: 7.5 });
  return document.save().length;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function milliseconds(run: () => number | Promise<number>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

/** Ours and the peer's by turns, so that whatever else the machine does meets both; once each to warm up. */
async function compare(
  ours: () => number | Promise<number>,
  peers: () => number | Promise<number>,
): Promise<[number, number]> {
  const times: [number, number][] = [];
  for (let round = 0; round <= ROUNDS; round += 1)
    times.push([await milliseconds(ours), await milliseconds(peers)]);
  const measured = times.slice(1);
  return [median(measured.map(([our]) => our)), median(measured.map(([, peer]) => peer))];
}

function tell(title: string, ours: number, peers: number): void {
  const shown = (value: number) => value.toFixed(0).padStart(5);
  console.log(
    `${title.padEnd(28)} ours ${shown(ours)} ms   peer ${shown(peers)} ms   ratio ${(ours / peers).toFixed(2)}`,
  );
}

async function openingTimes(): Promise<void> {
  const rounds = await openings();
  const library = median(rounds.map((round) => round.library));
  console.log(
    `\npane beside a form of 46 items, median of ${rounds.length}; peer: the same page with office.js alone`,
  );
  tell('until the pane shows', median(rounds.map(({ painted }) => painted)), library);
  tell('until the form is on show', median(rounds.map(({ shown }) => shown)), library);
}

async function longFormTimes(): Promise<void> {
  const rounds = await longForms();
  console.log(`\npane over a form of 500 items, median of ${rounds.length}; peer: every row laid out`);
  const titles = {
    listed: 'until all items are listed',
    scrolled: 'to the last item',
    found: 'until one is found by its words',
    opened: 'until one is open',
    typed: 'six figures typed into it',
  } as const;
  for (const [measure, title] of Object.entries(titles) as [keyof typeof titles, string][]) {
    const of = (which: 0 | 1) => median(rounds.map((round) => round[which][measure]));
    tell(title, of(0), of(1));
  }
}

async function main(): Promise<void> {
  const bytes = workbook();
  if ((await ourRead(bytes)) !== ROWS * COLUMNS || peerRead(bytes) !== ROWS * COLUMNS)
    throw new Error('not every cell was read');
  console.log(
    `${ROWS * COLUMNS} cells, ${(bytes.length / 1024).toFixed(0)} KB, median of ${ROUNDS}; peer: fflate + @xmldom/xmldom`,
  );
  const measures = [
    ['open and read every cell', () => ourRead(bytes), () => peerRead(bytes)],
    ['open, change a cell, save', () => ourSave(bytes), () => peerSave(bytes)],
  ] as const;
  for (const [title, ours, peers] of measures) {
    tell(title, ...(await compare(ours, peers)));
  }
  await pane();
}

async function chosen(): Promise<void> {
  const [part, more] = process.argv.slice(2);
  if (part === 'large') await benchLarge();
  else if (part === 'pane') await pane();
  else if (part === 'units') await benchUnits(more === undefined ? undefined : Number(more));
  else await main();
}

chosen().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
