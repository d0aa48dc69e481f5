import type { FactEntry } from '../../fill/evidence';
import type { ReportSheet } from '../../fill/report';
import type { LevelName } from '../../recognise/table';

/** What a person asked for, as data: it can be carried out, shown first, and tried again after a failure. */
export type Intent =
  | {
      readonly kind: 'recalculate';
      readonly table: string;
      readonly level: LevelName;
      /** Ordinals of items whose hand entry a person said to replace by the computed number. */
      readonly replace?: readonly number[];
    }
  | { readonly kind: 'restore' }
  | { readonly kind: 'make-evidence' }
  | { readonly kind: 'enter-facts'; readonly entries: readonly FactEntry[] }
  | {
      readonly kind: 'nothing-to-deduct';
      readonly table: string;
      readonly items: readonly number[];
      readonly level: LevelName;
    }
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
  | { readonly kind: 'report'; readonly sheets: readonly ReportSheet[] }
  | { readonly kind: 'clean' };

/** These are shown before anything is written; the others only touch sheets of ours and are written at once. */
export function needsConsent(intent: Intent): boolean {
  return ['recalculate', 'restore', 'nothing-to-deduct', 'clean'].includes(intent.kind);
}

/** Small things done in passing: their success is one line, not a receipt. */
export function isQuiet(intent: Intent): boolean {
  return ['enter-facts', 'keep', 'choose-reading'].includes(intent.kind);
}
