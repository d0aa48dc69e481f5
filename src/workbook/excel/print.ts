import type { PrintSetup, SheetSpec } from '../../grid/sheet-spec';
import { codeOf } from './errors';

/**
 * Sets up the printing of sheets that were just laid out: one sync. Excel may refuse all of it on a computer without
 * a printer; the sheets stay as they are then, since nothing that is on them depends on it.
 */
export async function setUpPrinting(
  context: Excel.RequestContext,
  sheets: readonly { readonly sheet: Excel.Worksheet; readonly spec: SheetSpec }[],
): Promise<void> {
  if (sheets.length === 0) return;
  for (const { sheet, spec } of sheets) setUp(sheet, spec.print);
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === '') throw error;
  }
}

/** A4, one page wide unless it is told otherwise, 第 x 页 共 y 页. */
function setUp(sheet: Excel.Worksheet, print: PrintSetup): void {
  const layout = sheet.pageLayout;
  layout.paperSize = 'A4';
  layout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  const pages = print.pagesWide ?? 1;
  layout.zoom = { horizontalFitToPages: pages };
  if (pages > 1) layout.setPrintTitleColumns('$A:$A');
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows[0]}:$${print.titleRows[1]}`);
  const footers = layout.headersFooters.defaultForAllPages;
  footers.centerFooter = '第 &P 页 共 &N 页';
  // In a footer & begins a code.
  footers.leftFooter = (print.footer ?? '').replaceAll('&', '&&');
  for (const row of print.breaks ?? []) sheet.horizontalPageBreaks.add(`A${row}`);
}
