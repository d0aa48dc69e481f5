/** `npm run screenshot`: draws assets/workbench.png, the README's picture, from the built workbench. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { launch } from '../test/browser/harness/launch';

const root = path.resolve(__dirname, '..');

async function draw(): Promise<void> {
  execFileSync(process.execPath, [path.join(root, 'scripts', 'build.cjs'), '--if-stale'], {
    stdio: 'inherit',
  });
  const harness = await launch();
  const { page } = await harness.open('workbench.html', { viewport: { width: 1366, height: 768 } });
  await page.locator('canvas').first().waitFor();
  await page.getByRole('tab', { name: /问题/ }).click();
  await page.waitForLoadState('networkidle');
  // The grid draws its canvas a moment after its data is there, and tells nobody when.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: path.join(root, 'assets', 'workbench.png') });
  await harness.close();
}

draw().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
