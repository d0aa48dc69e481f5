import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cellAt, gridNamed, type Snapshot } from '../../src/grid/grid';
import { openXlsx } from '../../src/workbook/xlsx';
import { partsOf } from '../workbook/fixtures/parts';
import { launch, type Harness } from './harness/launch';
import { openWorkbench, type WorkbenchPage } from './workbench-page';

const sample = new Uint8Array(
  readFileSync(path.resolve(__dirname, '../../assets/samples/reemployment-2004.xlsx')),
);
const FORM = '青溪县2004年度再就业工作目标责任制落实情况评分表';

const read = (file: Uint8Array): Promise<Snapshot> => openXlsx(file, '试.xlsx').read();

function scores(snapshot: Snapshot, rows: readonly number[]): unknown[] {
  const form = gridNamed(snapshot, FORM);
  return rows.map((row) => (form && cellAt(form, row, 4)?.value) ?? null);
}

describe('the whole job on a form that an office has filled in', () => {
  let harness: Harness;
  let at: WorkbenchPage;
  beforeAll(async () => {
    harness = await launch();
    at = await openWorkbench(harness, { viewport: { width: 1300, height: 800 } });
  });
  afterAll(() => harness.close());

  test('the form is recognised', async () => {
    await at.pane.getByText('官方表式，相符 100%').waitFor();
    await at.pane.getByText('46 项 · 100 分').waitFor();
  });

  test('scores that are deleted in the grid make the pane say that it has to be calculated again', async () => {
    await at.goTo('D3:D9');
    await at.page.keyboard.press('Delete');
    await at.pane.getByText('表格已改动，需重新计算。').first().waitFor();
  });

  test('facts are entered in 佐证数据, through the grid', async () => {
    await at.press('佐证数据');
    await at.press('打开“佐证数据”');
    await at.isAt('A1:H1');
    await at.type('F4', '0');
    await at.type('F5', '12/12');
    await at.type('F6', '0');
    await at.type('F7', '是');
    await at.type('F8', '90/100');
    const evidence = gridNamed(await read(await at.save()), '佐证数据');
    expect([4, 5, 6, 7, 8].map((row) => evidence && cellAt(evidence, row, 6)?.value)).toEqual([
      0,
      '12/12',
      0,
      '是',
      '90/100',
    ]);
  });

  test('the item of the row that is selected opens in the pane, and a fact is entered there', async () => {
    await at.press('只重新读取');
    await at.view('项目');
    await at.sheet(FORM);
    await at.goTo('B7');
    const done = at.pane.getByRole('textbox', { name: /已完成/ });
    await done.fill('120');
    await at.pane.getByRole('textbox', { name: /应完成/ }).fill('100');
    await at.pane.getByRole('textbox', { name: /应完成/ }).press('Enter');
    await at.pane.getByText('已保存').first().waitFor();
  });

  test('an item without anything to deduct is settled in one go, after a preview', async () => {
    await at.goTo('B9');
    await at.press('本项无扣分情形');
    await at.pane
      .getByText(/预览：无扣分情形/)
      .first()
      .waitFor();
    await at.write(/./);
  });

  test('重新计算 shows what it will write, writes it, and leaves what a person entered', async () => {
    await at.view('概览');
    await at.press('重新计算');
    await at.pane.getByText('预览：重新计算“自评分”').first().waitFor();
    await at.picture('whole-job-preview');
    await at.write('已写入 6 处');
    await at.picture('whole-job-filled');
    const snapshot = await read(await at.save());
    expect(scores(snapshot, [3, 4, 5, 6, 7, 8, 9])).toEqual([3, 2, 2, 0, 2, null, 2]);
    expect(scores(snapshot, [12, 24])).toEqual(scores(await read(sample), [12, 24]));
  });

  test('a finding that is clicked takes the grid to its cell, on its sheet', async () => {
    await at.sheet('佐证数据');
    await at.view('问题');
    await at.press(/D24/);
    await at.isAt('D24');
  });

  test('汇总, 问题清单 and 计分依据 are made, and charts that the grid cannot draw are not kept secret', async () => {
    await at.view('汇总');
    for (const name of ['汇总', '问题清单', '计分依据']) {
      await at.pane.getByRole('checkbox', { name }).setChecked(true);
    }
    await at.press('生成');
    await at.pane.getByText('已生成或更新：汇总、问题清单、计分依据').first().waitFor();
    await at.sheet('汇总');
    await at.page.getByText('这张工作表有图表或图片').waitFor();
    await at.picture('whole-job-summary');
  });

  test('the saved file has scores, sheets and log, and every other part of what was opened', async () => {
    const file = await at.save();
    const snapshot = await read(file);
    expect(snapshot.grids.map(({ sheet }) => sheet).sort()).toEqual(
      [FORM, '佐证数据', '计分记录', '汇总', '问题清单', '计分依据'].sort(),
    );
    const log = gridNamed(snapshot, '计分记录');
    expect([...(log?.cells.values() ?? [])].filter((row) => row.get(3)?.text === '填入')).toHaveLength(6);
    const [before, after] = [partsOf(sample), partsOf(file)];
    const touched = [...before.keys()].filter((part) => !same(before.get(part), after.get(part)));
    expect(touched.filter((part) => !MAY_CHANGE.has(part))).toEqual([]);
    await at.page.getByText('有未保存的改动').waitFor({ state: 'hidden' });
  });

  test('还原 puts back what 重新计算 wrote', async () => {
    await at.view('概览');
    await at.press('还原上次重算');
    await at.write(/./);
    expect(scores(await read(await at.save()), [3, 4, 5, 6, 7, 8, 9])).toEqual(Array(7).fill(null));
  });

  test('清除 leaves the form with its scores and nothing of ours', async () => {
    await at.view('设置');
    await at.press('清除助手内容');
    await at.write('已清除助手内容');
    const snapshot = await read(await at.save());
    expect(snapshot.grids.map(({ sheet }) => sheet)).toEqual([FORM]);
    expect(snapshot.names.filter(({ name }) => name.startsWith('kaoping'))).toEqual([]);
  });

  test('nobody else was asked for anything, and nothing went wrong unseen', () => {
    expect(at.foreign).toEqual([]);
    expect(at.errors).toEqual([]);
  });
});

/** What a cell, a sheet, a name and a style are written into. */
const MAY_CHANGE = new Set([
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/worksheets/sheet1.xml',
  'docProps/app.xml',
]);

function same(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.from(one).equals(Buffer.from(other));
}
