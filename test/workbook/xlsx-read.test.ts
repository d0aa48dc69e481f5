import { cellAt, type Cell, type Grid } from '../../src/grid/grid';
import { openXlsx } from '../../src/workbook/xlsx';
import { DEMANDING_PARTS, demandingWorkbook, rels, zipped } from './fixtures/demanding';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

async function grids(file: Uint8Array): Promise<readonly Grid[]> {
  return (await openXlsx(file, '试.xlsx').read()).grids;
}

async function read(
  file: Uint8Array,
  address: [row: number, column: number],
  sheet = 0,
): Promise<Cell | null> {
  const grid = (await grids(file))[sheet];
  if (!grid) throw new Error('no sheet');
  return cellAt(grid, ...address);
}

const file = demandingWorkbook();

/** The second sheet of the demanding workbook, with these rows instead. */
function withRows(rows: string, changes: Readonly<Record<string, string>> = {}): Uint8Array {
  const sheet = `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
  return demandingWorkbook({ 'xl/worksheets/sheet2.xml': sheet, ...changes });
}

test.each<[string, [number, number], Partial<Cell>]>([
  ['rich text is one text', [1, 1], { kind: 'text', value: '再就业工作 评分表' }],
  ['a phonetic reading is no part of the text', [4, 1], { value: '落实责任' }],
  ['an escaped carriage return is one', [4, 2], { value: '组织领导\r\n健全' }],
  ['blanks at the ends of a text are kept', [5, 2], { value: '  经费到位 & 及时 ' }],
  ['a text in the cell itself is read', [6, 2], { value: '行内文字' }],
  [
    'a number is shown with its format',
    [4, 4],
    { kind: 'number', value: 9.5, text: '9.5分', format: '0.0"分"' },
  ],
  ['a percentage is shown as one', [8, 5], { kind: 'number', value: 0.935, text: '93.50%', format: '0.00%' }],
  [
    'a date is a number with a format',
    [8, 4],
    { kind: 'number', value: 38139, text: '2004/6/1', format: 'yyyy/m/d' },
  ],
  ['an error is its text', [8, 3], { kind: 'error', value: '#N/A', text: '#N/A' }],
  ['a truth value is one', [8, 2], { kind: 'boolean', value: true, text: 'TRUE' }],
  ['a formula keeps its value', [7, 4], { kind: 'number', value: 27.5, formula: '=SUM(D4:D6)' }],
  [
    'a formula may give a text',
    [8, 1],
    { kind: 'text', value: '合格', formula: '=IF(D7>=30,"优秀","合格")' },
  ],
  ['a shared formula reads as it would stand in its cell', [6, 6], { value: 0, formula: '=D6-E6' }],
  ['a formula without a value is unknown, never 0', [8, 6], { kind: 'unknown', value: null, text: '' }],
])('%s', async (_title, address, expected) => {
  expect(await read(file, address)).toMatchObject(expected);
});

test('a styled cell without content is no cell', async () => {
  expect(await read(file, [1, 2])).toBeNull();
});

test('merges, hidden rows and hidden columns are read', async () => {
  const [form] = await grids(file);
  expect(form?.merges).toEqual([
    { top: 1, left: 1, bottom: 1, right: 5 },
    { top: 4, left: 1, bottom: 6, right: 1 },
  ]);
  expect([...(form?.hiddenRows ?? [])]).toEqual([6]);
  expect([...(form?.hiddenColumns ?? [])]).toEqual([7]);
});

test('chart sheets are no grids; hidden and very hidden sheets are', async () => {
  expect((await grids(file)).map((grid) => [grid.sheet, grid.visibility])).toEqual([
    ['评分表', 'visible'],
    ['数据', 'hidden'],
    ['底稿', 'veryHidden'],
  ]);
});

test('workbook-wide names are read; those of one sheet and those of the program are not', async () => {
  const { names } = await openXlsx(file, '试.xlsx').read();
  expect(names).toEqual([{ name: '合计分', refersTo: '评分表!$D$7' }]);
});

test('protection of sheets and of the structure is read', async () => {
  const sheet = `<worksheet xmlns="${MAIN}"><sheetData/><sheetProtection sheet="1"/></worksheet>`;
  const workbook = String(DEMANDING_PARTS['xl/workbook.xml']).replace(
    '<bookViews>',
    '<workbookProtection lockStructure="true"/><bookViews>',
  );
  const locked = demandingWorkbook({ 'xl/worksheets/sheet2.xml': sheet, 'xl/workbook.xml': workbook });
  const snapshot = await openXlsx(locked, '试.xlsx').read();
  expect(snapshot.structureLocked).toBe(true);
  expect(snapshot.grids.map((grid) => grid.isProtected)).toEqual([false, true, false]);
});

test('dates of a 1904 workbook are shown on the right day', async () => {
  const workbook = String(DEMANDING_PARTS['xl/workbook.xml']).replace(
    '<workbookPr ',
    '<workbookPr date1904="1" ',
  );
  const cell = '<row r="1"><c r="A1" s="5"><v>36677</v></c><c r="B1"><v>36677</v></c></row>';
  const old = withRows(cell, { 'xl/workbook.xml': workbook });
  expect(await read(old, [1, 1], 1)).toMatchObject({ value: 36677, text: '2004/6/1' });
  expect(await read(old, [1, 2], 1)).toMatchObject({ text: '36677' });
});

test('every element may carry a prefix', async () => {
  const sheet =
    `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c>` +
    '<x:c r="B1" t="s"><x:v>1</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A2:B2"/></x:mergeCells></x:worksheet>';
  const strings = `<x:sst xmlns:x="${MAIN}"><x:si><x:t>甲</x:t></x:si><x:si><x:r><x:t>乙</x:t></x:r></x:si></x:sst>`;
  const prefixed = demandingWorkbook({ 'xl/worksheets/sheet2.xml': sheet, 'xl/sharedStrings.xml': strings });
  expect(await read(prefixed, [1, 1], 1)).toMatchObject({ value: 2, formula: '=1+1' });
  expect(await read(prefixed, [1, 2], 1)).toMatchObject({ value: '乙' });
  expect((await grids(prefixed))[1]?.merges).toHaveLength(1);
});

test('a strict file is read, with its dates as dates', async () => {
  const strict = Object.fromEntries(
    Object.entries(DEMANDING_PARTS).map(([path, content]) => [
      path,
      typeof content === 'string'
        ? content
            .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
            .replaceAll(
              'http://schemas.openxmlformats.org/officeDocument/2006',
              'http://purl.oclc.org/ooxml/officeDocument',
            )
            .replace('<c r="D8" s="5"><v>38139</v></c>', '<c r="D8" s="5" t="d"><v>2004-06-01</v></c>')
        : content,
    ]),
  );
  expect(await read(zipped(strict), [1, 1])).toMatchObject({ value: '再就业工作 评分表' });
  expect(await read(zipped(strict), [8, 4])).toMatchObject({
    kind: 'number',
    value: 38139,
    text: '2004/6/1',
  });
});

test('a workbook with nothing but what it must have is read', async () => {
  const bare = zipped({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': rels(['r', 'officeDocument', '/book/main.xml']),
    'book/main.xml': `<workbook xmlns="${MAIN}" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" q:id="s"/></sheets></workbook>`,
    'book/_rels/main.xml.rels': rels(['s', 'worksheet', '../one/two.xml']),
    'one/two.xml': `<worksheet xmlns="${MAIN}"><sheetData><row><c><v>1</v></c><c s="9"><v>2</v></c></row><row><c t="inlineStr"><is><t>丙</t></is></c></row></sheetData></worksheet>`,
  });
  expect(await read(bare, [1, 2])).toMatchObject({ value: 2, text: '2' });
  expect(await read(bare, [2, 1])).toMatchObject({ value: '丙' });
});

test('rows and cells without an address stand behind the one before', async () => {
  const rows = '<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
  expect(await read(withRows(rows), [3, 4], 1)).toMatchObject({ value: 2 });
  expect(await read(withRows(rows), [4, 1], 1)).toMatchObject({ value: 3 });
});

test('a row of no height and a column of no width are hidden', async () => {
  const sheet = `<worksheet xmlns="${MAIN}"><cols><col min="2" max="3" width="0" customWidth="1"/></cols><sheetData><row r="2" ht="0" customHeight="1"/></sheetData></worksheet>`;
  const grid = (await grids(demandingWorkbook({ 'xl/worksheets/sheet2.xml': sheet })))[1];
  expect([...(grid?.hiddenRows ?? [])]).toEqual([2]);
  expect([...(grid?.hiddenColumns ?? [])]).toEqual([2, 3]);
});

test('a part in UTF-16 is read', async () => {
  const text = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>丁</t></is></c></row></sheetData></worksheet>`;
  const bytes = Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);
  expect(
    await read(zipped({ ...DEMANDING_PARTS, 'xl/worksheets/sheet2.xml': bytes }), [1, 1], 1),
  ).toMatchObject({
    value: '丁',
  });
});

test.each<[string, string, Partial<Cell> | null]>([
  [
    'a text formula that gives nothing is an empty text',
    '<c r="A1" t="str"><f>""</f><v></v></c>',
    { kind: 'text', value: '' },
  ],
  ['a text formula without its value is unknown', '<c r="A1" t="str"><f>B1</f></c>', { kind: 'unknown' }],
  ['a number cell with an empty value is blank', '<c r="A1"><v></v></c>', null],
  ['an empty text is blank', '<c r="A1" t="inlineStr"><is><t></t></is></c>', null],
  ['a number in powers of ten is read', '<c r="A1"><v>1.5E-2</v></c>', { value: 0.015, text: '0.015' }],
  [
    'what looks like a long escape is decoded once',
    '<c r="A1" t="inlineStr"><is><t>_x005F_x000D_</t></is></c>',
    { value: '_x000D_' },
  ],
  [
    'a text under a number format stays as it is',
    '<c r="A1" s="3" t="inlineStr"><is><t>缺</t></is></c>',
    { text: '缺' },
  ],
  ['a string index that leads nowhere is an empty text', '<c r="A1" t="s"><v>999</v></c>', null],
])('%s', async (_title, cell, expected) => {
  const found = await read(withRows(`<row r="1">${cell}</row>`), [1, 1], 1);
  if (expected === null) expect(found).toBeNull();
  else expect(found).toMatchObject(expected);
});
