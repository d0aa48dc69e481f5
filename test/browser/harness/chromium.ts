import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { extractTar } from './tar';

/** How a browser is started: the program, and what its process has to be told. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  /** Where it came from, for messages. */
  readonly origin: 'KAOPING_BROWSER' | 'installed' | 'npm';
}

const root = path.resolve(__dirname, '../../..');
const packed = path.join(root, 'node_modules', '@sparticuz', 'chromium', 'bin');
const cache = path.join(root, 'node_modules', '.cache', 'kaoping-browser');

/** Renames into place when whole, so that an interrupted run leaves nothing half written. */
function once(target: string, make: (temporary: string) => void): string {
  if (existsSync(target)) return target;
  mkdirSync(path.dirname(target), { recursive: true });
  const temporary = `${target}.${process.pid}`;
  make(temporary);
  renameSync(temporary, target);
  return target;
}

function unbrotli(name: string): Buffer {
  return brotliDecompressSync(readFileSync(path.join(packed, name)));
}

/**
 * The Chromium that npm installed with this project (Linux on x64 only), unpacked once below node_modules/.cache.
 * Its own recommended flags switch web security off and are not used.
 */
export function chromiumFromNpm(): BrowserProgram | null {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(path.join(packed, 'chromium.br')))
    return null;
  const executablePath = once(path.join(cache, 'chromium'), (to) => {
    writeFileSync(to, unbrotli('chromium.br'));
    chmodSync(to, 0o755);
  });
  const asRoot = process.getuid?.() === 0;
  return {
    executablePath,
    env: libraries(executablePath),
    args: [
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
      ...(asRoot ? ['--no-sandbox'] : []),
    ],
    origin: 'npm',
  };
}

/** Where the system lacks the libraries of a browser (NSS, NSPR, expat), those that came with the package. */
function libraries(executablePath: string): Record<string, string> {
  if (spawnSync(executablePath, ['--version'], { stdio: 'ignore' }).status === 0) return {};
  const folder = once(path.join(cache, 'libraries'), (to) => extractTar(unbrotli('al2023.tar.br'), to));
  return { LD_LIBRARY_PATH: path.join(folder, 'lib') };
}
