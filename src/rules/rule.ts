import type { FactSpec } from './fact';

/** Where a node's words stand in the form, and the words, verbatim. */
export interface Words {
  readonly in: 'item' | 'rule' | 'method' | 'section' | 'note';
  readonly text: string;
}

/** A fact as a number: as it is, or a pair as a rate (done/of × 100) or growth ((done − of)/of × 100, this year of last). */
export interface Quantity {
  readonly fact: string;
  readonly as: 'value' | 'rate' | 'growth';
}

/** True, false, or (facts missing) either. */
export type Condition =
  | { readonly kind: 'is'; readonly fact: string; readonly value: boolean }
  | {
      readonly kind: 'compare';
      readonly of: Quantity;
      readonly op: '<' | '<=' | '>' | '>=' | '=';
      readonly to: number;
    }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'all'; readonly of: readonly Condition[] };

interface Node {
  /** null for a node that only holds others together. */
  readonly words: Words | null;
}

/** start + what the parts give and take, then not above cap and not below floor (null: no such bound). */
export interface Sum extends Node {
  readonly kind: 'sum';
  readonly start: number;
  readonly parts: readonly Rule[];
  readonly cap: number | null;
  readonly floor: number | null;
}

/** 达到要求的得5分，否则不得分: points where the condition holds, `otherwise` where not. */
export interface Award extends Node {
  readonly kind: 'award';
  readonly when: Condition;
  readonly points: number;
  readonly otherwise: number;
}

/** 未完成的扣2分: −points once where the condition holds. */
export interface Deduct extends Node {
  readonly kind: 'deduct';
  readonly when: Condition;
  readonly points: number;
}

/** 每有一个未公示的扣1分: −points × count, at most `most` (a positive number; null: no bound of its own). */
export interface DeductPer extends Node {
  readonly kind: 'deduct-per';
  readonly count: string;
  readonly points: number;
  readonly most: number | null;
}

/** One rung; an absent end is open. */
export interface Band {
  readonly from: { readonly value: number; readonly inclusive: boolean } | null;
  readonly to: { readonly value: number; readonly inclusive: boolean } | null;
  readonly points: number;
}

/**
 * 80%-90%得2分，91%-94%得3分，95%以上得4分; 2人以上3分，5人以上6分. Bands stand in ascending order.
 * Between two bands (a hole) everything from one's points to the other's is possible;
 * below the lowest `below`, or where that is null [0, lowest].
 */
export interface Bands extends Node {
  readonly kind: 'bands';
  readonly of: Quantity;
  readonly bands: readonly Band[];
  readonly below: number | null;
}

/** 有违纪…此项不得分: 0 where the condition holds, else what `of` gives. */
export interface Zero extends Node {
  readonly kind: 'zero';
  readonly when: Condition;
  readonly of: Rule;
}

/** 酌情扣分 (least −2, most 0), 可酌情给分 (0 to 3): a person decides within bounds, where the condition holds; else 0. */
export interface Discretion extends Node {
  readonly kind: 'discretion';
  readonly when: Condition | null;
  readonly least: number;
  readonly most: number;
}

/** Words that leave a choice: a named assumption. Every reading is possible until the office chooses one. */
export interface Choice extends Node {
  readonly kind: 'choice';
  /** Id of the assumption, unique within the form. */
  readonly assumption: string;
  readonly question: string;
  readonly readings: readonly { readonly id: string; readonly label: string; readonly rule: Rule }[];
}

/** 不列入评估: the whole table is disqualified where the condition holds; gives 0 points either way. */
export interface Disqualify extends Node {
  readonly kind: 'disqualify';
  readonly when: Condition;
}

/** Text that can't be read: anything from least to most. */
export interface Unreadable extends Node {
  readonly kind: 'unreadable';
  readonly least: number;
  readonly most: number;
}

export type Rule =
  Sum | Award | Deduct | DeductPer | Bands | Zero | Discretion | Choice | Disqualify | Unreadable;

/** One item's rule with the facts that it asks for. */
export interface ItemRule {
  readonly rule: Rule;
  readonly facts: readonly FactSpec[];
}
