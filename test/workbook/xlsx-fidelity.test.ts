import { openXlsx } from '../../src/workbook/xlsx';
import { readZip } from '../../src/workbook/xlsx/package/zip-read';
import { sheetOf } from './contract/scene';
import { demandingWorkbook } from './fixtures/demanding';
import { differing, partsOf, textOf } from './fixtures/parts';
import { apply, setCell } from './fixtures/plans';

const FORM = 'xl/worksheets/sheet1.xml';
const file = demandingWorkbook();

/** Cell → how it is written; under "" everything that stands around the cells. */
function written(xml: string): Map<string, string> {
  const cells = new Map<string, string>();
  const around = xml
    .replaceAll('\r\n', '\n')
    .replace(/<c r="([A-Z]+\d+)"(?:[^>]*\/>|.*?<\/c>)/gs, (cell, address: string) => {
      cells.set(address, cell);
      return '';
    });
  return cells.set('', around);
}

test('opening and saving changes no byte of any part', () => {
  expect(differing(file, openXlsx(file, '试.xlsx').save())).toEqual([]);
});

test('reading changes nothing either', async () => {
  const document = openXlsx(file, '试.xlsx');
  await document.read();
  expect(differing(file, document.save())).toEqual([]);
});

test('a score touches its sheet only', async () => {
  const document = openXlsx(file, '试.xlsx');
  // Row 6 of G is a cell that no formula rests on; INDIRECT in E9 may rest on anything.
  await apply(document, setCell('底稿', 4, 3, 4.5));
  const changed = differing(file, document.save());
  expect(changed).toContain('xl/worksheets/sheet3.xml');
  expect(changed.filter((path) => !/sheet[13]\.xml$|workbook\.xml$/.test(path))).toEqual([]);
});

test('nothing is said about a cell that holds what is written already', async () => {
  const document = openXlsx(file, '试.xlsx');
  await apply(document, setCell('评分表', 4, 4, 9.5), setCell('评分表', 4, 1, '落实责任'));
  expect(differing(file, document.save())).toEqual([]);
});

test('parts keep their order in the archive, and untouched ones their compressed bytes', async () => {
  const document = openXlsx(file, '试.xlsx');
  await apply(document, setCell('评分表', 5, 4, 17.5));
  const [before, after] = [readZip(file), readZip(document.save())];
  expect(after.map((entry) => entry.name)).toEqual(before.map((entry) => entry.name));
  const untouched = after.filter((entry) => !/sheet[12]\.xml$|workbook\.xml$/.test(entry.name));
  expect(untouched.length).toBeGreaterThan(20);
  for (const entry of untouched) {
    const old = before.find((one) => one.name === entry.name);
    expect([entry.name, entry.compressed, entry.stamp]).toEqual([entry.name, old?.compressed, old?.stamp]);
  }
});

test('the touched sheet differs only in the values that had to change', async () => {
  const document = openXlsx(file, '试.xlsx');
  await apply(document, setCell('评分表', 4, 4, 8));
  const [before, after] = [written(textOf(file, FORM)), written(textOf(document.save(), FORM))];
  expect([...after.keys()]).toEqual([...before.keys()]);
  const changed = [...after].filter(([address, xml]) => before.get(address) !== xml);
  expect(Object.fromEntries(changed)).toEqual({
    D4: '<c r="D4" s="3"><v>8</v></c>',
    F4: '<c r="F4"><f t="shared" ref="F4:F6" si="0">D4-E4</f><v>-1</v></c>',
    D7: '<c r="D7" s="4"><f>SUM(D4:D6)</f><v>26</v></c>',
    D9: '<c r="D9"><f>数据!B2+合计分</f><v>126</v></c>',
    // Not calculated here: an array formula over D4:D5, a text by IF, and INDIRECT, which may look anywhere.
    H4: '<c r="H4"><f t="array" ref="H4:H5">D4:D5*2</f></c>',
    H5: '<c r="H5"/>',
    A8: '<c r="A8"><f>IF(D7&gt;=30,"优秀","合格")</f></c>',
    E9: '<c r="E9"><f ca="1">INDIRECT("D"&amp;4)</f></c>',
  });
});

test('everything that stands around the cells is kept, in its order', async () => {
  const document = openXlsx(file, '试.xlsx');
  const marks = [{ row: 4, column: 4, kind: 'wrong' as const }];
  await apply(document, setCell('评分表', 4, 4, 8), { kind: 'put-marks', sheet: '评分表', marks });
  const tail = (xml: string) => xml.slice(xml.indexOf('</sheetData>'));
  const left = tail(textOf(document.save(), FORM));
  const own =
    /<conditionalFormatting sqref="D4"><cfRule type="expression"[^>]*><formula>[^<]*<\/formula><\/cfRule><\/conditionalFormatting>/;
  expect(left).toMatch(own);
  expect(left.replace(own, '')).toBe(tail(textOf(file, FORM)));
});

test('a sheet of ours leaves every part of the user as it was but the lists of parts', async () => {
  const document = openXlsx(file, '试.xlsx');
  await apply(document, { kind: 'put-sheet', sheet: sheetOf('汇总', [['项目', '得分']]) });
  const before = partsOf(file);
  const changed = differing(file, document.save()).filter((path) => before.has(path));
  // INDIRECT in E9 of 评分表 may look at the new sheet: it loses its value.
  expect(changed).toEqual(
    ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', FORM, 'xl/styles.xml', 'xl/workbook.xml'].sort(),
  );
});

test('a sheet of ours made and taken away again leaves the package with the parts that it had', async () => {
  const document = openXlsx(file, '试.xlsx');
  const area = { top: 1, left: 1, bottom: 1, right: 1 };
  const chart = {
    title: '图',
    categories: area,
    series: [{ name: '分', values: area }],
    at: { ...area, bottom: 9 },
  };
  await apply(document, { kind: 'put-sheet', sheet: sheetOf('汇总', [['项目']], { charts: [chart] }) });
  expect([...partsOf(document.save()).keys()]).toContain('xl/charts/chart3.xml');
  await apply(document, { kind: 'remove-sheet', sheet: '汇总' });
  const after = document.save();
  expect([...partsOf(after).keys()]).toEqual(
    [...partsOf(file).keys()].filter((path) => path !== 'xl/calcChain.xml'),
  );
  expect(textOf(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  expect(textOf(after, '[Content_Types].xml')).not.toContain('calcChain');
});

test('an archive that was written as a stream is saved as a plain one', () => {
  const streamed = file.slice();
  const view = new DataView(streamed.buffer);
  const FLAGS = new Map([
    [0x04034b50, 6],
    [0x02014b50, 8],
  ]);
  for (let at = 0; at + 4 <= streamed.length; at += 1) {
    const flags = FLAGS.get(view.getUint32(at, true));
    // Bit 3: the sizes stand behind the data.
    if (flags !== undefined) view.setUint16(at + flags, view.getUint16(at + flags, true) | 8, true);
  }
  const saved = openXlsx(streamed, '试.xlsx').save();
  expect(readZip(saved).map((entry) => entry.flags & 8)).toEqual(readZip(file).map(() => 0));
  expect(differing(file, saved)).toEqual([]);
});
