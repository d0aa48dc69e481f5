import path from 'node:path';
import { newXlsx } from '../../src/workbook/xlsx';
import { hostOf } from '../excel-host/open-in-host';
import { serious } from './axe';
import { launch, type Harness } from './harness/launch';
import { openPane } from './pane-in-excel-page';

const sample = (name: string) => path.resolve(__dirname, '../../assets/samples', `${name}.xlsx`);

const UNITS = [1, 2, 3].map((unit) => `twelve-units/unit-${unit}`);

describe('汇总 of many files in the built pane', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch();
  });
  afterAll(() => harness.close());

  test('files are read by a worker of the page itself and summed up in the open workbook, without inserting them', async () => {
    const host = hostOf(newXlsx().save(), '汇总.xlsx');
    const { page, errors, foreign, picture, close } = await openPane(harness, host);
    await page.getByRole('tab', { name: '汇总' }).click();
    await page
      .locator('input[type=file]')
      .setInputFiles([...UNITS.map(sample), sample('star-community'), __filename]);
    await page.getByText('读完 5 个文件，共 4 张评分表。').waitFor();
    await page.getByText('1 个文件没有用上：').scrollIntoViewIfNeeded();
    await picture('many-files');
    const part = page.getByRole('region', { name: '汇总多个文件' });
    await part.getByRole('button', { name: '图表' }).click();
    const profile = part.getByRole('figure', { name: /单位与平均/ });
    await profile.scrollIntoViewIfNeeded();
    expect(await profile.getByRole('listitem').count()).toBe(5);
    await profile.getByLabel('与平均对照的单位').selectOption({ index: 1 });
    await picture('many-files-charts');
    expect(await serious(page)).toEqual([]);
    await page.getByRole('button', { name: '生成汇总' }).click();
    await page.locator('.fui-MessageBarTitle').filter({ hasText: '已生成或更新：汇总' }).waitFor();
    expect(host.book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['汇总', '问题清单']));
    expect(host.book.sheets.some(({ name }) => name.includes('星级'))).toBe(false);
    expect([errors, foreign]).toEqual([[], []]);
    await close();
  });
});
