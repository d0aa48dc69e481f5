import type { Download, Locator, Page } from 'playwright-core';
import type { Harness, OpenPage, PageOptions } from './harness/launch';

/** The workbench as a person uses it. */
export interface WorkbenchPage extends OpenPage {
  /** The pane beside the grid. */
  readonly pane: Locator;
  /** Goes to a cell ("D4") or area by the grid's name box. */
  goTo(cells: string): Promise<void>;
  /** Waits until the name box says that these cells are selected. */
  isAt(cells: string): Promise<void>;
  /** Types into a cell and presses Enter. */
  type(cell: string, text: string): Promise<void>;
  /** Goes to a sheet by its tab. */
  sheet(name: string): Promise<void>;
  /** The bytes that the browser was given to keep. */
  save(): Promise<Uint8Array>;
  press(name: string | RegExp): Promise<void>;
  view(name: '概览' | '项目' | '问题' | '汇总' | '设置'): Promise<void>;
  /** Presses 写入 in the preview and waits for the receipt. */
  write(receipt: string | RegExp): Promise<void>;
}

const DRAWN = 150;

/** Opens the workbench and waits for its grid. */
export async function openWorkbench(harness: Harness, options: PageOptions = {}): Promise<WorkbenchPage> {
  const opened = await harness.open('workbench.html', options);
  const { page } = opened;
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  const pane = page.getByRole('complementary', { name: '考评计分助手任务窗格' });
  await page.locator('section[aria-busy="false"]').waitFor();
  await pane.getByRole('tab', { name: '概览' }).waitFor();
  const goTo = async (cells: string) => {
    await nameBox.click();
    await nameBox.fill(cells);
    await nameBox.press('Enter');
    await page.waitForTimeout(DRAWN);
  };
  const press = (name: string | RegExp) => pane.getByRole('button', { name }).first().click();
  return {
    ...opened,
    pane,
    goTo,
    press,
    isAt: async (cells) => {
      const box = await nameBox.elementHandle();
      const is = ({ element, wanted }: { element: Node | null; wanted: string }) =>
        element instanceof HTMLInputElement && element.value === wanted;
      await page.waitForFunction(is, { element: box, wanted: cells }, { timeout: 5000 });
    },
    type: async (cell, text) => {
      await goTo(cell);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(DRAWN);
    },
    sheet: async (name) => {
      await page.locator('[data-u-comp="slide-tab-item"]').getByText(name, { exact: true }).click();
      await page.waitForTimeout(DRAWN);
    },
    save: () => saved(page),
    view: (name) => pane.getByRole('tab', { name }).click(),
    write: async (receipt) => {
      await press(/^(写入|清除)$/);
      await pane.locator('.fui-MessageBarTitle').filter({ hasText: receipt }).waitFor();
      await page.waitForTimeout(DRAWN);
    },
  };
}

async function saved(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存到本机' }).click(),
  ]);
  return bytesOf(download);
}

/** What a download holds. */
export async function bytesOf(download: Download): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}
