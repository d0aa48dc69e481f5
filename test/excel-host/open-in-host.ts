import type { Content } from '../../src/grid/plan';
import type { Workbook } from '../../src/workbook/port';
import { excelWorkbook } from '../../src/workbook/excel';
import type { Tried } from '../workbook/contract';
import { workbookFile, type WorkbookContents } from '../workbook/fixtures/simple';
import { ExcelHost } from './excel-host';
import { connect, settled } from './library';
import { areaFrom } from './model/areas';
import { openBook } from './model/open';

export interface Hosted extends Tried {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
}

/** Opens a file in the host. */
export function hostOf(file: Uint8Array, name?: string): ExcelHost {
  return new ExcelHost(openBook(file, name));
}

/** Opens a workbook in the host, and the adapter over it through the real client library. */
export async function openInHost(contents: WorkbookContents, excelApi?: number): Promise<Hosted> {
  return hosted(hostOf(workbookFile(contents)), excelApi);
}

export function hosted(host: ExcelHost, excelApi?: number): Hosted {
  connect(host, excelApi);
  return {
    host,
    workbook: excelWorkbook(),
    type: async (sheet, row, column, content: Content) => {
      await settled(host);
      host.typeIn(sheet, row, column, content.formula ?? content.value);
      await settled(host);
    },
    goTo: async (place) => {
      await settled(host);
      host.goTo(place);
      await settled(host);
    },
    shown: () =>
      host.book.selections.map((text) => {
        const at = text.lastIndexOf('!');
        const { top, left } = areaFrom(text.slice(at + 1));
        return { sheet: text.slice(0, at), row: top, column: left };
      }),
  };
}
