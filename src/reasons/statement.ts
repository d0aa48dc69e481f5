/** Half-open, in UTF-16 units of the reason as written. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * One thing that a reason says for certain.
 * - `deduction`: points taken; 扣0.5分×3 and 3个…每个扣0.5分 are 1.5. `total`: the sum, as the reason says it: 共扣3分.
 * - `count`: so many of the unit are at fault: 2个街道未建立机构. `fault`: something is, without a number: 有走访无记录.
 * - `rate`: a share with what it is of, where that is all a clause says: 满意率为93% is 93 of 满意率; 达到93% is of nothing named ("").
 * - `disqualified`: 取消参评资格, 一票否决.
 */
export type Statement =
  | { readonly kind: 'deduction' | 'total'; readonly points: number; readonly span: Span }
  | { readonly kind: 'count'; readonly count: number; readonly unit: string; readonly span: Span }
  | { readonly kind: 'rate'; readonly percent: number; readonly of: string; readonly span: Span }
  | { readonly kind: 'fault' | 'disqualified'; readonly span: Span };

/** A reason as read: 扣分原因, 考评描述. */
export interface Reason {
  readonly text: string;
  /** In the order of the text. Words that can be read in more than one way say nothing. */
  readonly statements: readonly Statement[];
  /** What was taken in all: the stated total, else the deductions added up; null where none is stated, or not for certain. */
  readonly taken: number | null;
  /** The reason's own figures disagree: its total, and what its parts come to. */
  readonly contradicts: { readonly total: number; readonly parts: number } | null;
}
