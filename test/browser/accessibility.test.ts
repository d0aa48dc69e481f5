import { serious } from './axe';
import { launch, type Harness, type PageOptions } from './harness/launch';
import { openWorkbench, type WorkbenchPage } from './workbench-page';

/** Drawn by its own package, mostly on a canvas. */
const GRID = 'section[aria-label="表格"]';
const GRID_EDITORS = '[id^="univer-"]';

const LOOKS: readonly [string, PageOptions][] = [
  ['at 320 pixels', { viewport: { width: 320, height: 800 } }],
  ['in the dark', { viewport: { width: 1300, height: 800 }, colorScheme: 'dark' }],
  ['in forced colours', { viewport: { width: 1300, height: 800 }, forcedColors: 'active' }],
];

describe.each(LOOKS)('the page %s', (name, options) => {
  let harness: Harness;
  let at: WorkbenchPage;
  beforeAll(async () => {
    harness = await launch();
    at = await openWorkbench(harness, options);
  });
  afterAll(() => harness.close());

  test.each(['概览', '项目', '问题', '汇总', '设置'] as const)(
    '%s has no serious violation',
    async (view) => {
      await at.view(view);
      await at.picture(`${name.replaceAll(' ', '-')}-${view}`);
      expect(await serious(at.page, [GRID, GRID_EDITORS])).toEqual([]);
    },
  );

  test('an open item, and the preview of a calculation', async () => {
    await at.view('项目');
    await at.pane.getByRole('button', { name: /开展年度考评工作/ }).click();
    await at.pane.getByRole('button', { name: '到单元格 D5' }).waitFor();
    expect(await serious(at.page, [GRID, GRID_EDITORS])).toEqual([]);
    await at.view('概览');
    await at.press('重新计算');
    await at.pane.getByText('预览：重新计算“自评分”').first().waitFor();
    expect(await serious(at.page, [GRID, GRID_EDITORS])).toEqual([]);
  });

  test('nothing is wider than the page', async () => {
    const wide = await at.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});
