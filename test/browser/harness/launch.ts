import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveFolder } from './server';
import { openBrowser } from './shared-browser';

const root = path.resolve(__dirname, '../../..');

/** Pictures of what tests saw, for people to look at. */
export const pictures = path.join(root, 'node_modules', '.cache', 'kaoping-pictures');

export interface PageOptions {
  /** Pixels; the usual laptop by default. */
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** Pixels of the screen for one of the page (2 = a sharp screen, or 200 % zoom on Windows). */
  readonly deviceScaleFactor?: number;
  /** How many times slower than this machine the page's own is to be. */
  readonly slower?: number;
  /** Runs in the page before any of its own scripts. */
  readonly initScript?: string;
  /** Functions of the window that a test answers: text in, text out. */
  readonly functions?: Readonly<Record<string, (text: string) => string | Promise<string>>>;
  /** Answers for addresses outside of the page's own server, as a file each: `{'https://…/office.js': '/…/office.js'}`. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** A page, with everything on it that no test may overlook. */
export interface OpenPage {
  readonly page: Page;
  /** console.error, uncaught errors, failed loads of the page's own files. */
  readonly errors: readonly string[];
  /** Addresses outside of the page's own server that were asked for and had no `answers`: none was let through. */
  readonly foreign: readonly string[];
  picture(name: string): Promise<string>;
  close(): Promise<void>;
}

export interface Harness {
  readonly browser: Browser;
  /** Where dist/ is served. */
  readonly origin: string;
  /** Opens a page of dist/, e.g. `workbench.html`. */
  open(file: string, options?: PageOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

/** Opens a browser and serves `folder` (dist/ by default) to it. Nothing leaves this machine. */
export async function launch(folder = path.join(root, 'dist')): Promise<Harness> {
  const [browser, server] = await Promise.all([openBrowser(), serveFolder(folder)]);
  return {
    browser,
    origin: server.origin,
    open: (file, options = {}) => openPage(browser, server.origin, file, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openPage(
  browser: Browser,
  origin: string,
  file: string,
  options: PageOptions,
): Promise<OpenPage> {
  const {
    initScript,
    functions = {},
    answers = {},
    slower = 1,
    viewport = { width: 1366, height: 768 },
    ...emulation
  } = options;
  const context = await browser.newContext({
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
    ...emulation,
  });
  const errors: string[] = [];
  const foreign: string[] = [];
  await keepInside(context, origin, answers, foreign);
  for (const [name, answer] of Object.entries(functions)) await context.exposeFunction(name, answer);
  if (initScript !== undefined) await context.addInitScript({ content: initScript });
  const page = await context.newPage();
  watch(page, origin, errors);
  if (slower > 1) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  }
  await page.goto(`${origin}/${file}`);
  return { page, errors, foreign, picture: (name) => picture(page, name), close: () => context.close() };
}

/** Only the page's own server answers; other addresses get the given file or nothing. */
async function keepInside(
  context: BrowserContext,
  origin: string,
  answers: Readonly<Record<string, string>>,
  foreign: string[],
): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    const answer = answers[url];
    if (url.startsWith(`${origin}/`)) await route.continue();
    else if (answer !== undefined) await route.fulfill({ path: answer });
    else {
      foreign.push(url);
      await route.abort('internetdisconnected');
    }
  });
}

function watch(page: Page, origin: string, errors: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => errors.push(`uncaught: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) errors.push(`${response.status()}: ${response.url().replace(origin, '')}`);
  });
}

async function picture(page: Page, name: string): Promise<string> {
  mkdirSync(pictures, { recursive: true });
  const file = path.join(pictures, `${name}.png`);
  await page.screenshot({ path: file });
  return file;
}
