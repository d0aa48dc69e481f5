/** `npm run validate`: manifest.xml checked without a network; a line for every problem, exit 1 if there is one. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkManifest } from './manifest';

const root = path.resolve(__dirname, '..');
const problems = checkManifest(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), root);
if (problems.length === 0) {
  console.log('manifest.xml: 没有发现问题（离线检查：结构与顺序、GUID、资源、图标尺寸、字数、https）');
  console.log(
    'manifest.xml: no problem found (offline: structure and order, GUID, resources, icon sizes, lengths, https)',
  );
} else {
  for (const problem of problems) console.error(`manifest.xml: ${problem}`);
  process.exitCode = 1;
}
