import { strToU8 } from 'fflate';
import { WorkbookError } from '../../src/workbook/port';
import { openXlsx } from '../../src/workbook/xlsx';
import { DEMANDING_PARTS, demandingWorkbook, zipped } from './fixtures/demanding';

function errorOf(bytes: Uint8Array): WorkbookError {
  try {
    openXlsx(bytes, '考核表.xlsx');
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
  throw new Error('it was opened');
}

/** Writes over the declared size of every file in an archive's directory. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return copy;
}

function without(path: string): Uint8Array {
  return zipped(Object.fromEntries(Object.entries(DEMANDING_PARTS).filter(([one]) => one !== path)));
}

const file = demandingWorkbook();
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function sheet(rows: string): Uint8Array {
  return demandingWorkbook({
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
  });
}

test.each<[string, string, Uint8Array, string]>([
  ['a text file that is called .xlsx', 'plain-text', strToU8('项目,分值\n'), 'CSV'],
  ['a text in UTF-16', 'plain-text', Uint8Array.from([0xff, 0xfe, 0x31, 0, 0x2c, 0]), 'CSV'],
  ['an empty file', 'empty-file', new Uint8Array(0), '空文件'],
  ['bytes of anything else', 'not-a-zip', Uint8Array.from([1, 2, 3, 0, 255]), '另存为'],
  ['a page of the web that is called .xls', 'html', strToU8('<html><table><tr><td>1'), '网页'],
  ['a page that begins with a comment', 'html', strToU8('<!-- 导出 -->\n<TABLE border=1>'), '网页'],
  [
    'an XML table of 2003',
    'xml-2003',
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    'XML 表格 2003',
  ],
  ['a workbook of Excel 4', 'very-old-xls', Uint8Array.from([9, 4, 6, 0, 0, 0, 0x10, 0]), 'Excel 95'],
  ['an archive with a name that leads out of it', 'unsafe', zipped({ '../../a.xml': 'x' }), '../../a.xml'],
  ['an archive with a name on a drive', 'unsafe', zipped({ 'C:\\a.xml': 'x' }), 'C:\\a.xml'],
  ['an archive of something else', 'not-a-workbook', zipped({ 'a.txt': 'x' }), '不是 Excel 文件'],
  ['an archive without the workbook part', 'not-a-workbook', without('xl/workbook.xml'), '不是 Excel 文件'],
  ['a binary workbook', 'binary-workbook', zipped({ 'xl/workbook.bin': 'x' }), '.xlsb'],
  ['a file that was cut off while it was copied', 'truncated', file.slice(0, file.length - 400), '不完整'],
  ['a file of which only the beginning came', 'truncated', file.slice(0, 40), '不完整'],
  ['an archive that claims more than it could hold', 'too-large', claiming(file, 0x7fffffff), '太大'],
  [
    'a sheet whose XML is broken',
    'damaged',
    demandingWorkbook({ 'xl/worksheets/sheet2.xml': '<worksheet><sheetData></worksheet>' }),
    'xl/worksheets/sheet2.xml',
  ],
  [
    'a workbook part that is no XML',
    'damaged',
    demandingWorkbook({ 'xl/workbook.xml': 'x' }),
    'xl/workbook.xml',
  ],
  [
    'XML that defines entities of its own',
    'unsafe',
    demandingWorkbook({ 'xl/styles.xml': '<!DOCTYPE a [<!ENTITY x "y">]><styleSheet>&x;</styleSheet>' }),
    'xl/styles.xml',
  ],
  [
    'XML with a document type, which no workbook has',
    'unsafe',
    demandingWorkbook({ 'xl/worksheets/sheet2.xml': '<!DOCTYPE worksheet><worksheet/>' }),
    'xl/worksheets/sheet2.xml',
  ],
  [
    'ten million laughs',
    'unsafe',
    demandingWorkbook({
      'xl/sharedStrings.xml': `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><sst xmlns="${MAIN}"><si><t>&b;</t></si></sst>`,
    }),
    'DOCTYPE',
  ],
  [
    'an entity that points to a file of the machine',
    'unsafe',
    demandingWorkbook({
      'xl/workbook.xml': `<!DOCTYPE w [<!ENTITY f SYSTEM "file:///etc/passwd">]><workbook xmlns="${MAIN}">&f;</workbook>`,
    }),
    'xl/workbook.xml',
  ],
  [
    'a row beyond the last',
    'damaged',
    sheet('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'),
    'sheet2',
  ],
  ['a column beyond the last', 'damaged', sheet('<row r="1"><c r="XFE1"><v>1</v></c></row>'), 'sheet2'],
  [
    'more cell styles than any workbook has',
    'too-large',
    demandingWorkbook({
      'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs>${'<xf/>'.repeat(200_001)}</cellXfs></styleSheet>`,
    }),
    '样式',
  ],
  [
    'a part that is no text in its encoding',
    'damaged',
    zipped({ ...DEMANDING_PARTS, 'xl/sharedStrings.xml': Uint8Array.from([0x3c, 0xd7, 0xd6, 0xff]) }),
    'xl/sharedStrings.xml',
  ],
  [
    'XML that nests without end',
    'damaged',
    demandingWorkbook({ 'xl/worksheets/sheet2.xml': '<a>'.repeat(5000) + '</a>'.repeat(5000) }),
    'xl/worksheets/sheet2.xml',
  ],
  [
    'a list of parts that nests without end',
    'damaged',
    demandingWorkbook({
      '_rels/.rels': `<Relationships>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</Relationships>`,
    }),
    '_rels/.rels',
  ],
  [
    'a thousand sheets and one more',
    'too-large',
    demandingWorkbook({
      'xl/workbook.xml': `<workbook xmlns="${MAIN}"><sheets>${'<sheet name="甲" sheetId="1"/>'.repeat(1001)}</sheets></workbook>`,
    }),
    '1000 张',
  ],
  [
    'a text that no cell can hold',
    'damaged',
    sheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'扣'.repeat(32768)}</t></is></c></row>`),
    'sheet2',
  ],
  [
    'a formula that stands for gigabytes',
    'too-large',
    sheet(
      `<row r="1"><c r="A1"><f t="shared" ref="A1:A5000" si="0">B1&amp;"${'长'.repeat(8000)}"</f></c></row>` +
        Array.from({ length: 5000 }, (_, at) => {
          return `<row r="${at + 2}"><c r="A${at + 2}"><f t="shared" si="0"/></c></row>`;
        }).join(''),
    ),
    '公式太多',
  ],
])('%s is refused as %s, in a sentence that names the file', (_what, code, bytes, words) => {
  const error = errorOf(bytes);
  expect(error.code).toBe(code);
  expect(error.message).toContain('考核表.xlsx');
  expect(error.message).toContain(words);
});

test('a part whose bytes were damaged is refused, not read as something else', () => {
  const bytes = file.slice();
  const view = new DataView(bytes.buffer);
  // The checksum of every part, in the directory.
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50)
      view.setUint32(at + 16, view.getUint32(at + 16, true) ^ 1, true);
  }
  expect(errorOf(bytes).code).toBe('damaged');
});

test('an archive whose offsets lead outside of it is refused', () => {
  const bytes = file.slice();
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 22 + 16, 0x7fffffff, true);
  expect(errorOf(bytes).code).toBe('damaged');
});

test('an archive that inflates to more than it claims is refused', () => {
  expect(errorOf(claiming(file, 16)).code).toBe('damaged');
});

test('a cell that only has a look at the very last place of the sheet costs nothing', async () => {
  const [, grid] = (
    await openXlsx(sheet('<row r="1048576"><c r="XFD1048576" s="1"/></row>'), '试.xlsx').read()
  ).grids;
  expect(grid?.cells.size).toBe(0);
});

test('columns that begin before the first cost nothing', async () => {
  const columns = '<cols><col min="-1e99" max="3" hidden="1"/></cols>';
  const file = demandingWorkbook({
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}">${columns}<sheetData/></worksheet>`,
  });
  const document = openXlsx(file, '试.xlsx');
  expect([...((await document.read()).grids[1]?.hiddenColumns ?? [])]).toEqual([1, 2, 3]);
  expect(document.appearance().sheets[1]?.widths.size).toBe(0);
});

test.each([
  ['signs', `${'-'.repeat(16000)}评分表!D4`],
  ['parentheses', `${'('.repeat(5000)}评分表!D4${')'.repeat(5000)}`],
  ['quotes', "'".repeat(100_001)],
])('a formula of nothing but %s is none that we calculate, and stops nothing', async (_what, formula) => {
  const document = openXlsx(sheet(`<row r="1"><c r="A1"><f>${formula}</f><v>7</v></c></row>`), '试.xlsx');
  document.edit('评分表', 4, 4, { value: 8 });
  const [, grid] = (await document.read()).grids;
  expect(grid?.cells.get(1)?.get(1)?.kind).toBe('unknown');
});
