import { launch, type Harness } from './harness/launch';
import { openWorkbench } from './workbench-page';

const GRID_PROGRAM = /workbench-univer.*\.js/;

describe('while the grid’s program is on its way', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch();
  });
  afterAll(() => harness.close());

  test('the pane can be read and used already, and the page says that the grid is coming', async () => {
    const { page, close } = await openWorkbench(harness);
    let letThrough = (): void => undefined;
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route(GRID_PROGRAM, async (route) => {
      await held;
      await route.continue();
    });
    await page.reload();
    await page.getByText('官方表式，相符 100%').waitFor();
    await page.getByText('正在准备表格…').waitFor();
    letThrough();
    await page.locator('[data-u-comp="defined-name"]').waitFor();
    await page.getByText('正在准备表格…').waitFor({ state: 'hidden' });
    await close();
  });

  test('where it does not come, a sentence says what to do, and trying again brings it', async () => {
    const { page, close } = await openWorkbench(harness);
    await page.route(GRID_PROGRAM, (route) => route.abort());
    await page.reload();
    await page.getByText('表格组件没有加载出来').waitFor();
    await page.getByText('官方表式，相符 100%').waitFor();
    await page.unroute(GRID_PROGRAM);
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.locator('[data-u-comp="defined-name"]').waitFor();
    await close();
  });
});
