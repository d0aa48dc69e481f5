import path from 'node:path';
import type { Page } from 'playwright-core';
import type { HostMessage } from '../../excel-host/excel-host';

const office = path.resolve(__dirname, '../../../node_modules/@microsoft/office-js/dist');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted';

/** Microsoft's library from its package, where the page asks the CDN for it. */
export const officeFromPackage: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'office.js',
    'excel-win32-16.01.js',
    'o15apptofilemappingtable.js',
    'zh-cn/office_strings.js',
    'en-us/office_strings.js',
  ].map((file) => [`${CDN}/${file}`, path.join(office, file)]),
);

export interface Disguise {
  readonly locale: 'zh-CN' | 'en-US';
  /** The ExcelApi level that this Excel says it has: 1.9. */
  readonly excelApi: string;
}

/** The name under which the page calls its host. */
export const HOST_FUNCTION = 'kaopingExcelHost';
/** The name of the window's function by which a host tells the page of events: see `tellPage`. */
const TELL = 'kaopingExcelTell';
/** Events of the whole workbook are told to this target. */
const WORKBOOK = 'Workbook';

/** Tells the page of an event, as Excel would. */
export async function tellPage(page: Page, { type, message }: HostMessage): Promise<void> {
  const entry = [65_536, type, WORKBOOK, message, 0, false];
  await page.evaluate(
    ({ tell, told }) => (window as unknown as Record<string, (entry: unknown[]) => void>)[tell]?.(told),
    { tell: TELL, told: entry },
  );
}

/**
 * A script that makes a page look as if Excel for Windows stood around it: office.js then sends each batch of requests
 * (a JSON text) to the function HOST_FUNCTION of the page's window and takes its answer (a JSON text) for Excel's.
 * What Excel for Windows offers a page (`window.external`) was read from the library's own code; no real Excel was asked.
 */
export function excelDisguise(disguise: Disguise): string {
  return `(${disguisePage.toString()})(${JSON.stringify({ ...disguise, host: HOST_FUNCTION, tell: TELL })})`;
}

interface PageSettings extends Disguise {
  readonly host: string;
  readonly tell: string;
}

/** Runs in the page, so it may use nothing from around it. */
function disguisePage({ locale, excelApi, host, tell }: PageSettings): void {
  const RICH_API = 93;
  const RICH_API_EVENT = 33;
  const safeArray = (items: readonly unknown[]): object => ({
    toArray: () => items,
    dimensions: () => 1,
    getItem: (i: number) => items[i],
  });
  const settings = { Read: () => undefined, Write: () => undefined };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'kaoping',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => 'C:\\book.xlsx',
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: excelApi }),
    GetHostFullVersion: () => '16.0.10000.10000',
    GetSettings: () => settings,
    GetOfficeThemeInfo: () => JSON.stringify({}),
  };
  const ask = (window as unknown as Record<string, (body: string) => Promise<string>>)[host];
  type Callback = (answer: object) => void;
  type Listener = (id: number, payload: object) => void;
  const listeners: Listener[] = [];
  Object.defineProperty(window, tell, {
    value: (entry: readonly unknown[]) =>
      listeners.forEach((listener) => listener(RICH_API_EVENT, safeArray([safeArray(entry)]))),
  });
  const execute = (
    id: number,
    parameters: { toArray?: () => unknown[] } | unknown[],
    callback: Callback,
  ): void => {
    const given = Array.isArray(parameters) ? parameters : (parameters.toArray?.() ?? []);
    const batch = (Array.isArray(given[0]) ? given[0] : given) as unknown[];
    if (id !== RICH_API || !ask) {
      callback(safeArray([5001]));
      return;
    }
    const body = batch.find((part): part is string => typeof part === 'string' && part.startsWith('{')) ?? '';
    void ask(body).then((answer) => callback(safeArray([0, 200, safeArray([]), answer])));
  };
  const external = {
    GetContext: () => context,
    GetHostInfo: () => `excel$win32$16.01$${locale}`,
    GetLoggingAllowed: () => false,
    Execute: execute,
    RegisterEvent: (id: number, _target: string, handler: Listener, done: Callback) => {
      if (id === RICH_API_EVENT) listeners.push(handler);
      done(safeArray([id === RICH_API_EVENT ? 0 : 5001]));
    },
    UnregisterEvent: (_id: number, _target: string, done: Callback) => done(safeArray([0])),
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
}
