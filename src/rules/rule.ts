import type { FactSpec } from './fact';

/** Where a node's words stand in the form, and the words, verbatim. */
export interface Words {
  readonly in: 'item' | 'rule' | 'method' | 'remark' | 'section' | 'note';
  readonly text: string;
  /** Half-open, in UTF-16 units of that original text; absent on reviewed trees, whose words were copied by hand. */
  readonly span?: { readonly from: number; readonly to: number };
}

/**
 * A fact as a number: as it is, or a pair as a rate (done/of × 100), growth ((done − of)/of × 100, this year of last)
 * or difference (done − of, in the pair's own unit: a rate against its target in percentage points).
 */
export interface Quantity {
  readonly fact: string;
  readonly as: 'value' | 'rate' | 'growth' | 'difference';
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

/** 每完成一个得10分; 每篇加2分: points × count, at most `most` (null: no bound of its own). */
export interface AwardPer extends Node {
  readonly kind: 'award-per';
  readonly count: string;
  readonly points: number;
  readonly most: number | null;
}

/**
 * 每低1%扣1分; 每超10人加0.5分; 偏离每10%扣5分: `points` (signed) for each `step` by which the quantity lies below or above
 * `from` (`off`: either way). `steps`: begun steps count whole, only full steps count, or a part counts for its part.
 */
export interface PerStep extends Node {
  readonly kind: 'per-step';
  readonly of: Quantity;
  readonly from: number;
  readonly side: 'below' | 'above' | 'off';
  readonly step: number;
  readonly points: number;
  readonly steps: 'begun' | 'full' | 'part';
  /** The most that it takes or gives, a positive number; null: no bound of its own. */
  readonly most: number | null;
}

/** 得分=70×实际达标率-63 (rates in percent: times 0.7); 4×实达标数; 按完成比例计分: times × quantity + plus. */
export interface Linear extends Node {
  readonly kind: 'linear';
  readonly of: Quantity;
  readonly times: number;
  readonly plus: number;
}

/** 增长得10分，持平得5分，降低不得分; 完成得满分，完成一半得5分: the first case that holds counts; none: `otherwise`, or where that is null [0, lowest]. */
export interface Cases extends Node {
  readonly kind: 'cases';
  readonly cases: readonly { readonly when: Condition; readonly points: number }[];
  readonly otherwise: number | null;
}

/** 就高不重复计分: the highest of what the parts give. */
export interface Best extends Node {
  readonly kind: 'best';
  readonly parts: readonly Rule[];
}

/** 以得分最高单位的分值折算: as it is while the best unit's score (a fact, an amount) is at most `full`, else × full / best. */
export interface ByBestUnit extends Node {
  readonly kind: 'by-best-unit';
  readonly best: string;
  readonly full: number;
  readonly of: Rule;
}

/** 瞒报的加倍扣分: what `of` gives × times where the condition holds. */
export interface Multiplied extends Node {
  readonly kind: 'multiplied';
  readonly when: Condition;
  readonly times: number;
  readonly of: Rule;
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

/** 有违纪…此项不得分: 0 (or `gives`: 不得分并倒扣5分 is −5) where the condition holds, else what `of` gives. */
export interface Zero extends Node {
  readonly kind: 'zero';
  readonly when: Condition;
  readonly gives?: number;
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
  | Sum
  | Award
  | AwardPer
  | Deduct
  | DeductPer
  | PerStep
  | Linear
  | Bands
  | Cases
  | Best
  | ByBestUnit
  | Multiplied
  | Zero
  | Discretion
  | Choice
  | Disqualify
  | Unreadable;

/** One item's rule with the facts that it asks for. */
export interface ItemRule {
  readonly rule: Rule;
  readonly facts: readonly FactSpec[];
}
