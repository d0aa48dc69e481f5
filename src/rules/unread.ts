import type { ItemRule } from './rule';

/** What of a table's item the reading of it rests on; every TableItem is one. */
export interface ItemText {
  readonly text: string;
  readonly ruleText: string;
  readonly points: number | null;
}

/**
 * The rule of an item whose text nobody has read: anything from 0 to its points, by a person's judgement.
 * Where nothing states its points there is no upper bound: `most` is Infinity.
 */
export function unreadRule(item: ItemText): ItemRule {
  const text = item.ruleText || item.text;
  const words = { in: item.ruleText ? 'rule' : 'item', text } as const;
  return { rule: { kind: 'unreadable', words, least: 0, most: item.points ?? Infinity }, facts: [] };
}
