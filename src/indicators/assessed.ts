import type { Completion } from './completion';
import type { Entry, IndicatorTable, Result } from './table';

/** One measure of one unit with how far its target is reached, period by period. */
export interface AssessedEntry {
  readonly entry: Entry;
  readonly results: readonly { readonly result: Result; readonly completion: Completion }[];
}

/** A table of targets and results with all that follows from its figures alone. */
export interface AssessedIndicators {
  /** "I1": its place among the workbook's tables of this kind. */
  readonly id: string;
  readonly table: IndicatorTable;
  readonly entries: readonly AssessedEntry[];
}
