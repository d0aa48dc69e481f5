import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { newXlsx } from '../../src/workbook/xlsx';
import type { ExcelHost } from '../excel-host/excel-host';
import { hostOf } from '../excel-host/open-in-host';
import { serious } from './axe';
import { launch, type Harness } from './harness/launch';
import { openPane, type PaneOptions } from './pane-in-excel-page';

const sample = path.resolve(__dirname, '../../assets/samples/reemployment-2004.xlsx');
const filled = () => hostOf(readFileSync(sample), 'reemployment-2004.xlsx');

const tall = (width: number) => ({ width, height: 900 });
/** `npm test` looks at the first (accessibility.test.ts at dark and forced colours), `npm run test:looks` at all. */
const DAILY = 1;
const ALL_LOOKS: readonly (readonly [string, NonNullable<PaneOptions['look']>])[] = [
  ['320-light', { viewport: tall(320) }],
  ['480-dark', { viewport: tall(480), colorScheme: 'dark' }],
  ['320-forced', { viewport: tall(320), forcedColors: 'active' }],
  ['480-light', { viewport: tall(480) }],
  ['320-dark', { viewport: tall(320), colorScheme: 'dark' }],
  // A pane of 640 by 900 pixels, zoomed to 200 %.
  ['zoomed', { viewport: { width: 320, height: 450 }, deviceScaleFactor: 2, reducedMotion: 'reduce' }],
];

const LOOKS = process.env['KAOPING_LOOKS'] === 'all' ? ALL_LOOKS : ALL_LOOKS.slice(0, DAILY);

interface Pressed {
  readonly name: string;
  readonly workbook?: () => ExcelHost;
  readonly locale?: 'en-US';
  reach(page: Page): Promise<void>;
}

const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const ready = (page: Page) => page.getByRole('tabpanel').waitFor();

const STATES: readonly Pressed[] = [
  { name: 'overview-first-time', reach: ready },
  {
    name: 'overview',
    reach: (page) => press(page, '知道了'),
  },
  { name: 'recognition', reach: (page) => press(page, '识别得不对？在这里更正') },
  {
    name: 'declaring-a-table',
    reach: async (page) => {
      await press(page, '有评分表没认出来？在这里指明');
      await page.getByLabel('在哪张工作表').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'item',
    reach: async (page) => {
      await tab(page, '项目');
      await press(page, /开展年度考评工作/);
    },
  },
  {
    name: 'correcting-a-rule',
    reach: async (page) => {
      await press(page, '计分方法理解得不对？在这里更正');
      await page.getByLabel('改成哪一种').selectOption({ label: '达到多少得多少分（可分档）' });
      await page.getByRole('button', { name: '再加一档' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'finding',
    reach: async (page) => {
      await tab(page, '问题');
      await press(page, '下一个问题');
      await press(page, /^说明与处理/);
    },
  },
  { name: 'reports', reach: (page) => tab(page, '汇总') },
  { name: 'settings', reach: (page) => tab(page, '设置') },
  {
    name: 'preview',
    reach: async (page) => {
      await tab(page, '概览');
      await press(page, '重新计算');
      await page.getByRole('heading', { name: /预览：重新计算/ }).waitFor();
    },
  },
];

const OTHERS: readonly Pressed[] = [
  {
    name: 'no-table',
    workbook: () => hostOf(newXlsx().save()),
    reach: (page) => page.getByText('没有找到评分表').waitFor(),
  },
  {
    name: 'protected',
    workbook: () => {
      const host = filled();
      for (const sheet of host.book.sheets) sheet.isProtected = true;
      return host;
    },
    reach: async (page) => {
      await press(page, '知道了');
      await page
        .getByText(/受保护/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'english',
    locale: 'en-US',
    reach: async (page) => {
      await tab(page, 'Settings');
      await page.getByRole('region', { name: 'This pane' }).waitFor();
    },
  },
];

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

describe.each(LOOKS)('the built pane, %s', (name, look) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch();
  });
  afterAll(() => harness.close());

  async function goThrough(states: readonly Pressed[]): Promise<void> {
    const [first] = states;
    const host = (first?.workbook ?? filled)();
    const { page, errors, picture, close } = await openPane(harness, host, {
      look,
      locale: first?.locale ?? 'zh-CN',
    });
    await ready(page);
    const wrong: string[] = [];
    for (const state of states) {
      await state.reach(page);
      await picture(`state-${name}-${state.name}`);
      wrong.push(...(await serious(page)).map((one) => `${state.name}: ${one}`));
      wrong.push(...(await tooWide(page)).map((one) => `${state.name}: ${one}`));
      await page.evaluate(spacing, WIDER);
      wrong.push(...(await tooWide(page)).map((one) => `${state.name}, wider text: ${one}`));
      await page.evaluate(spacing, 'normal');
    }
    expect(wrong).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  }

  const every = 'every view, opened and unfolded, has no serious violation and is no wider than the pane';
  test(every, () => goThrough(STATES), 20_000 * STATES.length);

  test.each(OTHERS)('nor has it where the state is $name', (state) => goThrough([state]));
});
