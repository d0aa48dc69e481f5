/**
 * `npm run screenshot`: the picture of the workbench for the README, assets/workbench.png: a sample form after some facts
 * were entered and 重新计算 has filled cells, with what was found beside it.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { launch } from '../test/browser/harness/launch';
import { openWorkbench, type WorkbenchPage } from '../test/browser/workbench-page';

const root = path.resolve(__dirname, '..');
const picture = path.join(root, 'assets', 'workbench.png');
/** Blank scores, and the facts of their items in 佐证数据. */
const BLANK = 'D3:D6';
const FACTS = { F4: '0', F5: '12/12', F6: '0', F7: '是', F8: '90/100' };

async function doTheJob(at: WorkbenchPage): Promise<void> {
  await at.goTo(BLANK);
  await at.page.keyboard.press('Delete');
  await at.press('佐证数据');
  await at.press('打开“佐证数据”');
  await at.isAt('A1:H1');
  for (const [cell, fact] of Object.entries(FACTS)) await at.type(cell, fact);
  await at.press('重新计算');
  await at.write('已写入 4 处');
  await at.view('问题');
  await at.page.locator('[data-u-comp="slide-tab-item"]').first().click();
  await at.goTo('D6');
  await at.press('关闭');
  await at.page.waitForTimeout(1000);
}

async function main(): Promise<void> {
  execFileSync(process.execPath, [path.join(root, 'scripts', 'build.cjs'), '--if-stale'], {
    stdio: 'inherit',
  });
  const harness = await launch(process.argv[2]);
  try {
    const at = await openWorkbench(harness, { viewport: { width: 1300, height: 800 } });
    await doTheJob(at);
    await at.page.screenshot({ path: picture });
    console.log(path.relative(root, picture));
  } finally {
    await harness.close();
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
