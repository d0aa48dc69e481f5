import { isBonus } from '../../../text/bonus';
import type { ItemTexts } from '../../reading';
import { newBook } from '../book/book';
import { readNotes } from '../columns/notes';
import { sourceOf, type Source } from './source';

export type Column = 'item' | 'rule' | 'method' | 'remark';

/** The cells that hold words, in the order of the form; the same words twice (one cell that is item and rule) are read once. */
export function sourcesOf({
  item = '',
  rule = '',
  method = '',
  remark = '',
  points,
}: ItemTexts): [Column, Source][] {
  const cells: [Column, string][] = [
    ['item', item.trim() === rule.trim() ? '' : item],
    ['rule', rule],
    ['method', method],
    ['remark', remark],
  ];
  return cells
    .filter(([, text]) => text.trim() !== '')
    .map(([column, text]) => [column, sourceOf(column, text, points)]);
}

/** Its cell stands beside other items, its notes or its heading say something of the whole of it. */
export function isOfMore({ note, section, beside }: ItemTexts, column: Column): boolean {
  const isNoted = note !== undefined && readNotes(sourceOf('note', note), newBook()).clauses.length > 0;
  const others = column === 'rule' || column === 'method' ? (beside?.[column] ?? []) : [];
  return isNoted || isBonus(section ?? '') || others.length > 0;
}
