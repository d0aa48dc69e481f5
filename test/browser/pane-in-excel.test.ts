import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assess } from '../../src/assess';
import { enterFacts } from '../../src/fill/evidence';
import { cellAt, gridNamed } from '../../src/grid/grid';
import type { ExcelHost } from '../excel-host/excel-host';
import { hosted, hostOf } from '../excel-host/open-in-host';
import { launch, type Harness } from './harness/launch';
import { openPane } from './pane-in-excel-page';

const sample = path.resolve(__dirname, '../../assets/samples/reemployment-2004.xlsx');

describe('the built pane beside a workbook in a local Excel, through Microsoft’s own library', () => {
  let harness: Harness;
  let host: ExcelHost;
  beforeAll(async () => {
    harness = await launch();
  });
  beforeEach(() => {
    host = hostOf(readFileSync(sample), 'reemployment-2004.xlsx');
  });
  afterAll(() => harness.close());

  test('takes the notice’s place and shows which official form is open', async () => {
    const { page, errors, foreign, picture, close } = await openPane(harness, host);
    await page.getByText('再就业工作目标责任制落实情况评分表').first().waitFor();
    await picture('pane-in-excel');
    expect(await page.locator('#notice').count()).toBe(0);
    expect(await page.locator('#root').innerText()).toContain('46 项');
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await close();
  });

  test('reads a whole workbook in a handful of batches', async () => {
    const { page, close } = await openPane(harness, host);
    await page.getByText('46 项').first().waitFor();
    expect(host.batches).toBeLessThanOrEqual(8);
    await close();
  });

  test('重新计算 shows what it would fill in, and 写入 writes it into the sheet', async () => {
    const { workbook } = hosted(host);
    const assessment = assess(await workbook.read());
    const [table] = assessment.tables;
    if (!table) throw new Error('no table');
    const level = table.table.levels[0]?.name ?? '';
    const open = table.items.filter(
      ({ scores }) => scores[0]?.entered === null && scores[0].status === 'open',
    );
    const entries = open.flatMap(({ item, facts }) =>
      facts.flatMap(({ spec: { id: fact, clear: value } }) =>
        value === null ? [] : [{ table: table.id, item: item.ordinal, fact, level, value }],
      ),
    );
    expect((await workbook.apply(enterFacts(assessment, entries))).refused).toEqual([]);
    const before = await workbook.read();

    const { page, errors, picture, close } = await openPane(harness, host);
    await page.getByRole('button', { name: '重新计算' }).first().click();
    await page.getByRole('heading', { name: /预览：重新计算/ }).waitFor();
    await picture('pane-in-excel-preview');
    await page.getByRole('button', { name: '写入', exact: true }).click();
    await page
      .getByText(/已写入 \d+ 处/)
      .first()
      .waitFor();
    await picture('pane-in-excel-written');
    expect(errors).toEqual([]);
    await close();

    const after = gridNamed(await workbook.read(), table.table.sheet);
    const was = gridNamed(before, table.table.sheet);
    const filled = open.filter(({ scores: [score] }) => {
      if (!after || !was || !score) return false;
      return cellAt(was, score.row, score.column) === null && cellAt(after, score.row, score.column) !== null;
    });
    expect(filled.length).toBeGreaterThan(0);
    expect(host.book.sheetNamed('计分记录')).not.toBeNull();
  });
});
