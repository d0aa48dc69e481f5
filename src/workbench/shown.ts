import type { Workbook } from '../workbook/port';
import type { XlsxDocument } from '../workbook/xlsx';

/** The document as the pane gets it: what the pane writes is shown in the grid at once. */
export function shownWorkbook(document: XlsxDocument, redraw: () => void): Workbook {
  return {
    read: () => document.read(),
    apply: async (plan) => {
      const report = await document.apply(plan);
      if (report.applied.length > 0) redraw();
      return report;
    },
    select: (place) => document.select(place),
    onEdited: (handler) => document.onEdited(handler),
    onSelected: (handler) => document.onSelected(handler),
  };
}
