/** All codes; the glossary gives each one's meaning. */
export type FindingCode =
  // what stands in the score cells
  | 'over-cap'
  | 'below-floor'
  | 'not-a-number'
  | 'number-as-text'
  | 'cell-error'
  | 'cell-claimed-twice'
  | 'group-over-cap'
  | 'sum-mismatch'
  | 'score-missing'
  | 'odd-step'
  // the form itself
  | 'form-points-mismatch'
  | 'form-rule-mismatch'
  | 'ambiguous-rule'
  | 'official-points-changed'
  | 'official-text-changed'
  | 'item-missing'
  | 'item-added'
  | 'item-moved'
  | 'duplicate-number'
  // scores against evidence
  | 'contradicts-facts'
  | 'unreachable-score'
  | 'stale'
  | 'deduction-without-reason'
  | 'reason-without-deduction'
  | 'reason-figures-mismatch'
  | 'level-gap'
  | 'level-without-facts'
  | 'disqualified-but-scored'
  | 'impossible-fact'
  | 'missing-fact'
  // Tables of targets and results (indicators/).
  | 'figure-not-a-number'
  | 'figure-impossible'
  | 'part-over-whole'
  | 'falls-within-year'
  | 'completion-mismatch'
  | 'figures-conflict'
  | 'units-sum-mismatch'
  | 'not-comparable'
  | 'target-missing'
  | 'target-zero'
  // Monthly sheets of communities (community/).
  | 'months-missing'
  | 'average-mismatch'
  | 'ambiguous-basis'
  // 申报表.
  | 'declaration-blank'
  | 'declaration-phone'
  | 'declaration-date';

/**
 * - `error`: what stands there can't be right, whatever else is found out: above the points, no number, a sum that is not the sum.
 * - `warning`: two things that should agree do not, and either can be the wrong one; or one that should be there is not.
 * - `info`: nothing is wrong with a score; worth knowing.
 */
export type Severity = 'error' | 'warning' | 'info';

/** Something that the tool flags: where, what, why, and what would settle it. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /**
   * What tells it from every other finding of the workbook, and stays while rows move and scores change:
   * "T1/3/over-cap/自评分" (table, item, code, level; with what the code alone leaves open: T1//sum-mismatch:total/市评分).
   */
  readonly key: string;
  readonly table: string;
  readonly sheet: string;
  /** "D4"; the first is where a click goes. */
  readonly cells: readonly string[];
  /** What else it rests on, as areas: the points, the rule, the parts of a sum ("C4", "D5:D11"). Absent where the cells say all. */
  readonly restsOn?: readonly string[];
  /** Ordinal of the item; null for the form as a whole. */
  readonly item: number | null;
  readonly level: string | null;
  /** A whole Chinese sentence: what is wrong, with the figures. */
  readonly message: string;
  /** What would settle it, a Chinese sentence. */
  readonly settle: string;
  /** Both in English. */
  readonly english: { readonly message: string; readonly settle: string };
  /** The sentence of the form that it rests on, verbatim; "" where none. */
  readonly quote: string;
  /** The figures of the message, for machines. */
  readonly values: Readonly<Record<string, number | string>>;
}
