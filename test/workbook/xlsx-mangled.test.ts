import { strFromU8 } from 'fflate';
import fc from 'fast-check';
import { WorkbookError } from '../../src/workbook/port';
import { openXlsx } from '../../src/workbook/xlsx';
import { sheetOf } from './contract/scene';
import { DEMANDING_PARTS, demandingWorkbook, zipped } from './fixtures/demanding';
import { planOf, setCell } from './fixtures/plans';

const FILE = demandingWorkbook();
const XML_PARTS = Object.entries(DEMANDING_PARTS).flatMap(([path, content]) =>
  typeof content === 'string' ? [[path, content] as const] : [],
);

/** Opens the bytes and does a bit of everything: a saved file that opens again, or a sentence. */
async function survives(bytes: Uint8Array): Promise<void> {
  const before = bytes.slice();
  try {
    const document = openXlsx(bytes, '坏.xlsx');
    document.appearance();
    const marks = [{ row: 4, column: 4, kind: 'open' as const }];
    await document.apply(planOf(setCell('评分表', 4, 4, 7.5)));
    await document.apply(planOf({ kind: 'put-marks', sheet: '评分表', marks }));
    await document.apply(planOf({ kind: 'put-sheet', sheet: sheetOf('汇总', [['项目', '得分']]) }));
    await openXlsx(document.save(), '再.xlsx').read();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    expect(error.message).toMatch(/^“.*[。]$/s);
  }
  expect(Buffer.compare(bytes, before)).toBe(0);
}

const byteChange = fc.record({
  at: fc.nat(FILE.length - 1),
  value: fc.nat(255),
  cut: fc.nat(40),
  insert: fc.uint8Array({ maxLength: 8 }),
});

test('a file whose bytes were mangled is read, or refused with a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(byteChange, { minLength: 1, maxLength: 6 }), async (changes) => {
      let bytes = FILE.slice();
      for (const { at, value, cut, insert } of changes) {
        if (cut > 4) bytes[at % bytes.length] = value;
        else {
          const place = at % bytes.length;
          bytes = Uint8Array.from([...bytes.subarray(0, place), ...insert, ...bytes.subarray(place + cut)]);
        }
      }
      await survives(bytes);
    }),
    { numRuns: 40 },
  );
});

/** What stands where something else is wanted: no number, too large a number, no address, another kind of thing. */
const ODD = fc.constantFrom(
  '',
  '0',
  '-1',
  '1e99',
  '4294967296',
  'NaN',
  'A0',
  'XFD1048576',
  'A1:XFD1048576',
  '#REF!',
  '__proto__',
  '&#x10FFFF;',
  'rId99',
  '../../../x.xml',
  '数据!A1',
);

type Change = (xml: string, pick: number, odd: string) => string;

/** The piece that the pattern finds at the pick-th place, replaced. */
function replaced(
  xml: string,
  pattern: RegExp,
  pick: number,
  by: (piece: RegExpMatchArray) => string,
): string {
  const pieces = [...xml.matchAll(pattern)];
  const piece = pieces[pick % Math.max(1, pieces.length)];
  return piece ? xml.slice(0, piece.index) + by(piece) + xml.slice(piece.index + piece[0].length) : xml;
}

const ATTRIBUTE = /\s([\w:]+)="([^"]*)"/g;
const LEAF = /<([\w:]+)(?:\s[^>]*)?(?:\/>|>[^<]*<\/\1>)/g;
const TEXT = />([^<]+)</g;

const CHANGES: readonly Change[] = [
  (xml, pick) => replaced(xml, ATTRIBUTE, pick, () => ''),
  (xml, pick, odd) => replaced(xml, ATTRIBUTE, pick, ([, name]) => ` ${name ?? ''}="${odd}"`),
  (xml, pick) => replaced(xml, LEAF, pick, () => ''),
  (xml, pick) => replaced(xml, LEAF, pick, ([leaf]) => leaf + leaf),
  (xml, pick, odd) => replaced(xml, TEXT, pick, () => `>${odd}<`),
  (xml, pick) => replaced(xml, /<\/?[\w:]+/g, pick, ([tag]) => `${tag}x`),
  (xml, pick) => xml.slice(0, pick % xml.length),
  () => '',
];

const xmlChange = fc.record({
  part: fc.nat(XML_PARTS.length - 1),
  change: fc.constantFrom(...CHANGES),
  pick: fc.nat(),
  odd: ODD,
});

test('a file whose parts were mangled is read, or refused with a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(xmlChange, { minLength: 1, maxLength: 3 }), async (changes) => {
      const parts: Record<string, string | Uint8Array> = { ...DEMANDING_PARTS };
      for (const { part, change, pick, odd } of changes) {
        const [path] = XML_PARTS[part] ?? [''];
        const content = parts[path];
        parts[path] = change(
          typeof content === 'string' ? content : strFromU8(content ?? new Uint8Array()),
          pick,
          odd,
        );
      }
      await survives(zipped(parts));
    }),
    { numRuns: 80 },
  );
});

test('a file from which parts were taken is read, or refused with a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray(Object.keys(DEMANDING_PARTS)), async (left) => {
      await survives(
        zipped(Object.fromEntries(Object.entries(DEMANDING_PARTS).filter(([path]) => left.includes(path)))),
      );
    }),
    { numRuns: 20 },
  );
});
