import type { ItemDraft } from './items';
import { doubt } from './messages';
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
  const doubts: Doubt[] = [];
  const isMerged = view.mergesDown;
  let run: { from: number; to: number } | null = null;
  items.forEach((item, index) => {
    const above = items[index - 1];
    const text = own(item) || (column === null ? '' : mergedText(view, item.row, column));
    const goesOn = text === '' && !isMerged && above !== undefined && isBeside(above, item, headerRows);
    const inherited = goesOn ? (texts[index - 1] ?? '') : '';
    texts.push(text || inherited);
    if (inherited !== '') run = { from: run?.from ?? item.row, to: item.row };
    if (run && (inherited === '' || index === items.length - 1)) {
      doubts.push(
        doubt('cell-continued', {
          ...(run as { from: number; to: number }),
          column: headerOf(view, column, headerRows),
        }),
      );
      run = null;
    }
  });
  return { texts, doubts };
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
