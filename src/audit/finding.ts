/** All codes; the glossary gives each one's meaning. Codes not yet checked are added with their check. */
export type FindingCode =
  | 'over-cap'
  | 'below-floor'
  | 'not-a-number'
  | 'group-over-cap'
  | 'sum-mismatch'
  | 'form-points-mismatch'
  | 'form-rule-mismatch'
  | 'contradicts-facts'
  | 'unreachable-score'
  | 'reason-figures-mismatch'
  | 'disqualified-but-scored'
  | 'missing-fact';

export type Severity = 'error' | 'warning' | 'info';

/** Something that the tool flags: where, what, why, and what would settle it. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly table: string;
  readonly sheet: string;
  /** "D4"; the first is where a click goes. */
  readonly cells: readonly string[];
  /** Ordinal of the item; null for the form as a whole. */
  readonly item: number | null;
  readonly level: string | null;
  /** A whole Chinese sentence: what is wrong, with the figures. */
  readonly message: string;
  /** What would settle it, a Chinese sentence. */
  readonly settle: string;
  /** The figures of the message, for machines. */
  readonly values: Readonly<Record<string, number | string>>;
}
