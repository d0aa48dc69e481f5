import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../src/workbook/xlsx';
import { ExcelHost } from '../excel-host/excel-host';
import { Book } from '../excel-host/model/book';
import type { Request } from '../excel-host/wire';
import { excelDisguise, HOST_FUNCTION, officeFromPackage } from './harness/excel-disguise';
import { launch, type Harness, type OpenPage } from './harness/launch';

const sample = path.resolve(__dirname, '../../assets/samples/reemployment-2004.xlsx');

/** Excel's own services that the library tells when it starts (which ribbon functions are ready): not a workbook's matter. */
function isForServices(body: string): boolean {
  return Object.values((JSON.parse(body) as Request).ObjectPaths).some(({ Name }) =>
    Name.startsWith('Microsoft.'),
  );
}

function toServices(body: string): string {
  return JSON.stringify({
    Results: (JSON.parse(body) as Request).Actions.map(({ Id }) => ({ ActionId: Id, Value: null })),
  });
}

async function openPane(harness: Harness, host: ExcelHost, locale: 'zh-CN' | 'en-US'): Promise<OpenPage> {
  return harness.open('taskpane.html', {
    viewport: { width: 350, height: 720 },
    initScript: excelDisguise({ locale, excelApi: '1.9' }),
    functions: { [HOST_FUNCTION]: (body) => (isForServices(body) ? toServices(body) : host.answer(body)) },
    answers: officeFromPackage,
  });
}

describe('the built pane beside a workbook in a local Excel, through Microsoft’s own library', () => {
  let harness: Harness;
  let host: ExcelHost;
  beforeAll(async () => {
    harness = await launch();
  });
  beforeEach(async () => {
    host = new ExcelHost(Book.from(await openXlsx(readFileSync(sample), 'reemployment-2004.xlsx').read()));
  });
  afterAll(() => harness.close());

  test('takes the notice’s place and shows which official form is open', async () => {
    const { page, errors, foreign, picture, close } = await openPane(harness, host, 'zh-CN');
    await page.getByText('再就业工作目标责任制落实情况评分表').first().waitFor();
    await picture('pane-in-excel');
    expect(await page.locator('#notice').count()).toBe(0);
    expect(await page.locator('#root').innerText()).toContain('46 项');
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await close();
  });

  test('reads a whole workbook in a handful of batches', async () => {
    const { page, close } = await openPane(harness, host, 'zh-CN');
    await page.getByText('46 项').first().waitFor();
    expect(host.batches).toBeLessThanOrEqual(8);
    await close();
  });
});
