import { chromium, type Browser, type BrowserServer } from 'playwright-core';
import { findBrowser } from './find-browser';

/** Where a browser that was started for a whole run listens. */
const ADDRESS = 'KAOPING_BROWSER_ADDRESS';

let server: BrowserServer | null = null;

function howToLaunch() {
  const { executablePath, args, env } = findBrowser();
  return {
    executablePath,
    args: [...args],
    env: { ...(process.env as Record<string, string>), ...env },
  };
}

/** Starts one browser for all test files; each has pages of its own in it. */
export async function startShared(): Promise<void> {
  server = await chromium.launchServer(howToLaunch());
  process.env[ADDRESS] = server.wsEndpoint();
}

export async function stopShared(): Promise<void> {
  await server?.close();
}

/** The browser of the run, where there is one, else one of its own; `close` ends no more than what was opened through it. */
export function openBrowser(): Promise<Browser> {
  const address = process.env[ADDRESS];
  return address === undefined ? chromium.launch(howToLaunch()) : chromium.connect(address);
}
