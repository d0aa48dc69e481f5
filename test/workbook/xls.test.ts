import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { assess } from '../../src/assess';
import type { Cell, Grid } from '../../src/grid/grid';
import { WorkbookError } from '../../src/workbook/port';
import { openXlsx } from '../../src/workbook/xlsx';
import { XlsSheet } from '../../src/workbook/xlsx/xls/sheet';
import { compoundFile } from './fixtures/compound-file';
import { packageFaults } from './fixtures/package-faults';
import { apply, cellOf, setCell } from './fixtures/plans';

const root = path.resolve(__dirname, '../..');
const bytesOf = (...steps: string[]) => new Uint8Array(readFileSync(path.join(root, ...steps)));
/** Both made by LibreOffice 7.4 from .xlsx files: the sample of the repository, and a form with everything in it. */
const SAMPLE = bytesOf('test/workbook/fixtures/xls/star-community.xls');
const DRESSED = bytesOf('test/workbook/fixtures/xls/dressed.xls');

function contents({ cells }: Grid): [string, Pick<Cell, 'kind' | 'value' | 'text' | 'formula'>][] {
  return [...cells].flatMap(([row, columns]) =>
    [...columns].map(
      ([column, { kind, value, text, formula }]): [
        string,
        Pick<Cell, 'kind' | 'value' | 'text' | 'formula'>,
      ] => [`${row} ${column}`, { kind, value, text, formula }],
    ),
  );
}

test('a form that was saved as .xls reads like the .xlsx that it was: values, formulas, merges', async () => {
  const [old] = (await openXlsx(SAMPLE, '考核.xls').read()).grids;
  const [grid] = (await openXlsx(bytesOf('assets/samples/star-community.xlsx'), '考核.xlsx').read()).grids;
  if (!old || !grid) throw new Error('no sheet');
  expect(old.sheet).toBe(grid.sheet);
  expect(contents(old)).toEqual(contents(grid));
  expect(new Set(old.merges?.map((area) => JSON.stringify(area)))).toEqual(
    new Set(grid.merges?.map((area) => JSON.stringify(area))),
  );
});

test('it is recognised, and is an .xlsx from then on, with a sentence that says what came over', async () => {
  const document = openXlsx(SAMPLE, '考核.XLS');
  expect(assess(await document.read()).tables.map(({ form }) => form?.id)).toEqual(['star-community']);
  expect(document.name).toBe('考核.xlsx');
  expect(document.notice).toMatch(
    /^“考核\.XLS”是旧版 \.xls，将另存为 \.xlsx，原文件不变。保留：.*不保留：.*。$/,
  );
  expect(packageFaults(document.save())).toEqual([]);
});

test('what is hidden, protected, shared, named or of another sheet comes over', async () => {
  const document = openXlsx(DRESSED, '考核.xls');
  const { grids, names } = await document.read();
  expect(grids.map(({ sheet, visibility, isProtected }) => [sheet, visibility, isProtected])).toEqual([
    ['评审表', 'visible', true],
    ['资料', 'visible', false],
    ['底稿', 'hidden', false],
    ['透视', 'visible', false],
  ]);
  expect(names).toEqual([{ name: '原因名单', refersTo: "'资料'!$A$2:$A$4" }]);
  expect([...(grids[0]?.hiddenColumns ?? [])]).toEqual([10]);
  expect([...(grids[1]?.hiddenRows ?? [])]).toEqual([4]);
  expect(await cellOf(document, '资料', 3, 6)).toMatchObject({ value: 4, formula: '=B3*2' });
  expect(await cellOf(document, '资料', 6, 2)).toMatchObject({ value: 0, formula: "=SUM('评审表'!E6:E11)" });
  expect(document.notice).toContain('另有 1 个公式只留下了结果');
});

test('looks come over: fonts, borders, widths, heights', () => {
  const { looks, sheets } = openXlsx(SAMPLE, '考核.xls').appearance();
  const [sheet] = sheets;
  const look = looks[sheet?.cells.get(4)?.get(1) ?? 0];
  expect(look).toMatchObject({ size: 10.5, horizontal: 'center', wrap: true });
  expect(look?.border).toEqual({ top: true, right: true, bottom: true, left: true });
  expect(sheet?.widths.get(2)).toBeCloseTo(44, 0);
  expect(sheet?.heights.get(1)).toBe(36);
});

test('rows and columns stay where the window is frozen, and only there', () => {
  const window = (options: number) => ({ type: 0x23e, at: 0, pieces: [Uint8Array.of(options, 0)] });
  const pane = { type: 0x41, at: 6, pieces: [Uint8Array.of(1, 0, 5, 0, 5, 0, 1, 0, 0, 0)] };
  const scope = { name: () => null, outerName: () => null, sheet: () => null };
  const frozenBy = (options: number) => new XlsSheet([window(options), pane], [], scope).frozen;
  expect(frozenBy(8)).toEqual({ rows: 5, columns: 1 });
  expect(frozenBy(0)).toEqual({ rows: 0, columns: 0 });
});

test('a score written into it stands in the saved file, and its sum is right', async () => {
  const document = openXlsx(SAMPLE, '考核.xls');
  const before = await cellOf(document, '市级充分就业星级社区评审标准', 6, 5);
  await apply(document, setCell('市级充分就业星级社区评审标准', 6, 5, Number(before?.value) - 1));
  const again = openXlsx(document.save(), '再.xlsx');
  expect(await cellOf(again, '市级充分就业星级社区评审标准', 29, 5)).toMatchObject({ value: 97 });
});

function errorOf(bytes: Uint8Array): WorkbookError {
  try {
    openXlsx(bytes, '考核.xls');
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
  throw new Error('it was opened');
}

const BOF8 = [0x09, 0x08, 4, 0, 0, 6, 5, 0];
const BOF7 = [0x09, 0x08, 4, 0, 0, 5, 5, 0];

test.each<[string, string, Uint8Array]>([
  ['a workbook of Excel 95', 'very-old-xls', compoundFile({ Book: Uint8Array.from(BOF7) })],
  [
    'one that calls its stream by the newer name',
    'very-old-xls',
    compoundFile({ Workbook: Uint8Array.from(BOF7) }),
  ],
  [
    'one with a password',
    'encrypted',
    compoundFile({ Workbook: Uint8Array.from([...BOF8, 0x2f, 0, 2, 0, 1, 0]) }),
  ],
  ['an .xlsx with a password', 'encrypted', compoundFile({ EncryptedPackage: new Uint8Array(8) })],
  ['an old Word document', 'not-a-workbook', compoundFile({ WordDocument: new Uint8Array(8) })],
  ['a stream of something else', 'damaged', compoundFile({ Workbook: Uint8Array.from([1, 2, 3, 4]) })],
  ['a file that was cut off', 'damaged', SAMPLE.slice(0, 700)],
  ['nothing but its first bytes', 'damaged', SAMPLE.slice(0, 8)],
])('%s is refused as %s', (_what, code, bytes) => {
  const error = errorOf(bytes);
  expect(error.code).toBe(code);
  expect(error.message).toContain('考核.xls');
});

test('a mangled .xls is read, or refused with a sentence', () => {
  const change = fc.tuple(fc.nat(SAMPLE.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), fc.nat(SAMPLE.length), (changes, cut) => {
      const bytes = SAMPLE.slice(0, cut % 5 === 0 ? cut : SAMPLE.length);
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      try {
        openXlsx(bytes, '坏.xls').save();
      } catch (error) {
        if (!(error instanceof WorkbookError)) throw error;
        expect(error.message).toMatch(/^“.*。$/s);
      }
    }),
    { numRuns: 60 },
  );
});
