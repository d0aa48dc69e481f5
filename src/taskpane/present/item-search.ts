import type { TableItem } from '../../recognise/table';

/** Widths, cases and blanks aside. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');
}

/** Whether an item is meant by what was typed: its row or its number by a figure alone, else words of it, of its rule or of its method. */
export function itemMatcher(typed: string): (item: TableItem) => boolean {
  const wanted = plain(typed);
  if (wanted === '') return () => true;
  if (/^\d+$/.test(wanted)) {
    return ({ rows, number }) => String(rows[0]) === wanted || plain(number ?? '') === wanted;
  }
  return ({ text, ruleText, methodText }) =>
    [text, ruleText, methodText].some((words) => plain(words).includes(wanted));
}
