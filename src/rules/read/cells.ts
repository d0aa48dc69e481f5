import type { ItemTexts } from '../reading';
import { sourceOf, type Source } from './source';

export type Column = 'item' | 'rule' | 'method' | 'remark';

/** The cells that hold words, in the order of the form; the same words twice (one cell that is item and rule) are read once. */
export function sourcesOf({ item = '', rule = '', method = '', remark = '' }: ItemTexts): [Column, Source][] {
  const cells: [Column, string][] = [
    ['item', item.trim() === rule.trim() ? '' : item],
    ['rule', rule],
    ['method', method],
    ['remark', remark],
  ];
  return cells
    .filter(([, text]) => text.trim() !== '')
    .map(([column, text]) => [column, sourceOf(column, text)]);
}
