import type { SheetSpec } from '../../src/grid/sheet-spec';
import { newXlsx, openXlsx, type XlsxDocument } from '../../src/workbook/xlsx';
import { sheetOf } from './contract/scene';
import { DEMANDING_PARTS, demandingWorkbook } from './fixtures/demanding';
import { differing, partsOf, textOf } from './fixtures/parts';
import { apply, cellOf, refused, setCell } from './fixtures/plans';
import { workbookFile } from './fixtures/simple';

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

/** Everything that a sheet of ours can hold. */
const SUMMARY: SheetSpec = {
  name: '汇总',
  cells: [
    { row: 1, column: 1, value: '考评汇总', style: 'title' },
    { row: 2, column: 1, value: '部分', style: 'header' },
    { row: 2, column: 2, value: '自评', style: 'header' },
    { row: 3, column: 1, value: '一、组织 & 领导', style: 'link', link: "'评分表'!D4" },
    { row: 3, column: 2, value: 9.5, style: 'score' },
    { row: 4, column: 1, value: '二、落实', style: 'vertical' },
    { row: 4, column: 2, value: 18, style: 'score' },
    { row: 5, column: 2, value: 27.5, formula: '=SUM(B3:B4)', style: 'total' },
    { row: 6, column: 2, value: null, style: 'input' },
  ],
  merges: [area(1, 1, 1, 2)],
  widths: { 2: 8, 1: 24 },
  heights: { 1: 30, 9: 12.5 },
  freeze: { rows: 2, columns: 1 },
  filter: area(2, 1, 4, 2),
  validations: [
    {
      area: area(3, 2, 3, 2),
      rule: { kind: 'decimal', min: 0, max: 10 },
      prompt: '填 0 到 10',
      error: '须在分值之内',
    },
    { area: area(4, 2, 4, 2), rule: { kind: 'whole', min: 0, max: 20 }, error: '须是整数' },
    { area: area(6, 1, 6, 1), rule: { kind: 'list', values: ['是', '否'] }, error: '是或否' },
    { area: area(6, 2, 6, 2), rule: { kind: 'date' }, error: '须是日期' },
    { area: area(7, 2, 7, 2), rule: { kind: 'text', maxLength: 20 }, error: '最多 20 字' },
    {
      area: area(8, 2, 8, 2),
      rule: { kind: 'list', values: ['甲,乙', '丙'] },
      prompt: '长'.repeat(300),
      error: '错',
    },
  ],
  charts: [
    {
      title: '得分',
      categories: area(3, 1, 4, 1),
      series: [{ name: '自评', values: area(3, 2, 4, 2) }],
      at: area(8, 1, 20, 4),
    },
  ],
  print: { landscape: true, titleRows: [1, 2], footer: '甲 & 乙' },
};

function open(): XlsxDocument {
  return openXlsx(demandingWorkbook(), '试.xlsx');
}

async function made(spec: SheetSpec = SUMMARY): Promise<XlsxDocument> {
  const document = open();
  await apply(document, { kind: 'put-sheet', sheet: spec });
  return document;
}

const SHEET = 'xl/worksheets/sheet4.xml';

test('cells, their looks, merges, widths and heights are written', async () => {
  const xml = textOf((await made()).save(), SHEET);
  expect(xml).toContain(
    '<cols><col min="1" max="1" width="24" customWidth="1"/><col min="2" max="2" width="8" customWidth="1"/></cols>',
  );
  expect(xml).toMatch(
    /<row r="1" ht="30" customHeight="1"><c r="A1" s="7" t="inlineStr"><is><t>考评汇总<\/t><\/is><\/c><c r="B1" s="7"\/><\/row>/,
  );
  expect(xml).toMatch(/<c r="B5" s="\d+"><f>SUM\(B3:B4\)<\/f><v>27.5<\/v><\/c>/);
  expect(xml).toContain('<row r="9" ht="12.5" customHeight="1"/>');
  expect(xml).toContain('<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>');
  expect(xml).toContain('<autoFilter ref="A2:B4"/>');
  expect(xml).toContain(
    '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
  );
});

test('links lead to their place in the workbook', async () => {
  expect(textOf((await made()).save(), SHEET)).toContain(
    '<hyperlink ref="A3" location="\'评分表\'!D4" display="一、组织 &amp; 领导"/>',
  );
});

test('what may be typed is checked, with words before and after', async () => {
  const xml = textOf((await made()).save(), SHEET);
  const [decimal, whole, list, date, text, unlisted] =
    xml.match(/<dataValidation .*?<\/dataValidation>|<dataValidation [^>]*\/>/g) ?? [];
  expect(decimal).toContain(
    'type="decimal" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="须在分值之内" prompt="填 0 到 10" sqref="B3"',
  );
  expect(decimal).toContain('<formula1>0</formula1><formula2>10</formula2>');
  expect(whole).toContain('type="whole"');
  expect(list).toContain('<formula1>"是,否"</formula1>');
  expect(date).toContain('type="date"');
  expect(text).toMatch(/type="textLength" operator="lessThanOrEqual".*<formula1>20<\/formula1>/);
  // A comma would split the value in two: the prompt stays, cut to what Excel takes.
  expect(unlisted).not.toContain('type=');
  expect(/prompt="([^"]*)"/.exec(unlisted ?? '')?.[1]).toHaveLength(255);
});

test('it is printed on A4, its head repeated on each page, with the page’s number', async () => {
  const file = (await made()).save();
  expect(textOf(file, SHEET)).toContain(
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
  );
  expect(textOf(file, SHEET)).toContain(
    '<oddFooter>&amp;L甲 &amp;&amp; 乙&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter>',
  );
  expect(textOf(file, 'xl/workbook.xml')).toContain(
    '<definedName name="_xlnm.Print_Titles" localSheetId="4">\'汇总\'!$1:$2</definedName>',
  );
});

test('its chart shows its values before anything is calculated', async () => {
  const xml = textOf((await made()).save(), 'xl/charts/chart3.xml');
  expect(xml).toContain('<c:f>\'汇总\'!$A$3:$A$4</c:f><c:strCache><c:ptCount val="2"/>');
  expect(xml).toContain('<c:pt idx="1"><c:v>18</c:v></c:pt>');
});

test('the user’s styles keep their numbers: ours stand behind them, and are counted', async () => {
  const before = String(DEMANDING_PARTS['xl/styles.xml']);
  const after = textOf((await made()).save(), 'xl/styles.xml');
  const inside = (xml: string, list: string) =>
    new RegExp(`<${list} count="(\\d+)">(.*?)</${list}>`, 's').exec(xml)?.slice(1) ?? [];
  for (const list of ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'dxfs']) {
    const [, old = 'none'] = inside(before, list);
    expect(inside(after, list)[1]?.startsWith(old)).toBe(true);
  }
  const [count, formats = ''] = inside(after, 'cellXfs');
  expect(formats.match(/<xf /g)).toHaveLength(Number(count));
  expect(Number(count)).toBeGreaterThan(7);
});

test('a second sheet with the same looks adds no styles', async () => {
  const document = await made();
  const styles = textOf(document.save(), 'xl/styles.xml');
  await apply(document, { kind: 'put-sheet', sheet: { ...SUMMARY, name: '汇总二' } });
  expect(textOf(document.save(), 'xl/styles.xml')).toBe(styles);
});

test('the same plan twice gives the same file', async () => {
  const document = await made();
  const once = document.save();
  await apply(document, { kind: 'put-sheet', sheet: SUMMARY });
  expect(document.save()).toEqual(once);
});

test('a replaced sheet keeps its place and its being hidden, and leaves nothing behind', async () => {
  const document = await made();
  await apply(document, { kind: 'put-sheet', sheet: sheetOf('问题清单', [['问题']]) });
  const hidden = textOf(document.save(), 'xl/workbook.xml').replace(
    '<sheet name="汇总"',
    '<sheet name="汇总" state="hidden"',
  );
  const parts = Object.fromEntries(partsOf(document.save()));
  const again = openXlsx(demandingWorkbook({ ...parts, 'xl/workbook.xml': hidden }), '试.xlsx');
  await apply(again, { kind: 'put-sheet', sheet: sheetOf('汇总', [['只有一格']]) });
  const snapshot = await again.read();
  expect(snapshot.grids.map((grid) => [grid.sheet, grid.visibility]).slice(3)).toEqual([
    ['汇总', 'hidden'],
    ['问题清单', 'visible'],
  ]);
  const paths = [...partsOf(again.save()).keys()];
  expect(paths.filter((path) => /chart3|drawing3|sheet4\.xml\.rels/.test(path))).toEqual([]);
  expect(textOf(again.save(), '[Content_Types].xml')).not.toMatch(/chart3|drawing3/);
  expect(textOf(again.save(), 'xl/workbook.xml')).not.toContain('localSheetId="4"');
});

test('columns that are told keep the width that a person set; the others are set anew', async () => {
  const document = await made();
  const parts = Object.fromEntries(partsOf(document.save()));
  const path =
    Object.keys(parts).find(
      (one) =>
        one.startsWith('xl/worksheets/') &&
        textOf(document.save(), one).includes('<col min="1" max="1" width="24"'),
    ) ?? '';
  const widened = textOf(document.save(), path).replace(
    /<cols>.*<\/cols>/,
    '<cols><col min="1" max="2" width="33.5" customWidth="1"/></cols>',
  );
  const again = openXlsx(demandingWorkbook({ ...parts, [path]: widened }), '试.xlsx');
  await apply(again, { kind: 'put-sheet', sheet: { ...SUMMARY, keptColumns: [2] } });
  const widths = again.appearance().sheets.find(({ sheet }) => sheet === '汇总')?.widths;
  expect([widths?.get(1), widths?.get(2)]).toEqual([24, 33.5]);
});

test('a renamed sheet of ours is still ours; a sheet of the user’s never is', async () => {
  const document = await made();
  expect((await document.read()).names.map((one) => one.name)).toEqual(['合计分']);
  const parts = Object.fromEntries(partsOf(document.save()));
  const renamed = textOf(document.save(), 'xl/workbook.xml')
    .replaceAll("'汇总'!", "'我的汇总'!")
    .replace('name="汇总"', 'name="我的汇总"');
  const again = openXlsx(demandingWorkbook({ ...parts, 'xl/workbook.xml': renamed }), '试.xlsx');
  await apply(again, { kind: 'put-sheet', sheet: sheetOf('我的汇总', [['新']]) });
  expect(await cellOf(again, '我的汇总', 1, 1)).toMatchObject({ value: '新' });
  expect(await refused(again, { kind: 'put-sheet', sheet: sheetOf('数据', [['新']]) })).toMatchObject({
    code: 'name-taken',
  });
  expect(await refused(again, { kind: 'remove-sheet', sheet: '数据' })).toMatchObject({ code: 'name-taken' });
});

test('the marker of a sheet that a person deleted goes with the next sheet of ours', async () => {
  const workbook = String(DEMANDING_PARTS['xl/workbook.xml']).replace(
    '</definedNames>',
    '<definedName name="kaoping_sheet_1" hidden="1">#REF!</definedName></definedNames>',
  );
  const document = openXlsx(demandingWorkbook({ 'xl/workbook.xml': workbook }), '试.xlsx');
  await apply(document, { kind: 'put-sheet', sheet: SUMMARY });
  const written = textOf(document.save(), 'xl/workbook.xml');
  expect(written).not.toContain('#REF!');
  expect(written).toContain('<definedName name="kaoping_sheet_1" hidden="1">\'汇总\'!$A$1</definedName>');
});

test('taking a sheet away moves the places of those behind it', async () => {
  const file = workbookFile({ sheets: [{ name: '表', rows: [[1]] }] });
  const document = openXlsx(file, '试.xlsx');
  for (const name of ['汇总', '问题清单'])
    await apply(document, { kind: 'put-sheet', sheet: { ...SUMMARY, name } });
  await apply(document, { kind: 'remove-sheet', sheet: '汇总' });
  const workbook = textOf(document.save(), 'xl/workbook.xml');
  expect(workbook.match(/kaoping_sheet_\d+/g)).toEqual(['kaoping_sheet_2']);
  expect(workbook.match(/localSheetId="\d+"/g)).toEqual(['localSheetId="1"', 'localSheetId="1"']);
  expect(workbook).toContain("'问题清单'!$1:$2");
  expect(workbook).not.toContain('汇总');
});

test('the open tab stays on a sheet that is there', async () => {
  const workbook = String(DEMANDING_PARTS['xl/workbook.xml']).replace('activeTab="0"', 'activeTab="4"');
  const document = openXlsx(demandingWorkbook({ 'xl/workbook.xml': workbook }), '试.xlsx');
  await apply(document, { kind: 'put-sheet', sheet: SUMMARY });
  await apply(document, { kind: 'remove-sheet', sheet: '汇总' });
  expect(textOf(document.save(), 'xl/workbook.xml')).toContain('activeTab="3"');
});

test('the last visible sheet is not taken away', async () => {
  const document = newXlsx();
  await apply(document, { kind: 'put-sheet', sheet: SUMMARY });
  expect((await refused(document, { kind: 'remove-sheet', sheet: '汇总' })).message).toContain('唯一可见');
});

test('a blank form is the user’s own sheet from the start', async () => {
  const document = newXlsx('空表.xlsx');
  await apply(document, { kind: 'put-sheet', sheet: { ...SUMMARY, name: '评分表', own: false } });
  expect(textOf(document.save(), 'xl/workbook.xml')).not.toContain('kaoping_sheet');
  expect(await refused(document, { kind: 'put-sheet', sheet: { ...SUMMARY, name: '评分表' } })).toMatchObject(
    { code: 'name-taken' },
  );
});

test('a name that Excel would not take is refused in words', async () => {
  expect((await refused(open(), { kind: 'put-sheet', sheet: sheetOf('汇总/自评', []) })).message).toContain(
    '汇总/自评',
  );
});

test('a new workbook that is saved empty has one empty sheet', async () => {
  const document = newXlsx();
  expect((await document.read()).grids).toEqual([]);
  const [sheet] = (await openXlsx(document.save(), '空.xlsx').read()).grids;
  expect(sheet?.sheet).toBe('Sheet1');
});

test('a workbook without a styles part gets one', async () => {
  const rels = String(DEMANDING_PARTS['xl/_rels/workbook.xml.rels']).replace(
    /<Relationship Id="rId5"[^>]*>/,
    '',
  );
  const bare = openXlsx(
    demandingWorkbook({ 'xl/_rels/workbook.xml.rels': rels, 'xl/styles.xml': '<x/>' }),
    '试.xlsx',
  );
  await apply(bare, { kind: 'put-sheet', sheet: SUMMARY });
  expect(textOf(bare.save(), 'xl/styles.xml')).toMatch(
    /<fonts count="\d+">.*<cellStyleXfs count="1">.*<cellXfs count="\d+">/s,
  );
  expect(await cellOf(bare, '汇总', 3, 2)).toMatchObject({ value: 9.5 });
});

test('a sheet of ours that a person protected is not replaced', async () => {
  const document = await made();
  const parts = Object.fromEntries(partsOf(document.save()));
  const locked = textOf(document.save(), SHEET).replace(
    '</sheetData>',
    '</sheetData><sheetProtection sheet="1"/>',
  );
  const again = openXlsx(demandingWorkbook({ ...parts, [SHEET]: locked }), '试.xlsx');
  expect(await refused(again, { kind: 'put-sheet', sheet: SUMMARY })).toMatchObject({
    code: 'sheet-protected',
  });
});

test('cells of a sheet made in the same group can be written', async () => {
  const document = open();
  await apply(document, { kind: 'put-sheet', sheet: SUMMARY }, setCell('汇总', 3, 2, 8));
  expect(await cellOf(document, '汇总', 3, 2)).toMatchObject({ value: 8 });
  expect(await cellOf(document, '汇总', 5, 2)).toMatchObject({ value: 26 });
  expect(differing(demandingWorkbook(), document.save())).toContain(SHEET);
});

test('no second sheet is ever put in view: the two would be written to together', async () => {
  const document = newXlsx();
  await apply(
    document,
    { kind: 'put-sheet', sheet: SUMMARY },
    { kind: 'put-sheet', sheet: { ...SUMMARY, name: '二' } },
  );
  await apply(
    document,
    { kind: 'put-sheet', sheet: SUMMARY },
    { kind: 'put-sheet', sheet: { ...SUMMARY, name: '二' } },
  );
  expect(textOf(document.save(), 'xl/worksheets/sheet1.xml')).toContain('tabSelected="1"');
  expect(textOf(document.save(), 'xl/worksheets/sheet2.xml')).not.toContain('tabSelected');
});

test('a text that no cell can hold is cut, and says so', async () => {
  const document = open();
  const long = '长'.repeat(40000);
  await apply(document, setCell('评分表', 9, 2, long), {
    kind: 'put-sheet',
    sheet: sheetOf('汇总', [[long]]),
  });
  for (const [sheet, row, column] of [
    ['评分表', 9, 2],
    ['汇总', 1, 1],
  ] as const) {
    const text = (await cellOf(document, sheet, row, column))?.text ?? '';
    expect(text).toHaveLength(32767);
    expect(text.endsWith('…')).toBe(true);
  }
});

test('a part that is broken and was never read is told when it is needed', async () => {
  const document = openXlsx(demandingWorkbook({ 'xl/tables/table1.xml': '<table' }), '试.xlsx');
  await expect(
    document.apply({ fingerprints: [], groups: [{ id: 'g', title: '', edits: [setCell('底稿', 2, 2, 5)] }] }),
  ).rejects.toThrow('xl/tables/table1.xml');
  expect(await cellOf(document, '底稿', 2, 2)).toMatchObject({ value: 3 });
});
