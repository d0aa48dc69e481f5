import { openXlsx } from '../../src/workbook/xlsx';
import { sheetOf } from './contract/scene';
import { demandingWorkbook } from './fixtures/demanding';
import { differing, partsOf, textOf } from './fixtures/parts';
import { apply, setCell } from './fixtures/plans';

const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const PART = 'xl/charts/chart1.xml';
const WATERFALL = 'xl/charts/chartEx1.xml';
const DRAWING_RELS = 'xl/drawings/_rels/drawing1.xml.rels';
const numbers = (reference: string) =>
  `<c:val><c:numRef><c:f>${reference}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="1"/><c:pt idx="0"><c:v>9.5</c:v></c:pt></c:numCache></c:numRef></c:val>`;
const words = (reference: string) =>
  `<c:cat><c:strRef><c:f>${reference}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>落实责任</c:v></c:pt></c:strCache></c:strRef></c:cat>`;

/** The demanding workbook, its chart on 评分表 with one series that shows these cells. */
function withChart(values: string, names = '评分表!$A$4'): Uint8Array {
  const series = `<c:ser><c:idx val="0"/><c:order val="0"/>${words(names)}${numbers(values)}</c:ser>`;
  const chart = `<c:chartSpace xmlns:c="${C}"><c:chart><c:plotArea><c:barChart>${series}</c:barChart></c:plotArea></c:chart></c:chartSpace>`;
  return demandingWorkbook({ [PART]: chart });
}

async function edited(file: Uint8Array): Promise<Uint8Array> {
  const document = openXlsx(file, '试.xlsx');
  await apply(document, setCell('评分表', 4, 4, 8));
  return document.save();
}

test.each([
  ['the cell itself', '评分表!$D$4'],
  ['an area that holds it', '评分表!$D$4:$D$6'],
  ['several areas', '(评分表!$D$5,评分表!$D$4)'],
  ['a sum over it that we calculate', '评分表!$D$7'],
  ['a formula over it that we do not calculate', '评分表!$A$8'],
  ['a formula on another sheet', '数据!$A$2'],
  ['a name of the workbook', '[0]!合计分'],
  ['what nobody can follow', 'OFFSET(评分表!$A$1,0,0,2,1)'],
])('a chart of %s forgets the old value, and nothing else', async (_what, reference) => {
  const file = withChart(reference);
  const after = textOf(await edited(file), PART);
  expect(after).toBe(textOf(file, PART).replace(/<c:numCache>.*<\/c:numCache>/, ''));
});

test.each([
  ['other cells', '评分表!$E$4:$E$6'],
  ['cells of another sheet at the same place', '底稿!$D$4'],
  ['cells of another workbook', '[1]Sheet1!$D$4'],
])('a chart of %s is the same, byte for byte', async (_what, reference) => {
  const file = withChart(reference);
  expect(differing(file, await edited(file))).not.toContain(PART);
});

test('when the names along the axis change, they are forgotten and the numbers kept', async () => {
  const file = withChart('评分表!$E$4');
  const document = openXlsx(file, '试.xlsx');
  await apply(document, setCell('评分表', 4, 1, '改名'));
  expect(textOf(document.save(), PART)).toBe(textOf(file, PART).replace(/<c:strCache>.*<\/c:strCache>/, ''));
});

/** A waterfall beside the form, as Excel 2016 and later write it. */
function withWaterfall(values: string): Uint8Array {
  const CX = 'http://schemas.microsoft.com/office/drawing/2014/chartex';
  const names =
    '<cx:strDim type="cat"><cx:f>评分表!$A$5</cx:f><cx:lvl ptCount="1"><cx:pt idx="0">甲</cx:pt></cx:lvl></cx:strDim>';
  const numbers = `<cx:numDim type="val"><cx:f>${values}</cx:f><cx:lvl ptCount="1" formatCode="General"><cx:pt idx="0">9.5</cx:pt></cx:lvl></cx:numDim>`;
  const chart = `<cx:chartSpace xmlns:cx="${CX}"><cx:chartData><cx:data id="0">${names}${numbers}</cx:data></cx:chartData></cx:chartSpace>`;
  const rels = textOf(demandingWorkbook(), DRAWING_RELS);
  const own =
    '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2014/relationships/chartEx" Target="../charts/chartEx1.xml"/>';
  return demandingWorkbook({
    [WATERFALL]: chart,
    [DRAWING_RELS]: rels.replace('</Relationships>', `${own}</Relationships>`),
  });
}

test('a waterfall forgets the old value of its cell, and nothing else', async () => {
  const file = withWaterfall('评分表!$D$4');
  const after = textOf(await edited(file), WATERFALL);
  expect(after).toBe(textOf(file, WATERFALL).replace(/<cx:lvl ptCount="1" formatCode.*<\/cx:lvl>/, ''));
});

test('a waterfall of other cells is the same, byte for byte', async () => {
  const file = withWaterfall('评分表!$E$4');
  expect(differing(file, await edited(file))).not.toContain(WATERFALL);
});

test('a chart that we made with its sheet keeps the values that it was made with', async () => {
  const at = { top: 1, left: 1, bottom: 1, right: 1 };
  const chart = { title: '图', categories: at, series: [{ name: '分', values: at }], at };
  const document = openXlsx(demandingWorkbook(), '试.xlsx');
  await apply(document, { kind: 'put-sheet', sheet: sheetOf('汇总', [['甲']], { charts: [chart] }) });
  const made = partsOf(document.save());
  expect(new TextDecoder().decode(made.get('xl/charts/chart3.xml'))).toContain('<c:v>甲</c:v>');
});

test('a chart that is broken stays as it is, and the score is written', async () => {
  const file = demandingWorkbook({ [PART]: '<c:chartSpace' });
  const after = await edited(file);
  expect(differing(file, after)).toContain('xl/worksheets/sheet1.xml');
  expect(differing(file, after)).not.toContain(PART);
});
