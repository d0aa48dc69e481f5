import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { startShared } from './shared-browser';

/** The pages under test are the production build of these sources: made here unless it is there already. One browser serves all files. */
export default async function buildOnceAndStart(): Promise<void> {
  const root = path.resolve(__dirname, '../../..');
  execFileSync(process.execPath, [path.join(root, 'scripts', 'build.cjs'), '--if-stale'], {
    cwd: root,
    stdio: 'inherit',
  });
  await startShared();
}
