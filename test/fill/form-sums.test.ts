import { assess } from '../../src/assess';
import type { Assessment } from '../../src/assessment';
import { recalculate } from '../../src/fill/recalculate';
import { restore } from '../../src/fill/restore';
import type { SheetSpec } from '../../src/grid/sheet-spec';
import { newXlsx, type XlsxDocument } from '../../src/workbook/xlsx';
import { entriesOf } from '../recognise/grids';
import { draw } from '../recognise/drawing';
import { NOW } from './office';

/** A workbook with the drawn sheet in it. */
async function workbook(drawing: string): Promise<XlsxDocument> {
  const document = newXlsx('试.xlsx');
  const cells = entriesOf(draw(drawing)).map(([row, column, value]) => ({
    row,
    column,
    value,
    style: 'text' as const,
  }));
  const sheet: SheetSpec = {
    name: 'Sheet1',
    cells,
    merges: [],
    widths: [],
    heights: {},
    validations: [],
    charts: [],
    print: { landscape: false },
  };
  const report = await document.apply({
    fingerprints: [],
    groups: [{ id: 'form', title: '', edits: [{ kind: 'put-sheet', sheet }] }],
  });
  expect(report.refused).toEqual([]);
  return document;
}

const FORM = `评分表
项目|考评内容|分值|自评分|市评分|计分方法
一、责任|甲|#2|#2|#1.1|酌情扣分
|乙|#3|#1.5|#2.2|酌情扣分
小计||#5||
二、资金|丙|#5|#4|#5|酌情扣分
合计||#10||#9`;

const assessed = async (document: XlsxDocument): Promise<Assessment> => assess(await document.read());

async function column(document: XlsxDocument, at: number) {
  const [grid] = (await document.read()).grids;
  return [3, 4, 5, 6, 7].map((row) => {
    const cell = grid?.cells.get(row)?.get(at);
    return cell?.formula === undefined ? (cell?.value ?? null) : [cell.formula, cell.value];
  });
}

test('blank 小计 and 合计 cells of the level get formulas, with the sum as their value', async () => {
  const document = await workbook(FORM);
  const { plan, sums, written } = recalculate(await assessed(document), { level: '自评分' }, NOW);
  expect(written).toEqual([]);
  expect(sums.map(({ cell, text }) => `${cell} ${text}`)).toEqual(['D5 小计：一、责任', 'D7 合计']);
  await document.apply(plan);
  expect(await column(document, 4)).toEqual([2, 1.5, ['=SUM(D3:D4)', 3.5], 4, ['=SUM(D3:D4,D6)', 7.5]]);
});

test('a sum that a person typed stays, and is told where it is wrong, with both numbers', async () => {
  const document = await workbook(FORM);
  const assessment = await assessed(document);
  const { sums } = recalculate(assessment, { level: '市评分' }, NOW);
  expect(sums.map(({ cell }) => cell)).toEqual(['E5']);
  expect(assessment.findings.map(({ code, cells, values }) => [code, cells[0], values])).toEqual([
    ['sum-mismatch', 'E7', { stated: 9, sum: 8.3 }],
  ]);
});

test('还原 takes the formulas out again, and once they stand nothing is done twice', async () => {
  const document = await workbook(FORM);
  await document.apply(recalculate(await assessed(document), { level: '自评分' }, NOW).plan);
  expect(recalculate(await assessed(document), { level: '自评分' }, NOW).sums).toEqual([]);
  const { plan, restored } = restore(await assessed(document), NOW);
  expect(restored.map(({ cell }) => cell)).toEqual(['D5', 'D7']);
  await document.apply(plan);
  expect(await column(document, 4)).toEqual([2, 1.5, null, 4, null]);
});

test('nothing is added up where no score stands yet, or where rows share their points', async () => {
  const blank = await workbook(FORM.replaceAll(/\|#[\d.]+\|#[\d.]+\|酌/g, '|||酌'));
  expect(recalculate(await assessed(blank), { level: '自评分' }, NOW).sums).toEqual([]);
  const shared = await workbook(`评分表
项目|考评内容|分值|自评分
一、责任|甲（3分）|#5|#3
|乙（2分）||#2
二、资金|丙|#5|#5
合计||#10|`);
  expect(recalculate(await assessed(shared), {}, NOW).sums).toEqual([]);
});
