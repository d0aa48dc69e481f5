import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import { cellAt, gridNamed, type Snapshot } from '../../grid/grid';
import type { TypedCell } from './grid-view';
import { typedContent } from './typed';

/** What the grid says of a change of contents: which cells, 0-based. */
export interface Changed {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>>>>;
}

/** The cells of the change that no longer hold what the workbook holds. */
export function typedCells(
  api: FUniver,
  held: Snapshot,
  { subUnitId, cellValue = {} }: Changed,
): TypedCell[] {
  const sheet = api.getActiveWorkbook()?.getSheetBySheetId(subUnitId);
  const grid = sheet && gridNamed(held, sheet.getSheetName());
  if (!sheet || !grid) return [];
  return Object.entries(cellValue).flatMap(([row, columns]) =>
    Object.keys(columns).flatMap((column): TypedCell[] => {
      const [r, c] = [Number(row), Number(column)];
      const range = sheet.getRange(r, c);
      const content = typedContent(range.getCellData(), cellAt(grid, r + 1, c + 1), range.getFormula());
      return content ? [{ sheet: grid.sheet, row: r + 1, column: c + 1, content }] : [];
    }),
  );
}
