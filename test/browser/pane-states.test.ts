import type { Page } from 'playwright-core';
import { serious } from './axe';
import { launch, type Harness } from './harness/launch';
import { openPane } from './pane-in-excel-page';
import { looksAsked, type AskedLook } from './pane-looks';
import { TOURS, Walk, type Tour } from './pane-tours';

/** What WCAG 2.2, 1.4.12 lets a person set; other fonts are wider by less. */
const WIDER = '0.12em';

/** Sets all text as far apart as this. */
function spacing(letters: string): void {
  const id = 'test-spacing';
  const style = document.getElementById(id) ?? document.head.appendChild(document.createElement('style'));
  style.id = id;
  style.textContent = `* { letter-spacing: ${letters} !important; }`;
}

/** Parts that have to be scrolled sideways to be seen whole: the page's, the view's, the header's. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, header')]
      .map(({ tagName, scrollWidth, clientWidth }) => ({ tagName, over: scrollWidth - clientWidth }))
      .filter(({ over }) => over > 0)
      .map(({ tagName, over }) => `${tagName.toLowerCase()} is ${over} pixels too wide`),
  );
}

describe.each(looksAsked())('the built pane, $name', ({ name, language, look, withAxe }: AskedLook) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch();
  });
  afterAll(() => harness.close());

  async function goThrough({ workbook, states }: Tour): Promise<void> {
    const host = workbook();
    const locale = language === 'zh' ? 'zh-CN' : 'en-US';
    const { page, errors, picture, close } = await openPane(harness, host, { look, locale });
    await page.getByRole('tabpanel').waitFor();
    const walk = new Walk(page, host, language);
    const wrong: string[] = [];
    for (const state of states) {
      await state.reach(walk);
      await picture(`state-${name}-${state.name}`);
      if (withAxe) wrong.push(...(await serious(page)).map((one) => `${state.name}: ${one}`));
      wrong.push(...(await tooWide(page)).map((one) => `${state.name}: ${one}`));
      await page.evaluate(spacing, WIDER);
      wrong.push(...(await tooWide(page)).map((one) => `${state.name}, wider text: ${one}`));
      await page.evaluate(spacing, 'normal');
    }
    expect(wrong).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  }

  test.each(TOURS)(
    '$name: no state has a serious violation, and none is wider than the pane',
    goThrough,
    20_000 * Math.max(...TOURS.map(({ states }) => states.length)),
  );
});
