import type { Doubt, ScoringTable, TableItem } from '../recognise/table';
import type { ItemRule } from '../rules/rule';
import { behindNumbers } from '../text/leading';
import { plain } from '../text/normalise';
import { remembered } from '../text/remembered';
import type { FormItem } from './form';
import type { FormMatch } from './match';
import { itemsChanged } from './messages';

/**
 * The reviewed rule of an official item, if this table still has the item as it was reviewed: its points, its text and its rule.
 * null where the form's item has no reviewed rule yet, or where the office changed points or wording: a rule read from other
 * words must not score these.
 */
export function reviewedRule(table: ScoringTable, item: TableItem, official: FormItem): ItemRule | null {
  return official.scoring && changedParts(table, item, official).length === 0 ? official.scoring : null;
}

/** One doubt that lists the official items whose points or wording differ here; null where none does. */
export function changedDoubt(table: ScoringTable, match: FormMatch): Doubt | null {
  const changed = table.items.flatMap((item) => {
    const official = match.items.get(item.ordinal);
    const parts = official ? changedParts(table, item, official) : [];
    return parts.length > 0 ? [{ row: item.rows[0], parts }] : [];
  });
  if (changed.length === 0) return null;
  const { zh, en } = itemsChanged(changed);
  return { code: 'official-item-changed', message: zh, english: en };
}

export type Part = 'points' | 'text' | 'rule' | 'method';

/** What of an official item is not as the form prints it (restored text counts as printed). */
export function changedParts(table: ScoringTable, item: TableItem, official: FormItem): Part[] {
  const { rule, method } = table.columns;
  const parts: Part[] = [];
  // A row of a group states its points in its text; where it doesn't, the text comparison below decides.
  if (item.points !== null && item.points !== official.points) parts.push('points');
  if (!sameItem(item.text, official.text) && !sameItem(item.text, official.restored?.text))
    parts.push('text');
  if (rule !== null && !sameWords(item.ruleText, official.rule)) parts.push('rule');
  // An unmerged method cell leaves the rows under it blank; a blank takes nothing back of what the form says.
  if (method !== null && item.methodText !== '' && !sameWords(item.methodText, official.method))
    parts.push('method');
  return parts;
}

/** An office that numbers its items anew, or not at all, words them no other way. */
function sameItem(one: string, other: string | undefined): boolean {
  return other !== undefined && sameWords(behindNumbers(one), behindNumbers(other));
}

/** Blanks, breaks, full width and punctuation aside, but never what makes a figure: 2.5, 80%-90%, ≥. */
function sameWords(one: string, other: string | undefined): boolean {
  return other !== undefined && essence(one) === essence(other);
}

const essence = remembered((text) =>
  plain(text)
    .replace(/(?<![0-9])\.|\.(?![0-9])/g, '')
    .replace(/[^\p{L}\p{N}\p{No}%.~\-+<>=≥≤/]/gu, ''),
);
