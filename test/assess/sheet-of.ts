import type { SheetSpec } from '../../src/grid/sheet-spec';
import { newXlsx, type XlsxDocument } from '../../src/workbook/xlsx';

export type Row = readonly (string | number)[];

/** A workbook with one sheet, 考核, that holds these rows. */
export async function sheetOf(rows: readonly Row[], merges: SheetSpec['merges'] = []): Promise<XlsxDocument> {
  const document = newXlsx('考核.xlsx');
  const cells = rows.flatMap((row, r) =>
    row.flatMap((value, c) =>
      value === '' ? [] : [{ row: r + 1, column: c + 1, style: 'literal' as const, value }],
    ),
  );
  const parts = { name: '考核', cells, merges, widths: [], heights: [], validations: [], charts: [] };
  const sheet: SheetSpec = { ...parts, own: false, print: { landscape: true } };
  const edits = [{ kind: 'put-sheet' as const, sheet }];
  await document.apply({ fingerprints: [], groups: [{ id: 'sheet', title: '考核', edits }] });
  return document;
}
