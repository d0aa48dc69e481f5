import { OF_COLOURS, serious } from './axe';
import { launch, type Harness } from './harness/launch';
import { openWorkbench, type WorkbenchPage } from './workbench-page';

/** Drawn by its own package, mostly on a canvas. */
const GRID = 'section[aria-label="表格"]';
const GRID_EDITORS = '[id^="univer-"]';

const NARROW = { width: 320, height: 800 };
const WIDE = { width: 1300, height: 800 };

describe('the page, at 320 pixels, wide and in the dark, in forced colours', () => {
  let harness: Harness;
  let at: WorkbenchPage;
  beforeAll(async () => {
    harness = await launch();
    at = await openWorkbench(harness, { viewport: NARROW });
  });
  afterAll(() => harness.close());

  /** Everything is asked where it is narrowest; what another look changes is colours, so that is asked of the others. */
  async function looks(state: string): Promise<void> {
    const { page, picture } = at;
    const violations = (rules?: readonly string[]) => serious(page, [GRID, GRID_EDITORS], rules);
    const found: Record<string, readonly string[]> = {};
    await picture(`at-320-pixels-${state}`);
    found['at 320 pixels'] = await violations();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.setViewportSize(WIDE);
    await page.emulateMedia({ colorScheme: 'dark' });
    await picture(`in-the-dark-${state}`);
    found['in the dark'] = await violations(OF_COLOURS);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await picture(`in-forced-colours-${state}`);
    found['in forced colours'] = await violations(OF_COLOURS);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize(NARROW);
    expect(found).toEqual({ 'at 320 pixels': [], 'in the dark': [], 'in forced colours': [] });
  }

  test.each(['概览', '项目', '问题', '汇总', '设置'] as const)(
    '%s has no serious violation, and is no wider than the page',
    async (view) => {
      await at.view(view);
      await looks(view);
    },
  );

  test('nor has an open item', async () => {
    await at.view('项目');
    await at.pane.getByRole('button', { name: /开展年度考评工作/ }).click();
    await at.pane.getByRole('button', { name: '到单元格 D5' }).waitFor();
    await looks('open-item');
  });

  test('nor the preview of a calculation', async () => {
    await at.view('概览');
    await at.press('重新计算');
    await at.pane.getByText('预览：重新计算“自评分”').first().waitFor();
    await looks('preview');
  });
});
