import path from 'node:path';
import { launch, type Harness } from './harness/launch';

const officeJs = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist/office.js');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

describe('the built pages', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch();
  });
  afterAll(() => harness.close());

  test('the workbench opens without an error and asks nobody else for anything', async () => {
    const { page, errors, foreign, picture, close } = await harness.open('workbench.html');
    await page.locator('canvas').first().waitFor();
    await page.waitForLoadState('networkidle');
    await picture('workbench');
    expect(await page.locator('body').innerText()).toContain('考评');
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await close();
  });

  test('the pane without Office.js tells in Chinese and English what to ask the administrator', async () => {
    const { page, foreign, picture, close } = await harness.open('taskpane.html', {
      viewport: { width: 350, height: 700 },
    });
    const notice = page.locator('#notice');
    await notice.waitFor({ state: 'visible', timeout: 10_000 });
    await picture('taskpane-notice');
    expect(await notice.innerText()).toMatch(/考评计分助手没有打开[\s\S]*The scoring assistant did not open/);
    expect(foreign).toEqual([CDN]);
    await close();
  });

  test('the only thing that the pane fetches from elsewhere is Office.js', async () => {
    const { page, foreign, close } = await harness.open('taskpane.html', { answers: { [CDN]: officeJs } });
    await page.waitForLoadState('networkidle');
    expect(foreign.filter((url) => !url.startsWith('https://appsforoffice.microsoft.com/'))).toEqual([]);
    await close();
  });

  test('the pages obey the content rules that they carry', async () => {
    for (const file of ['workbench.html', 'taskpane.html']) {
      const { page, close } = await harness.open(file);
      const rules = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
      expect(rules).toContain("default-src 'self'");
      expect(rules).not.toContain('unsafe-eval');
      await close();
    }
  });

  test('the help page that the manifest names is there', async () => {
    const { page, errors, close } = await harness.open('assets/help.html');
    expect(await page.locator('h1').first().innerText()).toBe('考评计分助手');
    expect(errors).toEqual([]);
    await close();
  });

  test('Chinese is drawn, not left blank, in text, buttons and on canvas', async () => {
    const { page, close } = await harness.open('assets/help.html');
    const inked = await page.evaluate(() => {
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d');
      if (!context) return -1;
      context.font = '32px 宋体';
      context.fillText('考评计分', 0, 40);
      return context
        .getImageData(0, 0, canvas.width, canvas.height)
        .data.filter((value, i) => i % 4 === 3 && value > 0).length;
    });
    expect(inked).toBeGreaterThan(500);
    await close();
  });
});
