import { tokens, type Token } from '../formula/tokens';
import type { Draft } from '../package/draft';
import { WorkbookPart } from '../package/workbook-part';
import type { ReadSheet } from '../read/read-sheet';
import type { Changes } from './changes';
import { SheetCells } from './sheet-cells';

/** The formula with every reference to a removed sheet as #REF!, as Excel leaves it; null where there is none. */
function cut(formula: string, removed: ReadonlySet<string>): string | null {
  const isGone = (token: Token) => removed.has(token.qualifier?.sheet?.toLowerCase() ?? '');
  const pieces = tokens(formula);
  return pieces.some(isGone) ? pieces.map((token) => (isGone(token) ? '#REF!' : token.text)).join('') : null;
}

/** After sheets were removed: formulas and names that spoke of them say #REF! instead of naming what is not there. */
export function cutRemovedSheets(draft: Draft, changes: Changes, sheets: readonly ReadSheet[]): void {
  const workbook = WorkbookPart.of(draft);
  const removed = new Set([...changes.sheets].filter((sheet) => !workbook.sheet(sheet)));
  if (removed.size === 0) return;
  for (const { name, refersTo, sheetIndex } of workbook.names()) {
    const left = cut(refersTo, removed);
    if (left !== null) workbook.putName(name, left, sheetIndex === null ? {} : { sheetIndex });
  }
  for (const { grid, path } of sheets) {
    let cells: SheetCells | null = null;
    for (const [row, columns] of grid.cells) {
      for (const [column, { formula }] of columns) {
        const left = formula === undefined ? null : cut(formula.slice(1), removed);
        if (left === null) continue;
        cells ??= new SheetCells(draft.change(path));
        cells.rewrite(row, column, left);
      }
    }
  }
}
