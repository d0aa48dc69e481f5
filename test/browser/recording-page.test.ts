import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Recording } from '../excel-host/recording/recording';
import { differences } from '../excel-host/recording/replay';
import { SCENES } from '../excel-host/recording/scenes';
import { hostOf } from '../excel-host/open-in-host';
import { workbookFile } from '../workbook/fixtures/simple';
import { launch, type Harness } from './harness/launch';
import { openPane } from './pane-in-excel-page';

const root = path.resolve(__dirname, '../..');
const out = path.join(root, 'node_modules', '.cache', 'kaoping-record');

describe('the page that records a real Excel', () => {
  let harness: Harness;
  beforeAll(async () => {
    const env = ['only=taskpane', 'record', `out=${out}`].flatMap((option) => ['--env', option]);
    execFileSync(process.execPath, [path.join(root, 'scripts/build.cjs'), '--if-stale', ...env]);
    harness = await launch(out);
  });
  afterAll(() => harness.close());

  test('tries every scene and gives what was asked and answered, as the test replays it', async () => {
    const host = hostOf(workbookFile({ sheets: [{ name: 'Sheet1', rows: [] }] }));
    const { page, errors, close } = await openPane(harness, host, { excelApi: '1.13' });
    await page.getByRole('button', { name: /记录/ }).click();
    await page.getByText('完成：请全选、复制').waitFor();
    const recording = JSON.parse(await page.locator('textarea').inputValue()) as Recording;
    expect(recording.excel).toMatchObject({ host: 'Excel', language: 'zh-CN' });
    expect(new Set(recording.exchanges.map(({ scene }) => scene)).size).toBe(SCENES.length);
    expect(differences(recording)).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  test('does nothing in a workbook that is not empty', async () => {
    const host = hostOf(workbookFile({ sheets: [{ name: 'Sheet1', rows: [['甲']] }] }));
    const { page, close } = await openPane(harness, host);
    await page.getByRole('button', { name: /记录/ }).click();
    await page.getByText('请先新建一个空白工作簿').waitFor();
    expect(host.sheet('Sheet1').cells.size).toBe(1);
    await close();
  });
});
