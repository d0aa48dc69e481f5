import { openXlsx } from '../../src/workbook/xlsx';
import { workbookData } from '../../src/workbench/grid/workbook-data';
import { demandingWorkbook } from '../workbook/fixtures/demanding';
import { apply } from '../workbook/fixtures/plans';
import { workbookFile } from '../workbook/fixtures/simple';

async function dataOf(file: Uint8Array) {
  const document = openXlsx(file, '试.xlsx');
  return workbookData('one', await document.read(), document.appearance());
}

const plain = workbookFile({
  sheets: [
    {
      name: '评分表',
      rows: [
        ['标题', null, null],
        ['012', 3, true],
        [
          { value: 6, formula: '=B2*2' },
          { value: null, formula: '=B2*3' },
          { value: '#N/A', formula: '=NA()' },
        ],
      ],
      merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
    },
    { name: '底稿', rows: [[1]], state: 'hidden' },
    { name: '内部', rows: [[1]], state: 'veryHidden' },
  ],
});

test('the grid gets numbers as numbers, figures that are text as text, formulas with their values', async () => {
  const cells = (await dataOf(plain)).sheets?.['评分表']?.cellData;
  expect(cells?.[1]?.[0]).toMatchObject({ v: '012', t: 4 });
  expect(cells?.[1]?.[1]).toMatchObject({ v: 3, t: 2 });
  expect(cells?.[1]?.[2]).toMatchObject({ v: 1, t: 3 });
  expect(cells?.[2]?.[0]).toMatchObject({ v: 6, t: 2, f: '=B2*2' });
  expect(cells?.[2]?.[1]).toMatchObject({ f: '=B2*3' });
  expect(cells?.[2]?.[1]).not.toHaveProperty('v');
  expect(cells?.[2]?.[2]).toMatchObject({ v: '#N/A', f: '=NA()' });
});

test('merges, and sheets that are hidden; sheets that only a macro can show are left out', async () => {
  const { sheets, sheetOrder } = await dataOf(plain);
  expect(sheets?.['评分表']?.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 }]);
  expect(sheetOrder).toEqual(['评分表', '底稿']);
  expect(sheets?.['底稿']?.hidden).toBe(1);
});

test('there is always room below and beside what is there', async () => {
  const sheet = (await dataOf(plain)).sheets?.['评分表'];
  expect(sheet?.rowCount).toBeGreaterThanOrEqual(40);
  expect(sheet?.columnCount).toBeGreaterThanOrEqual(16);
});

test('widths, hidden columns, frozen rows and fonts are shown as in the file', async () => {
  const { sheets, styles } = await dataOf(demandingWorkbook());
  const sheet = sheets?.['评分表'];
  expect(sheet?.columnData?.[0]).toEqual({ w: 95 });
  expect(sheet?.columnData?.[6]).toMatchObject({ hd: 1 });
  expect(sheet?.freeze).toEqual({ startRow: 3, startColumn: -1, ySplit: 3, xSplit: 0 });
  const title = styles?.[String(sheet?.cellData?.[0]?.[0]?.s)];
  expect(title).toMatchObject({ bl: 1, fs: 14, ff: '黑体', ht: 2 });
  const score = styles?.[String(sheet?.cellData?.[3]?.[3]?.s)];
  expect(score).toMatchObject({ n: { pattern: '0.0"分"' } });
});

test('an array formula is shown by its values, which the grid would work out otherwise', async () => {
  const cells = (await dataOf(demandingWorkbook())).sheets?.['评分表']?.cellData;
  expect(cells?.[3]?.[7]).toMatchObject({ v: 19, t: 2 });
  expect(cells?.[3]?.[7]).not.toHaveProperty('f');
  expect(cells?.[6]?.[3]).toHaveProperty('f');
});

test('a mark colours its cell and no other', async () => {
  const document = openXlsx(plain, '试.xlsx');
  const marks = [{ row: 2, column: 2, kind: 'wrong' as const }];
  await apply(document, { kind: 'put-marks', sheet: '评分表', marks });
  const { sheets, styles } = workbookData('one', await document.read(), document.appearance());
  const fillAt = (row: number, column: number) =>
    styles?.[String(sheets?.['评分表']?.cellData?.[row]?.[column]?.s)]?.bg?.rgb;
  expect(fillAt(1, 1)).toBe('#FFC7CE');
  expect(fillAt(1, 2)).toBeUndefined();
});
