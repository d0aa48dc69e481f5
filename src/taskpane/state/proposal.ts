import type { Place } from '../../grid/address';
import type { EditPlan, Refusal } from '../../grid/plan';
import type { Bilingual } from '../../text/bilingual';
import type { Intent } from './intent';

/** One cell as it is and as it would be, in words for the preview. */
export interface ShownChange {
  /** Where a click goes; the cell itself where it stands on the form. */
  readonly place: Place;
  /** The sheet that is written: the form's, or 佐证数据 for a fact. */
  readonly on: string;
  /** What the row is about: the item's own words, shortened by the view. */
  readonly about: string;
  /** "" for a blank. */
  readonly before: string;
  readonly after: string;
  /** Why, in the words of the score; null where there is nothing to add. */
  readonly why: Bilingual | null;
  /** Names it where it can be left out (see Leave); null where the plan holds only as a whole. */
  readonly key: string | null;
}

/**
 * Why a cell is left as it is: it contradicts the facts, a person filled it, facts are missing (`detail` names them),
 * a person has to judge, only a person can enter the fact; `other`: `detail` is the whole sentence.
 */
export type KeptReason = 'contradicts' | 'by-hand' | 'missing' | 'person' | 'enter' | 'other';

/** One cell that is left as it is, and why. */
export interface ShownKept {
  readonly place: Place;
  readonly about: string;
  readonly reason: KeptReason;
  readonly detail: Bilingual;
}

/** A plan with what it means to a person. */
export interface Proposal {
  readonly intent: Intent;
  readonly plan: EditPlan;
  readonly changes: readonly ShownChange[];
  /** Cells that keep their content although something speaks against it. */
  readonly kept: readonly ShownKept[];
  /** Cells that stay blank for want of facts or of a person's judgement. */
  readonly unresolved: readonly ShownKept[];
  /** Sheets of ours that are made or replaced. */
  readonly made: readonly string[];
  /** Sheets of ours that are taken out. */
  readonly removed: readonly string[];
  /** Whole sentences about what is not done at all. */
  readonly notes: readonly Bilingual[];
}

/** What became of a proposal. */
export interface Receipt {
  readonly intent: Intent;
  /** There was nothing to do. */
  readonly nothing: boolean;
  /** Cells written; 0 where the group that held them was refused. */
  readonly written: number;
  readonly kept: readonly ShownKept[];
  readonly unresolved: readonly ShownKept[];
  readonly made: readonly string[];
  readonly removed: readonly string[];
  readonly refused: readonly Refusal[];
  readonly notes: readonly Bilingual[];
}
