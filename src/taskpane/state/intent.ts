import type { FactEntry } from '../../fill/evidence';
import type { FileResults } from '../../fill/overview';
import type { ReportSheet } from '../../fill/report';
import type { Profiled } from '../../sheets/units/unit-sheets';
import type { Place } from '../../grid/address';
import type { MarkKind } from '../../grid/plan';
import type { Layout } from '../../recognise/correction';
import type { LevelName } from '../../recognise/table';
import type { ThresholdName } from '../../sheets/settings/thresholds';

/** Keys of changes (see ShownChange) that a person crossed out in the preview. */
export type Leave = readonly string[];

/** What a person asked for, as data: it can be carried out, shown first, and tried again after a failure. */
export type Intent =
  | {
      readonly kind: 'recalculate';
      readonly table: string;
      readonly level: LevelName;
      /** Ordinals of items whose hand entry a person said to replace by the computed number. */
      readonly replace?: readonly number[];
      readonly leave?: Leave;
      /** A person chose not to be shown it first. What replaces a hand entry is shown all the same. */
      readonly unseen?: boolean;
    }
  | { readonly kind: 'restore' }
  | { readonly kind: 'make-evidence' }
  | { readonly kind: 'enter-facts'; readonly entries: readonly FactEntry[] }
  | {
      readonly kind: 'nothing-to-deduct';
      readonly table: string;
      readonly items: readonly number[];
      readonly level: LevelName;
      readonly leave?: Leave;
    }
  /** What lower levels reported for these items becomes this level's own, or is told to be not accepted. */
  | {
      readonly kind: 'take-over' | 'refuse-reported';
      readonly table: string;
      readonly items: readonly number[];
      readonly level: LevelName;
      readonly leave?: Leave;
    }
  /** 采用自报值 for a whole table. */
  | { readonly kind: 'adopt-reported'; readonly table: string; readonly adopt: boolean }
  /** A null reason takes the keeping back. */
  | {
      readonly kind: 'keep';
      readonly table: string;
      readonly item: number;
      readonly level: LevelName;
      readonly reason: string | null;
    }
  /** A null reading leaves the question open again. */
  | {
      readonly kind: 'choose-reading';
      readonly table: string;
      readonly assumption: string;
      readonly reading: string | null;
    }
  /** A null value takes it back; it holds for every table. */
  | { readonly kind: 'set-threshold'; readonly name: ThresholdName; readonly value: number | null }
  /** A null reason tells the finding of that key again. */
  | { readonly kind: 'ignore'; readonly key: string; readonly reason: string | null }
  /** What a person says of a table's columns and header; null: as recognised. */
  | { readonly kind: 'correct-layout'; readonly table: string; readonly layout: Layout | null }
  /** A table that was not found: its header begins at the place. */
  | { readonly kind: 'declare-table'; readonly place: Place; readonly layout: Layout }
  /** Other words in the place of an item's rule, or BY_HAND; null: as the form has it. */
  | {
      readonly kind: 'correct-rule';
      readonly table: string;
      readonly item: number;
      readonly text: string | null;
    }
  /** What cells are flagged for. */
  | { readonly kind: 'set-marked'; readonly mark: MarkKind; readonly marked: boolean }
  /** Flags every table at the level on show, or takes all flags off. */
  | { readonly kind: 'mark'; readonly levels: ReadonlyMap<string, LevelName> }
  | { readonly kind: 'unmark' }
  /** A blank official form, or the filled-in example (null), as a new sheet of the user's. */
  | { readonly kind: 'insert-form'; readonly form: string | null }
  /** `profiled`: the units that were chosen for the profiles on show. */
  | { readonly kind: 'report'; readonly sheets: readonly ReportSheet[]; readonly profiled?: Profiled }
  /** 汇总 and the like over other files, in this workbook; `own`: over its own tables too. */
  | {
      readonly kind: 'overview';
      readonly files: readonly FileResults[];
      readonly own: boolean;
      readonly profiled?: Profiled;
    }
  | { readonly kind: 'clean' };

/** What a person may agree to in part. */
export type DivisibleIntent = Extract<
  Intent,
  { readonly kind: 'recalculate' | 'nothing-to-deduct' | 'take-over' | 'refuse-reported' }
>;

export function isDivisible(intent: Intent): intent is DivisibleIntent {
  return ['recalculate', 'nothing-to-deduct', 'take-over', 'refuse-reported'].includes(intent.kind);
}

const SHOWN_FIRST: ReadonlySet<Intent['kind']> = new Set([
  'recalculate',
  'restore',
  'nothing-to-deduct',
  'take-over',
  'refuse-reported',
  'clean',
]);

/** These are shown before anything is written; the others only touch sheets of ours and are written at once. */
export function needsConsent(intent: Intent): boolean {
  if (intent.kind === 'recalculate' && intent.unseen) return (intent.replace ?? []).length > 0;
  return SHOWN_FIRST.has(intent.kind);
}

const IN_PASSING: ReadonlySet<Intent['kind']> = new Set([
  'enter-facts',
  'keep',
  'choose-reading',
  'adopt-reported',
  'set-threshold',
  'ignore',
  'set-marked',
  'correct-layout',
  'correct-rule',
  'declare-table',
]);

/** Small things done in passing: their success is one line, not a receipt. */
export function isQuiet(intent: Intent): boolean {
  return IN_PASSING.has(intent.kind);
}
