import { cellAt, gridNamed } from '../../src/grid/grid';
import { openXlsx } from '../../src/workbook/xlsx';
import { workbookFile } from '../workbook/fixtures/simple';
import { launch, type Harness } from './harness/launch';
import { bytesOf, openWorkbench, type WorkbenchPage } from './workbench-page';

const FORM = '市级充分就业星级社区评审标准';

const chooseBook = ({ page }: WorkbenchPage, label: string) =>
  page.getByRole('combobox', { name: '换一张表' }).selectOption({ label });

describe('another form, and files of one’s own', () => {
  let harness: Harness;
  let at: WorkbenchPage;
  beforeAll(async () => {
    harness = await launch();
    at = await openWorkbench(harness, { viewport: { width: 1300, height: 800 } });
  });
  afterAll(() => harness.close());

  test('the blank star form is filled from one fact for the level that scores', async () => {
    await chooseBook(at, `空白：${FORM}`);
    await at.pane.getByText('23 项 · 100 分').waitFor();
    await at.press('佐证数据');
    await at.press('打开“佐证数据”');
    await at.isAt('A1:I1');
    const evidence = gridNamed(await openXlsx(await at.save(), '试.xlsx').read(), '佐证数据');
    const rowOf = (key: string) =>
      [...(evidence?.cells ?? [])].find(([, cells]) => cells.get(1)?.text.startsWith(key))?.[0];
    await at.type(`F${rowOf('T1-05-')}`, '是');
    await at.view('概览');
    await at.press('重新计算');
    await at.write('已写入 1 处');
    const form = gridNamed(await openXlsx(await at.save(), '试.xlsx').read(), FORM);
    expect(form && cellAt(form, 10, 5)?.value).toBe(2);
  });

  test('what the file could not follow is refused in the grid, with a sentence', async () => {
    await at.sheet(FORM);
    await at.goTo('E10');
    await at.page.keyboard.press('Control+b');
    await at.page.getByText('试用台只改单元格的内容，不改字体').waitFor();
    await at.page.locator('[data-u-comp="slide-tab-item"]').first().dblclick();
    await at.page.getByText('试用台不能增加、删除、改名').waitFor();
    await at.page.keyboard.type('改名');
    await at.page.keyboard.press('Escape');
    const tabs = at.page.locator('[data-u-comp="slide-tab-item"]');
    expect(await tabs.allInnerTexts()).toEqual([FORM, '佐证数据', '计分记录']);
    await at.page.getByRole('group').getByRole('button', { name: '知道了' }).click();
  });

  test('unsaved changes are not left without asking', async () => {
    await at.type('E11', '1');
    await chooseBook(at, `示例：${FORM}`);
    await at.page.getByRole('button', { name: '留在这张表' }).click();
    await at.page.getByText('有未保存的改动').waitFor();
    await chooseBook(at, `示例：${FORM}`);
    const [download] = await Promise.all([
      at.page.waitForEvent('download'),
      at.page.getByRole('button', { name: '保存后换表' }).click(),
    ]);
    const form = gridNamed(await openXlsx(await bytesOf(download), '试.xlsx').read(), FORM);
    expect(form && cellAt(form, 11, 5)?.value).toBe(1);
    await at.page.getByText('有未保存的改动').waitFor({ state: 'hidden' });
  });

  test('a file that is no workbook is refused in a sentence, and the book on show stays', async () => {
    const file = { name: '旧表.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('<html>') };
    await at.page.locator('input[type=file]').setInputFiles(file);
    await at.page.getByText('“旧表.xlsx”里其实是网页（HTML）').waitFor();
    await at.pane.getByText('23 项 · 100 分').waitFor();
  });

  test('a file of one’s own opens; a protected cell stays as it is, and says why', async () => {
    const rows = [
      ['考评内容', '分值', '自评分'],
      ['甲项', 5, 4],
      ['乙项', 5, 3],
    ];
    const bytes = workbookFile({ sheets: [{ name: '自拟表', rows, isProtected: true }] });
    const file = { name: '自拟.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
    await at.page.locator('input[type=file]').setInputFiles(file);
    await at.page.locator('[data-u-comp="slide-tab-item"]').getByText('自拟表').waitFor();
    await at.page.waitForTimeout(300);
    await at.type('C2', '5');
    await at.page.getByText(/保护/).first().waitFor();
    const form = gridNamed(await openXlsx(await at.save(), '试.xlsx').read(), '自拟表');
    expect(form && cellAt(form, 2, 3)?.value).toBe(4);
  });

  test('pasting brings text and figures, undoing takes them away', async () => {
    const bytes = workbookFile({
      sheets: [
        {
          name: '表',
          rows: [
            ['甲', 1],
            ['乙', 2],
          ],
        },
      ],
    });
    const file = { name: '小.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
    await at.page.locator('input[type=file]').setInputFiles(file);
    await at.page.locator('[data-u-comp="slide-tab-item"]').getByText('表', { exact: true }).waitFor();
    await at.page.waitForTimeout(300);
    await at.goTo('B1');
    await at.page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', '3\t"两\n行"\r\n4.5\t是\r\n');
      data.setData('text/html', '<table><tr><td rowspan="2" style="color:red">3</td></tr></table>');
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    });
    await at.page.waitForTimeout(500);
    const values = async () => {
      const grid = gridNamed(await openXlsx(await at.save(), '试.xlsx').read(), '表');
      return [1, 2].map((row) => [2, 3].map((column) => (grid && cellAt(grid, row, column)?.value) ?? null));
    };
    expect(await values()).toEqual([
      [3, '两\n行'],
      [4.5, '是'],
    ]);
    await at.goTo('B1');
    await at.page.keyboard.press('Control+z');
    await at.page.waitForTimeout(300);
    expect(await values()).toEqual([
      [1, null],
      [2, null],
    ]);
  });

  test('nobody else was asked for anything, and nothing went wrong unseen', () => {
    expect(at.foreign).toEqual([]);
    expect(at.errors).toEqual([]);
  });
});
