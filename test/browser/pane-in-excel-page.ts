import type { ExcelHost } from '../excel-host/excel-host';
import type { Request } from '../excel-host/wire';
import { excelDisguise, HOST_FUNCTION, officeFromPackage, tellPage } from './harness/excel-disguise';
import type { Harness, OpenPage, PageOptions } from './harness/launch';

export interface PaneOptions {
  readonly locale?: 'zh-CN' | 'en-US';
  /** The ExcelApi level that this Excel says it has; the add-in's floor where nothing is said. */
  readonly excelApi?: string;
  /** "?at=summary" */
  readonly search?: string;
  /** office.js comes from Microsoft's address (answered from its package), or nothing outside the bundle answers. */
  readonly network?: 'cdn' | 'none';
  /** The pane's size, and how the system looks. */
  readonly look?: Pick<
    PageOptions,
    'viewport' | 'colorScheme' | 'forcedColors' | 'reducedMotion' | 'deviceScaleFactor'
  >;
}

/** The built pane in a page that takes itself for Excel's, over this host. */
export async function openPane(
  harness: Harness,
  host: ExcelHost,
  { locale = 'zh-CN', excelApi = '1.9', search = '', network = 'cdn', look = {} }: PaneOptions = {},
): Promise<OpenPage> {
  const opened = await harness.open(`taskpane.html${search}`, {
    viewport: { width: 350, height: 720 },
    ...look,
    initScript: excelDisguise({ locale, excelApi }),
    functions: {
      [HOST_FUNCTION]: (body) => (isForServices(body) ? toServices(body) : host.answerLater(body)),
    },
    answers: network === 'cdn' ? officeFromPackage : {},
  });
  // Events come from outside: never within the call that caused them.
  host.onMessage = (message) => setTimeout(() => void tellPage(opened.page, message), 0);
  return opened;
}

/** Excel's own services that the library tells when it starts (which ribbon functions are ready): not a workbook's matter. */
function isForServices(body: string): boolean {
  return Object.values((JSON.parse(body) as Request).ObjectPaths).some(({ Name }) =>
    Name.startsWith('Microsoft.'),
  );
}

function toServices(body: string): string {
  return JSON.stringify({
    Results: (JSON.parse(body) as Request).Actions.map(({ Id }) => ({ ActionId: Id, Value: null })),
  });
}
