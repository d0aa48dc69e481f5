import { isQuiet, type Intent } from '../state/intent';
import type { Receipt } from '../state/proposal';
import { say, type Language } from '../messages';
import { sheetNames } from './sheet-names';

/** Their receipts name the sheets and lead to them. */
export const MAKES_SHEETS: ReadonlySet<Intent['kind']> = new Set([
  'report',
  'overview',
  'make-evidence',
  'insert-form',
]);

/** What was done, in one or two sentences. What was refused is told beside it. */
export function receiptHeadline(receipt: Receipt, language: Language): string {
  const { intent, refused, written, made, removed } = receipt;
  if (receipt.nothing && !isQuiet(intent)) return say(language, 'receipt.nothing');
  const parts: string[] = [];
  if (refused.length > 0) parts.push(refusedHeadline(receipt, language));
  if (isQuiet(intent) && refused.length === 0) return say(language, 'receipt.saved');
  if (intent.kind === 'clean' && refused.length === 0) parts.push(say(language, 'receipt.cleaned'));
  if (intent.kind === 'mark' && refused.length === 0) parts.push(say(language, 'receipt.marked'));
  if (intent.kind === 'unmark' && refused.length === 0) parts.push(say(language, 'receipt.unmarked'));
  if (written > 0) parts.push(say(language, 'receipt.written', { n: written }));
  if (MAKES_SHEETS.has(intent.kind)) {
    if (made.length > 0) parts.push(say(language, 'receipt.made', { sheets: sheetNames(made, language) }));
  }
  if (removed.length > 0)
    parts.push(say(language, 'receipt.removed', { sheets: sheetNames(removed, language) }));
  if (parts.length === 0) parts.push(say(language, 'receipt.nothing'));
  return parts.join(language === 'zh' ? '；' : '; ');
}

/** Of several parts how many were refused, where others were not. */
function refusedHeadline({ refused, written, made, removed }: Receipt, language: Language): string {
  const isAll = written === 0 && made.length === 0 && removed.length === 0;
  return say(language, isAll ? 'receipt.refused-all' : 'receipt.refused', { n: refused.length });
}
