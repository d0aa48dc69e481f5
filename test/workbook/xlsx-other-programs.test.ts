import { strFromU8, strToU8 } from 'fflate';
import { openXlsx } from '../../src/workbook/xlsx';
import { zipped } from './fixtures/demanding';
import { google, libreOffice, mac, SHEET_PART, wps } from './fixtures/other-programs';
import { differing, partsOf, textOf } from './fixtures/parts';
import { apply, cellOf, setCell } from './fixtures/plans';

/** The file with every XML part written anew. */
function rewritten(file: Uint8Array, write: (xml: string, path: string) => Uint8Array): Uint8Array {
  const parts = [...partsOf(file)].map(([path, bytes]) => [path, write(strFromU8(bytes), path)]);
  return zipped(Object.fromEntries(parts) as Record<string, Uint8Array>);
}

/** The parts of the workbook itself; the package's own lists of parts stay as they are. */
function inXl(change: (xml: string) => string): (xml: string, path: string) => Uint8Array {
  return (xml, path) => strToU8(/^xl\/[^_]*xml$/.test(path) ? change(xml) : xml);
}

const strict = (xml: string) =>
  xml
    .replaceAll(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006',
      'http://purl.oclc.org/ooxml/officeDocument',
    );

const prefixed = (xml: string) =>
  xml.replace(/<(\/?)(?=[a-zA-Z]+[\s/>])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');

function utf16(xml: string, isLittle: boolean): Uint8Array {
  const text = `\ufeff${xml.replace('UTF-8', 'UTF-16')}`;
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((_, at) => view.setUint16(at * 2, text.charCodeAt(at), isLittle));
  return bytes;
}

const programs: readonly (readonly [program: string, file: Uint8Array])[] = [
  ['WPS', wps()],
  ['Google', google()],
  ['Excel for Mac, with days from 1904', mac()],
  ['LibreOffice', libreOffice()],
  ['a writer of the strict dialect', rewritten(mac(), (xml) => strToU8(strict(xml)))],
  ['a writer with prefixes everywhere', rewritten(wps(), inXl(prefixed))],
  ['a writer of UTF-16 with the low byte first', rewritten(google(), (xml) => utf16(xml, true))],
  ['a writer of UTF-16 with the high byte first', rewritten(libreOffice(), (xml) => utf16(xml, false))],
  ['a writer of UTF-8 with a byte order mark', rewritten(wps(), (xml) => strToU8(`\ufeff${xml}`))],
];

test.each(programs)('a file of %s is read', async (_program, file) => {
  const document = openXlsx(file, '试.xlsx');
  expect(await cellOf(document, '表', 2, 1)).toMatchObject({ kind: 'text', value: '落实责任' });
  expect(await cellOf(document, '表', 2, 2)).toMatchObject({ kind: 'number', value: 9.5 });
  expect(await cellOf(document, '表', 3, 2)).toMatchObject({ kind: 'number', text: '2004/6/1' });
  expect(await cellOf(document, '表', 4, 2)).toMatchObject({ value: 9.5, formula: '=SUM(B2:B2)' });
  const [grid] = (await document.read()).grids;
  expect([grid?.hiddenRows.size, grid?.hiddenColumns.size, grid?.isProtected]).toEqual([0, 0, false]);
});

test.each(programs)(
  'one score in a file of %s changes its cell and the sum, and no other part by a byte',
  async (_program, file) => {
    const document = openXlsx(file, '试.xlsx');
    await apply(document, setCell('表', 2, 2, 8));
    const after = document.save();
    expect(differing(file, after)).toEqual([SHEET_PART]);
    const again = openXlsx(after, '试.xlsx');
    expect(await cellOf(again, '表', 2, 2)).toMatchObject({ value: 8 });
    expect(await cellOf(again, '表', 4, 2)).toMatchObject({ value: 8 });
    expect(await cellOf(again, '表', 2, 1)).toMatchObject({ value: '落实责任' });
  },
);

test.each([
  ['WPS', wps()],
  ['Google', google()],
  ['Excel for Mac', mac()],
  ['LibreOffice', libreOffice()],
])('the sheet of %s differs in the two values alone', async (_program, file) => {
  const document = openXlsx(file, '试.xlsx');
  await apply(document, setCell('表', 2, 2, 8));
  const bare = (xml: string) => xml.replaceAll(/<v>(?:9\.5|8)<\/v>/g, '<v/>').replaceAll(' t="n"', '');
  expect(bare(textOf(document.save(), SHEET_PART))).toBe(bare(textOf(file, SHEET_PART)));
});

test('a picture inside a cell of WPS keeps its formula; an empty text of Google is blank', async () => {
  expect(await cellOf(openXlsx(wps(), '试.xlsx'), '表', 2, 3)).toMatchObject({
    formula: '=_xlfn.DISPIMG("ID_0A1B",1)',
  });
  expect(await cellOf(openXlsx(google(), '试.xlsx'), '表', 2, 3)).toBeNull();
});
