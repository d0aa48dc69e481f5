import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** The pages under test are the production build of these sources: made here unless it is there already. */
export default function buildOnce(): void {
  const root = path.resolve(__dirname, '../../..');
  execFileSync(process.execPath, [path.join(root, 'scripts', 'build.cjs'), '--if-stale'], {
    cwd: root,
    stdio: 'inherit',
  });
}
