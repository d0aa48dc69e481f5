import { readFileSync } from 'node:fs';
import { assess } from '../../src/assess';
import { cellAt, gridNamed, type Grid } from '../../src/grid/grid';
import { readEvidence } from '../../src/sheets/evidence';
import { openXlsx } from '../../src/workbook/xlsx';
import { MONTHS } from '../cli/monthly-sheet';
import { sample } from '../cli/run';
import { launch, type Harness } from './harness/launch';
import { openWorkbench, type WorkbenchPage } from './workbench-page';

const choose = ({ page }: WorkbenchPage, label: string) =>
  page.getByRole('combobox', { name: '换一张表' }).selectOption({ label });
const tab = ({ page }: WorkbenchPage, name: string) =>
  page.locator('[data-u-comp="slide-tab-item"]').getByText(name, { exact: true });

async function saved(at: WorkbenchPage, sheet: string): Promise<Grid> {
  const grid = gridNamed(await openXlsx(await at.save(), '试.xlsx').read(), sheet);
  if (!grid) throw new Error(`no ${sheet}`);
  return grid;
}

describe('systems that are more than a table', () => {
  let harness: Harness;
  let at: WorkbenchPage;
  beforeAll(async () => {
    harness = await launch();
    at = await openWorkbench(harness, { viewport: { width: 1300, height: 900 } });
  });
  afterAll(() => harness.close());

  test('twelve cities are ranked on their targets, and ranked anew by the office’s weights', async () => {
    await choose(at, '示例：十二个市州目标任务完成情况（吉林省2004年）');
    await at.pane.getByText(/12个单位，45项指标/).waitFor();
    await at.press('生成指标通报、总评和权重');
    await tab(at, '指标总评').waitFor();
    const before = await saved(at, '指标总评');
    expect(cellAt(before, 5, 1)?.value).toBe(1);
    const first = cellAt(before, 5, 3)?.value;
    await at.sheet('指标权重');
    await at.type('D5', '20');
    await at.press('生成指标通报、总评和权重');
    await at.pane
      .getByText(/已生成或更新/)
      .first()
      .waitFor();
    const after = await saved(at, '指标总评');
    expect(cellAt(after, 5, 3)?.value).not.toBe(first);
    expect(cellAt(await saved(at, '指标权重'), 5, 4)?.value).toBe(20);
  });

  test('twelve communities: who qualifies waits for a person, and money follows what is entered', async () => {
    await choose(at, '示例：十二个社区月报（充分就业社区）');
    await at.pane.getByText(/枫林社区月报：平均就业率96\.83%/).waitFor();
    await at.press('生成社区总览和季度抽查');
    await tab(at, '季度抽查').waitFor();
    expect(cellAt(await saved(at, '社区总览'), 5, 15)?.value).toBe('待定');
    await at.sheet('社区总览');
    for (const [cell, text] of [
      ['F5', '是'],
      ['G5', '是'],
      ['H5', '1'],
      ['N5', '是'],
    ] as const) {
      await at.type(cell, text);
    }
    await at.press('生成社区总览和季度抽查');
    await at.pane
      .getByText(/已生成或更新/)
      .first()
      .waitFor();
    const overview = await saved(at, '社区总览');
    expect([15, 16, 17, 18, 19].map((column) => cellAt(overview, 5, column)?.value)).toEqual([
      '合格',
      5000,
      15000,
      5000,
      25000,
    ]);
  });

  test('months beside a community’s own form become its facts, which are scored at the next 重新计算', async () => {
    const document = openXlsx(readFileSync(sample('full-employment-community')), '枫林社区.xlsx');
    const edits = [{ kind: 'put-sheet' as const, sheet: MONTHS }];
    await document.apply({ fingerprints: [], groups: [{ id: 'months', title: '月报', edits }] });
    const file = {
      name: '枫林社区.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(document.save()),
    };
    await at.page.locator('input[type=file]').setInputFiles(file);
    await at.view('汇总');
    await at.press(/^把月报数填进佐证数据/);
    await tab(at, '佐证数据').waitFor();
    await at.view('概览');
    await at.press('重新计算');
    await at.pane.getByRole('heading', { name: /预览：重新计算/ }).waitFor();
    const bytes = await at.save();
    const snapshot = await openXlsx(bytes, '试.xlsx').read();
    const employed = readEvidence(snapshot).find(({ key }) => key === 'T1-01-employed');
    expect(employed?.entries.get('社区自评分')?.value).toBe('98/100');
    const { tables } = assess(snapshot);
    const [first] = tables[0]?.items ?? [];
    expect(first?.facts.flatMap(({ values }) => [...values.values()])).toContainEqual({ done: 98, of: 100 });
  });
});
