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

/** An OLE file's first bytes, and the name of a stream in it. */
function ole(stream: string): Uint8Array {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(512).fill(0),
    ...name,
  ]);
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

test.each<[string, string, Uint8Array, string]>([
  ['a text file that is called .xlsx', 'not-a-zip', strToU8('项目,分值\n'), '另存为'],
  ['an empty file', 'not-a-zip', new Uint8Array(0), '另存为'],
  ['an old .xls workbook', 'old-xls', ole('Workbook'), '旧版 .xls'],
  ['a workbook with a password', 'encrypted', ole('EncryptedPackage'), '打开密码'],
  ['an old Word document', 'not-a-workbook', ole('WordDocument'), '不是 Excel 文件'],
  ['an archive of something else', 'not-a-workbook', zipped({ 'a.txt': 'x' }), '不是 Excel 文件'],
  ['an archive without the workbook part', 'not-a-workbook', without('xl/workbook.xml'), '不是 Excel 文件'],
  ['a binary workbook', 'binary-workbook', zipped({ 'xl/workbook.bin': 'x' }), '.xlsb'],
  ['a file that was cut off while it was copied', 'not-a-zip', file.slice(0, file.length - 400), '另存为'],
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
    'damaged',
    demandingWorkbook({ 'xl/styles.xml': '<!DOCTYPE a [<!ENTITY x "y">]><styleSheet>&x;</styleSheet>' }),
    'xl/styles.xml',
  ],
  [
    'XML with a document type, which no workbook has',
    'damaged',
    demandingWorkbook({ 'xl/worksheets/sheet2.xml': '<!DOCTYPE worksheet><worksheet/>' }),
    'xl/worksheets/sheet2.xml',
  ],
  [
    'XML that nests without end',
    'damaged',
    demandingWorkbook({ 'xl/worksheets/sheet2.xml': '<a>'.repeat(5000) + '</a>'.repeat(5000) }),
    'xl/worksheets/sheet2.xml',
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
