import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ExcelHost } from './excel-host';
import { LineFailure } from './mishaps';

const FILE = path.resolve(
  __dirname,
  '../../node_modules/@microsoft/office-js/dist/excel-win32-16.01.debug.js',
);
/** The host has ExcelApi up to 1.9, the add-in's floor, unless a test says otherwise. */
const FLOOR = 9;
let level = FLOOR;

/** What we use of the library's untyped inside. The package's version is pinned. */
interface Inside {
  SessionBase: { new (): object; _overrideSession: object | null };
  CommonUtility: { _doApiNotSupportedCheck: boolean };
  Utility: { _doApiNotSupportedCheck: boolean };
  Constants: { eventWorkbookId: string };
  GenericEventRegistration: { getGenericEventRegistration(controlId: string): object };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { entries: readonly object[] }): void;
}

interface Executor {
  executeAsync(customData: string, flags: number, message: { Body: object }): Promise<object>;
}

function inside(): Inside {
  return (globalThis as unknown as { OfficeExtension: Inside }).OfficeExtension;
}

function stub(name: string, value: object): void {
  if (!(name in globalThis))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** Evaluates the real client library in this realm, once. It believes in a host with ExcelApi up to `level` and nothing else. */
function loadLibrary(): void {
  if ('Excel' in globalThis) return;
  stub('window', globalThis);
  stub('navigator', { userAgent: 'node' });
  stub('location', { href: 'https://localhost/taskpane.html', search: '', hash: '', protocol: 'https:' });
  const isSetSupported = (name: string, version: string | number) => {
    const [major = 0, minor = 0] = String(version).split('.').map(Number);
    return name === 'ExcelApi' && major === 1 && minor <= level;
  };
  const evaluate = eval;
  evaluate(readFileSync(FILE, 'utf8'));
  // The library made its own Office, with a context that only office.js would fill.
  const realm = globalThis as unknown as { Office: object };
  realm.Office = Object.create(realm.Office, {
    context: { value: { requirements: { isSetSupported } } },
  }) as object;
  inside()._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  inside().CommonUtility._doApiNotSupportedCheck = true;
}

/** Lets the real library talk to this host from now on: an Excel with ExcelApi 1.`excelApi`. */
export function connect(host: ExcelHost, excelApi = FLOOR): void {
  level = excelApi;
  loadLibrary();
  const { SessionBase, GenericEventRegistration } = inside();
  const executor: Executor = {
    executeAsync: async (_customData, _flags, { Body }) => {
      try {
        const answer = JSON.parse(await host.answerLater(JSON.stringify(Body))) as object;
        return { HttpStatusCode: 200, Headers: {}, Body: answer };
      } catch (error) {
        if (!(error instanceof LineFailure)) throw error;
        return { HttpStatusCode: 500, Headers: {}, ErrorCode: error.code, ErrorMessage: error.message };
      }
    },
  };
  const session = new SessionBase();
  Object.assign(session, {
    _resolveRequestUrlAndHeaderInfo: () =>
      Promise.resolve({ url: 'http://document.localhost/', headers: {} }),
    _createRequestExecutorOrNull: () => executor,
    getEventRegistration: (controlId: string) =>
      GenericEventRegistration.getGenericEventRegistration(controlId),
  });
  SessionBase._overrideSession = session;
  host.onMessage = ({ type, message }) => tell(type, message);
}

/** Events come from outside: never within the call that caused them. */
function tell(messageType: number, message: string): void {
  const targetId = inside().Constants.eventWorkbookId;
  setTimeout(() => {
    inside()._testTriggerRichApiMessageEvent({
      entries: [{ messageCategory: 65536, messageType, targetId, message }],
    });
  }, 0);
}

/** Waits until what was begun is done: requests, their answers, events and what they cause. */
export async function settled(host: ExcelHost): Promise<void> {
  for (let quiet = 0, seen = -1; quiet < 3; quiet = seen === host.batches ? quiet + 1 : 0) {
    seen = host.batches;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
