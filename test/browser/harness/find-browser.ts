import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromiumFromNpm, type BrowserProgram } from './chromium';
import { fontFolder } from './fonts';

const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];
const MAC_PLACES = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
];

/** Where Chrome, Edge or Chromium usually are on this system. */
function usualPlaces(): string[] {
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => WINDOWS_PLACES.map((place) => path.join(root, place)));
  }
  if (process.platform === 'darwin')
    return [...MAC_PLACES, ...MAC_PLACES.map((place) => path.join(os.homedir(), place))];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function installed(executablePath: string, origin: BrowserProgram['origin']): BrowserProgram {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return { executablePath, env: {}, args: asRoot ? ['--no-sandbox'] : [], origin };
}

/**
 * The browser for tests and pictures: `KAOPING_BROWSER` (a path), else on a desktop the installed Chrome, Edge or
 * Chromium, else the one that came from npm with a Chinese font of its own.
 */
export function findBrowser(): BrowserProgram {
  const asked = process.env.KAOPING_BROWSER;
  if (asked) {
    if (!existsSync(asked)) throw new Error(`KAOPING_BROWSER names no file: ${asked}`);
    return installed(asked, 'KAOPING_BROWSER');
  }
  const found = process.env.CI ? undefined : usualPlaces().find((place) => existsSync(place));
  if (found) return installed(found, 'installed');
  const fromNpm = chromiumFromNpm();
  if (fromNpm) return { ...fromNpm, env: { ...fromNpm.env, FONTCONFIG_PATH: fontFolder() } };
  const anyway = usualPlaces().find((place) => existsSync(place));
  if (anyway) return installed(anyway, 'installed');
  throw new Error('No browser found: install Chrome, Edge or Chromium, or name one in KAOPING_BROWSER.');
}
