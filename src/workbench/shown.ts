import type { Workbook } from '../workbook/port';
import type { XlsxDocument } from '../workbook/xlsx';

/** The document as the pane gets it: what the pane writes is told at once, so that it is shown. */
export function shownWorkbook(document: XlsxDocument, written: () => void): Workbook {
  return {
    read: () => document.read(),
    apply: async (plan) => {
      const report = await document.apply(plan);
      if (report.applied.length > 0) written();
      return report;
    },
    select: (place) => document.select(place),
    onEdited: (handler) => document.onEdited(handler),
    onSelected: (handler) => document.onSelected(handler),
  };
}
