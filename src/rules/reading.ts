import type { ItemRule, Words } from './rule';

/** The texts of one item that are read together; absent or "" where the table has no such cell. */
export interface ItemTexts {
  /** The item's points (分值); null where nothing states them. */
  readonly points: number | null;
  readonly item?: string;
  readonly rule?: string;
  readonly method?: string;
  readonly remark?: string;
  /** The headings that the item stands under: what 加分项 gives makes up its points. */
  readonly section?: string;
  /** The notes under the table, which are about each of its items. */
  readonly note?: string;
  /** Texts of the other items that the same cell stands beside: a clause of it binds the items that it names. */
  readonly beside?: { readonly rule: readonly string[]; readonly method: readonly string[] };
}

/** What the reader wants a person to look at; closed codes, sentences in doubts.ts. */
export type ReadingDoubt =
  'unread-words' | 'columns-disagree' | 'needs-other-units' | 'points-unsaid' | 'two-figures' | 'cut-off';

/** An item's texts as a rule, with what was not understood. `unread` are words that could change the score. */
export interface Reading extends ItemRule {
  readonly unread: readonly Words[];
  readonly doubts: readonly { readonly code: ReadingDoubt; readonly words: Words }[];
}
