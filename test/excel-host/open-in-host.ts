import type { Content } from '../../src/grid/plan';
import type { Workbook } from '../../src/workbook/port';
import { excelWorkbook } from '../../src/workbook/excel';
import { openXlsx } from '../../src/workbook/xlsx';
import type { Tried } from '../workbook/contract';
import { workbookFile, type WorkbookContents } from '../workbook/fixtures/simple';
import { ExcelHost } from './excel-host';
import { connect, settled } from './library';
import { areaFrom } from './model/areas';
import { Book } from './model/book';

export interface Hosted extends Tried {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
}

/** Opens a file's contents in the host. */
export async function hostOf(file: Uint8Array): Promise<ExcelHost> {
  return new ExcelHost(Book.from(await openXlsx(file, '试.xlsx').read()));
}

/** Opens a workbook in the host, and the adapter over it through the real client library. */
export async function openInHost(contents: WorkbookContents, excelApi?: number): Promise<Hosted> {
  const host = await hostOf(workbookFile(contents));
  for (const { name, open } of contents.sheets) for (const area of open ?? []) host.sheet(name).unlock(area);
  return hosted(host, excelApi);
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
