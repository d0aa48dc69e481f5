import type { ItemDraft } from './items';
import { doubt, rowsText } from './messages';
import type { Doubt } from './table';
import { mergeOf, textOf, type View } from './view';

/**
 * Texts of a column, item by item, where one cell can stand over several items (考评方法 of 000). A merged cell counts
 * for every item that it covers. Where the sheet has no merges down its columns, a blank under a text goes on with it,
 * within the section and the printed page, and a doubt says so.
 */
export function shareDown(
  view: View,
  column: number | null,
  items: readonly ItemDraft[],
  own: (item: ItemDraft) => string,
  headerRows: readonly number[],
): { texts: string[]; doubts: Doubt[] } {
  const texts: string[] = [];
  const runs: { from: number; to: number }[] = [];
  items.forEach((item, index) => {
    const above = items[index - 1];
    const text = own(item) || (column === null ? '' : mergedText(view, item.row, column));
    const goesOn =
      text === '' && !view.mergesDown && above !== undefined && isBeside(above, item, headerRows);
    const inherited = goesOn ? (texts[index - 1] ?? '') : '';
    texts.push(text || inherited);
    if (inherited === '') return;
    const run = runs.at(-1);
    if (run && run.to === above?.row) run.to = item.row;
    else runs.push({ from: item.row, to: item.row });
  });
  const header = headerOf(view, column, headerRows);
  return {
    texts,
    doubts: runs.map((run) => doubt('cell-continued', { rows: rowsText(run.from, run.to), column: header })),
  };
}

/** Same section, no page header in between. */
function isBeside(above: ItemDraft, item: ItemDraft, headerRows: readonly number[]): boolean {
  return above.section === item.section && !headerRows.some((row) => row > above.row && row < item.row);
}

function mergedText(view: View, row: number, column: number): string {
  const merge = mergeOf(view, row, column);
  return merge ? textOf(view, merge.top, merge.left) : '';
}

function headerOf(view: View, column: number | null, headerRows: readonly number[]): string {
  return textOf(view, headerRows[0] ?? 0, column).replace(/\s/g, '');
}
