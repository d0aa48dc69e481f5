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

  test('on a slow machine nobody can type into it before it is drawn, and from then on they can', async () => {
    const { page, errors, goTo, isAt, close } = await openWorkbench(harness, {
      slower: 3,
      initScript: TYPE_AT_ONCE,
    });
    expect(await page.evaluate('typedTooEarly')).toBe(true);
    await goTo('D5');
    await isAt('D5');
    expect(errors).toEqual([]);
    await close();
  });
});

/** Types into the name box as soon as there is one, and for half a second more. */
const TYPE_AT_ONCE = `new MutationObserver((_, observer) => {
  const box = document.querySelector('[data-u-comp="defined-name"] input');
  if (!box) return;
  observer.disconnect();
  for (const wait of [0, 20, 100, 200, 500]) setTimeout(() => {
    const area = document.querySelector('section[aria-busy="true"]');
    if (!area) return;
    box.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(box, 'D9');
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true, cancelable: true }));
    window.typedTooEarly = true;
  }, wait);
}).observe(document, { subtree: true, childList: true });`;
