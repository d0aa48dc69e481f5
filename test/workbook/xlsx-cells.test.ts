import fc from 'fast-check';
import { decodeEscapes, encodeEscapes } from '../../src/workbook/xlsx/package/escapes';
import { openXlsx, type XlsxDocument } from '../../src/workbook/xlsx';
import { demandingWorkbook } from './fixtures/demanding';
import { differing, textOf } from './fixtures/parts';
import { apply, cellOf, refused, setCell } from './fixtures/plans';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const FORM = 'xl/worksheets/sheet1.xml';
const DATA = 'xl/worksheets/sheet2.xml';

function open(sheet2?: string): XlsxDocument {
  return openXlsx(demandingWorkbook(sheet2 === undefined ? {} : { [DATA]: sheet2 }), '试.xlsx');
}

function sheetWith(inside: string): string {
  return `<worksheet xmlns="${MAIN}">${inside}</worksheet>`;
}

test('a written cell keeps its style', async () => {
  const document = open();
  await apply(document, setCell('评分表', 4, 4, 7.5));
  expect(textOf(document.save(), FORM)).toContain('<c r="D4" s="3"><v>7.5</v></c>');
  expect(await cellOf(document, '评分表', 4, 4)).toMatchObject({ text: '7.5分' });
});

test('a cell that becomes blank keeps its style', async () => {
  const document = open();
  await apply(document, setCell('评分表', 4, 4, { value: null }));
  expect(textOf(document.save(), FORM)).toContain('<c r="D4" s="3"/>');
  expect(await cellOf(document, '评分表', 4, 4)).toBeNull();
});

test('a missing cell takes the style of its row, else of its column', async () => {
  const document = open();
  await apply(document, setCell('评分表', 7, 2, 1), setCell('评分表', 9, 2, 2), setCell('评分表', 9, 1, 3));
  const xml = textOf(document.save(), FORM);
  expect(xml).toContain('<c r="B7" s="4"><v>1</v></c>');
  expect(xml).toContain('<c r="B9" s="1"><v>2</v></c>');
  expect(xml).toContain('<c r="A9"><v>3</v></c>');
});

test('new rows and cells stand in their order', async () => {
  const document = open();
  await apply(
    document,
    setCell('评分表', 2, 3, 1),
    setCell('评分表', 2, 1, 2),
    setCell('评分表', 20, 1, 3),
    setCell('评分表', 4, 9, 4),
  );
  const xml = textOf(document.save(), FORM);
  const rows = [...xml.matchAll(/<row r="(\d+)"/g)].map((match) => Number(match[1]));
  expect(rows).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 20]);
  expect(xml).toContain('<row r="2"><c r="A2"><v>2</v></c><c r="C2"><v>1</v></c></row>');
});

test('the used area and the spans of a row grow with what is written', async () => {
  const document = open();
  await apply(document, setCell('评分表', 12, 10, 1), setCell('评分表', 4, 9, 1));
  const xml = textOf(document.save(), FORM);
  expect(xml).toContain('<dimension ref="A1:J12"/>');
  expect(xml).toContain('<row r="4" spans="1:9"');
});

test('a blank on a cell that is not there makes no cell', async () => {
  const document = open();
  await apply(document, setCell('评分表', 30, 3, { value: null }));
  expect(differing(demandingWorkbook(), document.save())).toEqual([]);
});

test('text goes into the cell; the shared strings stay as they are', async () => {
  const document = open();
  await apply(document, setCell('评分表', 4, 2, '组织领导健全'));
  expect(differing(demandingWorkbook(), document.save())).not.toContain('xl/sharedStrings.xml');
  expect(await cellOf(document, '评分表', 4, 2)).toMatchObject({ kind: 'text', value: '组织领导健全' });
});

test('a formula is written with our value, and the calculation chain goes', async () => {
  const document = open();
  await apply(document, setCell('评分表', 5, 1 + 6, { value: 35, formula: '=C4+C5+C6' }));
  expect(textOf(document.save(), FORM)).toContain('<c r="G5"><f>C4+C5+C6</f><v>35</v></c>');
  expect(differing(demandingWorkbook(), document.save())).toContain('xl/calcChain.xml');
});

test('when the first cell of a shared formula is overwritten, the others keep their formulas', async () => {
  const document = open();
  await apply(document, setCell('评分表', 4, 6, 3));
  expect(textOf(document.save(), FORM)).toContain('<c r="F5"><f>D5-E5</f><v>1</v></c>');
  expect(await cellOf(document, '评分表', 6, 6)).toMatchObject({ formula: '=D6-E6', value: 0 });
});

test('when a later cell of a shared formula is overwritten, the first stays shared', async () => {
  const document = open();
  await apply(document, setCell('评分表', 5, 6, 3));
  expect(await cellOf(document, '评分表', 4, 6)).toMatchObject({ formula: '=D4-E4' });
  expect(await cellOf(document, '评分表', 6, 6)).toMatchObject({ formula: '=D6-E6' });
  expect(textOf(document.save(), FORM)).toContain('<c r="F5"><v>3</v></c>');
});

test('a cell of an array formula is not overwritten, and the sentence says why', async () => {
  const refusal = await refused(open(), setCell('评分表', 5, 8, 1));
  expect(refusal.message).toContain('H5');
  expect(refusal.message).toContain('数组公式');
});

test('a cell inside a merged area is refused, its anchor is not', async () => {
  const document = open();
  const refusal = await refused(document, setCell('评分表', 5, 1, '乙'));
  expect(refusal).toMatchObject({ code: 'inside-merge' });
  expect(refusal.message).toContain('A4');
  await apply(document, setCell('评分表', 4, 1, '乙'));
  expect(await cellOf(document, '评分表', 4, 1)).toMatchObject({ value: '乙' });
});

test('on a protected sheet the open cells can be written, the locked ones are all named', async () => {
  const protectedForm = textOf(demandingWorkbook(), FORM).replace(
    '</sheetData>',
    '</sheetData><sheetProtection sheet="1"/><protectedRanges><protectedRange name="填报" sqref="G4:G6 A9"/><protectedRange name="领导" sqref="B9" hashValue="x"/></protectedRanges>',
  );
  const document = openXlsx(demandingWorkbook({ [FORM]: protectedForm }), '试.xlsx');
  await apply(document, setCell('评分表', 4, 4, 8), setCell('评分表', 4, 7, 2), setCell('评分表', 9, 1, 2));
  const wanted = [
    setCell('评分表', 4, 4, 7),
    setCell('评分表', 4, 3, 9),
    setCell('评分表', 9, 2, 9),
    setCell('评分表', 40, 3, 9),
  ];
  const refusal = await refused(document, ...wanted);
  expect(refusal.code).toBe('sheet-protected');
  expect(refusal.message).toContain('C4、B9、C40');
  expect(await cellOf(document, '评分表', 4, 4)).toMatchObject({ value: 8 });
});

test('rows and cells without addresses are written at their place', async () => {
  const document = open(
    sheetWith('<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>'),
  );
  await apply(document, setCell('数据', 1, 2, 5), setCell('数据', 2, 3, 6));
  expect(textOf(document.save(), DATA)).toContain(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>5</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="C2"><v>6</v></c></row>',
  );
});

test('a sheet with a prefix is written with it', async () => {
  const document = open(`<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`);
  await apply(document, setCell('数据', 1, 1, '甲'), setCell('数据', 1, 2, { value: 2, formula: '=1+1' }));
  expect(textOf(document.save(), DATA)).toContain(
    '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>',
  );
});

test('a rich value that belonged to the old content goes with it', async () => {
  const document = open(
    sheetWith('<sheetData><row r="1"><c r="A1" cm="1" vm="2"><v>1</v></c></row></sheetData>'),
  );
  await apply(document, setCell('数据', 1, 1, 5));
  expect(textOf(document.save(), DATA)).toContain('<c r="A1"><v>5</v></c>');
});

test('whatever text is written is read back, and the file stays well-formed', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^(_x[0-9A-F]{0,4}_?)+$/),
    fc.string(),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      expect(decodeEscapes(encodeEscapes(text))).toBe(text);
    }),
  );
});

test('an entry by a person is refused where Excel would refuse it', () => {
  expect(() => open().edit('评分表', 5, 1, { value: 1 })).toThrow('合并单元格');
  expect(() => open().edit('没有', 5, 1, { value: 1 })).toThrow('没有');
});

test('a carriage return beside the written cell stays one', async () => {
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>上&#13;下 &amp; &lt;左&gt;</t></is></c></row>';
  const document = open(sheetWith(`<sheetData>${row}</sheetData>`));
  await apply(document, setCell('数据', 1, 2, 6));
  expect(await cellOf(openXlsx(document.save(), '再.xlsx'), '数据', 1, 1)).toMatchObject({
    value: '上\r下 & <左>',
  });
});

test('rows that are not touched stay as they were, letter by letter', async () => {
  const odd =
    '<sheetData >\r\n<row r=\'1\' ht="12"><c  r=\'A1\' ><v >1</v></c><c r="B1" t="str"><f>"a>b"</f><v></v></c></row>\n\t<row r="3" thickBot=\'1\' />\r\n<row r="5"><c r="A5"><v>5</v></c></row>\n</sheetData>';
  const document = open(sheetWith(odd));
  await apply(document, setCell('数据', 5, 1, 6), setCell('数据', 4, 2, 7));
  const fifth = '\r\n<row r="5"><c r="A5"><v>5</v></c></row>';
  expect(odd).toContain(fifth);
  expect(textOf(document.save(), DATA)).toBe(
    sheetWith(
      odd
        .replace('<sheetData >', '<sheetData>')
        .replace(fifth, `<row r="4"><c r="B4"><v>7</v></c></row>${fifth.replace('<v>5', '<v>6')}`),
    ),
  );
});

test.each([
  [
    'comments between the rows',
    '<sheetData><!-- <row r="9"> --><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
  ],
  ['rows out of order', '<sheetData><row r="4"/><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'],
  ['no rows at all', '<sheetData/>'],
  ['no cell data at all', '<sheetPr/>'],
  [
    'text marked as data',
    '<sheetData><row r="1"><c r="A1" t="str"><v><![CDATA[</row>]]></v></c></row></sheetData>',
  ],
])('a sheet with %s can be written', async (_what, inside) => {
  const document = open(sheetWith(inside));
  await apply(document, setCell('数据', 1, 2, 6), setCell('数据', 2, 1, 7));
  const again = openXlsx(document.save(), '再.xlsx');
  expect(await cellOf(again, '数据', 1, 2)).toMatchObject({ value: 6 });
  expect(await cellOf(again, '数据', 2, 1)).toMatchObject({ value: 7 });
  const rows = [...textOf(again.save(), DATA).matchAll(/<row r="(\d+)"/g)].map((match) => Number(match[1]));
  expect(rows).toEqual([...rows].sort((one, other) => one - other));
});
