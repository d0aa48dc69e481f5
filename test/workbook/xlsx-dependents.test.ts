import { gridNamed } from '../../src/grid/grid';
import { openXlsx, type XlsxDocument } from '../../src/workbook/xlsx';
import { sheetOf } from './contract/scene';
import { DEMANDING_PARTS, demandingWorkbook } from './fixtures/demanding';
import { textOf } from './fixtures/parts';
import { apply, cellOf, setCell } from './fixtures/plans';
import { workbookFile, type SheetContents } from './fixtures/simple';

function book(sheets: readonly SheetContents[], names: Readonly<Record<string, string>> = {}): XlsxDocument {
  return openXlsx(workbookFile({ sheets, names }), '试.xlsx');
}

const f = (formula: string, value: number | string | null = 1) => ({ formula, value });

function calculatesOnLoad(document: XlsxDocument): boolean {
  return textOf(document.save(), 'xl/workbook.xml').includes('fullCalcOnLoad="1"');
}

test('sums of sums follow, over sheets and names', async () => {
  const document = book(
    [
      { name: '评分表', rows: [[1], [2], [f('=SUM(A1:A2)', 3)]] },
      { name: '汇 总', rows: [[f('=评分表!A3*2', 6)], [f('=小计+SUM(A1,1)', 10)], [f("='汇 总'!A2-A1", 4)]] },
    ],
    { 小计: '评分表!$A$3' },
  );
  await apply(document, setCell('评分表', 1, 1, 1.5));
  expect(await cellOf(document, '评分表', 3, 1)).toMatchObject({ value: 3.5 });
  expect(await cellOf(document, '汇 总', 1, 1)).toMatchObject({ value: 7 });
  expect(await cellOf(document, '汇 总', 2, 1)).toMatchObject({ value: 11.5 });
  expect(await cellOf(document, '汇 总', 3, 1)).toMatchObject({ value: 4.5 });
  expect(calculatesOnLoad(document)).toBe(false);
});

test('a sum of decimals is the sum that a person would write', async () => {
  const document = book([
    { name: '表', rows: [[0.1], [0.2], [0.3], [f('=A1+A2-A3', 9)], [f('=SUM(A1:A3)', 9)]] },
  ]);
  await apply(document, setCell('表', 3, 1, 0.29), setCell('表', 3, 1, 0.3));
  expect(await cellOf(document, '表', 4, 1)).toMatchObject({ value: 0 });
  expect(await cellOf(document, '表', 5, 1)).toMatchObject({ value: 0.6 });
});

test('what we do not calculate loses its old value, and so does every sum over it', async () => {
  const document = book([
    { name: '表', rows: [[1], [f('=IF(A1>1,5,0)', 0)], [f('=SUM(A1:A2)', 1)], [f('=LEN("x")', 1)]] },
  ]);
  await apply(document, setCell('表', 1, 1, 2));
  expect(await cellOf(document, '表', 2, 1)).toMatchObject({ kind: 'unknown', formula: '=IF(A1>1,5,0)' });
  expect(await cellOf(document, '表', 3, 1)).toMatchObject({ kind: 'unknown', value: null });
  expect(await cellOf(document, '表', 4, 1)).toMatchObject({ value: 1 });
  expect(calculatesOnLoad(document)).toBe(true);
});

test('a sum over an error or over an unknown value is not guessed', async () => {
  const rows = [
    [1],
    [{ value: '#N/A' }],
    [f('=SUM(A1:A2)', 1)],
    [f('=NOW()', null)],
    [f('=A1+A4', 7)],
    [f('=SUM(A1,A4)', 7)],
  ];
  const document = book([{ name: '表', rows }]);
  await apply(document, setCell('表', 1, 1, 2));
  expect(await cellOf(document, '表', 3, 1)).toMatchObject({ kind: 'unknown' });
  expect(await cellOf(document, '表', 5, 1)).toMatchObject({ kind: 'unknown' });
  expect(await cellOf(document, '表', 6, 1)).toMatchObject({ kind: 'unknown' });
});

test('texts and blanks count nothing in a SUM; a text as an operand is not guessed', async () => {
  const document = book([
    { name: '表', rows: [[1, '缺', null, f('=SUM(A1:C1)'), f('=A1+B1'), f('=A1+C1')]] },
  ]);
  await apply(document, setCell('表', 1, 1, 2));
  expect(await cellOf(document, '表', 1, 4)).toMatchObject({ value: 2 });
  expect(await cellOf(document, '表', 1, 5)).toMatchObject({ kind: 'unknown' });
  expect(await cellOf(document, '表', 1, 6)).toMatchObject({ value: 2 });
});

test('formulas that go round in a ring lose their values and nothing hangs', async () => {
  const document = book([{ name: '表', rows: [[1, f('=A1+C1'), f('=B1+1')]] }]);
  await apply(document, setCell('表', 1, 1, 2));
  expect(await cellOf(document, '表', 1, 2)).toMatchObject({ kind: 'unknown' });
  expect(await cellOf(document, '表', 1, 3)).toMatchObject({ kind: 'unknown' });
});

test('a running total over thousands of rows follows', async () => {
  const rows = Array.from({ length: 3000 }, (_, index) => [
    1,
    f(index === 0 ? '=A1' : `=B${index}+A${index + 1}`, index + 1),
  ]);
  const document = book([{ name: '表', rows }]);
  await apply(document, setCell('表', 1, 1, 11));
  expect(await cellOf(document, '表', 3000, 2)).toMatchObject({ value: 3010 });
});

test('whole columns are seen', async () => {
  const document = book([{ name: '表', rows: [[1, f('=SUM(A:A)')], [2]] }]);
  await apply(document, setCell('表', 9, 1, 5));
  expect(await cellOf(document, '表', 1, 2)).toMatchObject({ value: 8 });
});

test('a sum over a table of the user loses its value only when the table changed', async () => {
  const document = openXlsx(demandingWorkbook(), '试.xlsx');
  await apply(document, setCell('评分表', 4, 3, 9));
  expect(await cellOf(document, '底稿', 5, 2)).toMatchObject({ value: 7 });
  await apply(document, setCell('底稿', 2, 2, 9));
  expect(await cellOf(document, '底稿', 5, 2)).toMatchObject({ kind: 'unknown', formula: '=SUM(表1[分])' });
});

test.each([
  'SUM(表1[分])',
  'SUBTOTAL(109,表1[分])',
  'SUM(表1[[#Data],[分]])',
  '表1[[#This Row],[分]]*2',
  'ROWS(表1)',
])(
  '%s loses its value when a cell of the table is written, and the program calculates when it opens the file',
  async (formula) => {
    const sheet = DEMANDING_PARTS['xl/worksheets/sheet3.xml'];
    const rows = String(sheet).replace('SUM(表1[分])', formula);
    const document = openXlsx(demandingWorkbook({ 'xl/worksheets/sheet3.xml': rows }), '试.xlsx');
    await apply(document, setCell('底稿', 3, 2, 6));
    expect(await cellOf(document, '底稿', 5, 2)).toMatchObject({ kind: 'unknown', formula: `=${formula}` });
    expect(calculatesOnLoad(document)).toBe(true);
  },
);

test('a formula of ours keeps the value that we gave it, and sums may rest on it', async () => {
  const document = book([{ name: '表', rows: [[1], [f('=SUM(A1,A3)')]] }]);
  await apply(document, setCell('表', 3, 1, { formula: '=RANK(A1,A1:A2)', value: 2 }));
  expect(await cellOf(document, '表', 3, 1)).toMatchObject({ value: 2 });
  expect(await cellOf(document, '表', 2, 1)).toMatchObject({ value: 3 });
});

test('a formula of ours without a value is calculated where it is a plain sum', async () => {
  const document = book([{ name: '表', rows: [[1], [2]] }]);
  await apply(document, setCell('表', 3, 1, { formula: '=SUM(A1:A2)', value: null }));
  expect(await cellOf(document, '表', 3, 1)).toMatchObject({ value: 3 });
});

test('a person who types sees the sums follow', async () => {
  const document = book([{ name: '表', rows: [[1], [f('=A1*2', 2)]] }]);
  document.edit('表', 1, 1, { value: 4 });
  expect(await cellOf(document, '表', 2, 1)).toMatchObject({ value: 8 });
});

test('when a name moves, what rests on it follows', async () => {
  const document = book([{ name: '表', rows: [[1], [5], [f('=分*2', 2)]] }], { 分: '表!$A$1' });
  await apply(document, { kind: 'put-name', name: '分', refersTo: '表!$A$2' });
  expect(await cellOf(document, '表', 3, 1)).toMatchObject({ value: 10 });
});

test('when a sheet of ours is replaced, what rests on it follows', async () => {
  const document = book([{ name: '表', rows: [[1]] }]);
  const spec = (value: number) => ({
    ...sheetOf('汇总', []),
    cells: [{ row: 1, column: 1, value, style: 'score' as const }],
  });
  await apply(document, { kind: 'put-sheet', sheet: spec(3) });
  await apply(document, setCell('表', 2, 1, { formula: '=汇总!A1+1', value: 4 }));
  await apply(document, { kind: 'put-sheet', sheet: spec(5) });
  expect(await cellOf(document, '表', 2, 1)).toMatchObject({ value: 6 });
});

test('when a sheet of ours goes, formulas and names that spoke of it say #REF!', async () => {
  const document = book([{ name: '表', rows: [[1]] }]);
  await apply(
    document,
    { kind: 'put-sheet', sheet: sheetOf('汇总', [['项目']]) },
    setCell('表', 2, 1, { formula: "=SUM('汇总'!A1:B2,A1)", value: 1 }),
    { kind: 'put-name', name: '总', refersTo: '汇总!$A$1' },
  );
  await apply(document, { kind: 'remove-sheet', sheet: '汇总' });
  expect(await cellOf(document, '表', 2, 1)).toMatchObject({ kind: 'unknown', formula: '=SUM(#REF!,A1)' });
  expect((await document.read()).names).toEqual([{ name: '总', refersTo: '#REF!' }]);
});

test('values typed in one sheet of a large workbook are written quickly', async () => {
  const rows = Array.from({ length: 2000 }, (_, row) => [
    row,
    row + 1,
    f(`=A${row + 1}+B${row + 1}`, 2 * row + 1),
  ]);
  const document = book(['一', '二', '三'].map((name) => ({ name, rows })));
  const grid = gridNamed(await document.read(), '三');
  expect(grid?.cells.size).toBe(2000);
  document.edit('二', 1000, 1, { value: 1 });
  expect(await cellOf(document, '二', 1000, 3)).toMatchObject({ value: 1001 });
  expect(await cellOf(document, '三', 1000, 3)).toMatchObject({ value: 1999 });
});
