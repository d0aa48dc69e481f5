import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hostOf } from '../excel-host/open-in-host';
import { officeFromPackage } from './harness/excel-disguise';
import { launch, type Harness } from './harness/launch';
import { openPane } from './pane-in-excel-page';

const root = path.resolve(__dirname, '../..');
const sample = () => hostOf(readFileSync(path.join(root, 'assets/samples/reemployment-2004.xlsx')));
const NARROW = { width: 350, height: 720 };

describe('where the pane can’t be, its page says why and what to ask for', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch();
  });
  afterAll(() => harness.close());

  test('without office.js', async () => {
    const { page, picture, close } = await harness.open('taskpane.html', { viewport: NARROW });
    await page.getByText('没有取到 Office.js').waitFor();
    await picture('notice-no-office');
    expect(await page.getByText('版本过旧').isVisible()).toBe(false);
    await close();
  });

  test('outside Excel, and office.js gets to no address but its own', async () => {
    const { page, foreign, picture, close } = await harness.open('taskpane.html', {
      viewport: NARROW,
      answers: officeFromPackage,
    });
    await page.getByText('这一页是 Excel 任务窗格里的内容').waitFor();
    await picture('notice-outside');
    expect(foreign).toEqual([]);
    await close();
  });

  test('in an Excel below ExcelApi 1.9', async () => {
    const { page, picture, close } = await openPane(harness, sample(), { excelApi: '1.8' });
    await page.getByText('Excel 版本过旧').waitFor();
    await picture('notice-too-old');
    expect(await page.getByRole('tab').count()).toBe(0);
    await close();
  });
});

describe('the bundle that brings office.js along', () => {
  const out = path.join(root, 'node_modules', '.cache', 'kaoping-local');
  const origin = 'https://oa.example.gov.cn/kaoping';
  let harness: Harness;
  beforeAll(async () => {
    const options = ['only=taskpane', 'office=local', `origin=${origin}/`, `out=${out}`];
    const env = options.flatMap((option) => ['--env', option]);
    execFileSync(process.execPath, [path.join(root, 'scripts/build.cjs'), '--if-stale', ...env]);
    harness = await launch(out);
  });
  afterAll(() => harness.close());

  test('works with the network cut: every file comes from its own folder', async () => {
    const { page, errors, foreign, close } = await openPane(harness, sample(), { network: 'none' });
    await page.getByText('46 项').first().waitFor();
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await close();
  });

  test('has a manifest that leads to that server only, and office.js as Microsoft made it', () => {
    const manifest = readFileSync(path.join(out, 'manifest.xml'), 'utf8');
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain(`${origin}/taskpane.html?at=summary`);
    const packaged = path.join(root, 'node_modules/@microsoft/office-js/dist/office.js');
    expect(readFileSync(path.join(out, 'office/office.js'))).toEqual(readFileSync(packaged));
    expect(readFileSync(path.join(out, 'taskpane.html'), 'utf8')).not.toContain('https://appsforoffice');
  });
});
