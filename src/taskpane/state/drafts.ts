import { draftKey } from '../present/draft-key';
import type { Intent } from './intent';
import type { PaneState } from './state';

/**
 * Drafts that a finished entry has made superfluous: what stands in the field is what is now in the workbook.
 * A field that was typed into again meanwhile keeps its draft.
 */
export function settledDrafts(
  intent: Intent,
  before: PaneState['drafts'],
  now: PaneState['drafts'],
): readonly string[] {
  if (intent.kind !== 'enter-facts') return [];
  return intent.entries
    .map((entry) => draftKey(entry.table, entry.item, entry.fact, entry.level))
    .filter((key) => now.has(key) && now.get(key) === before.get(key));
}
