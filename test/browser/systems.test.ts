import { cellAt, gridNamed, type Grid } from '../../src/grid/grid';
import { openXlsx } from '../../src/workbook/xlsx';
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
});
