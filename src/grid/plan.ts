import type { Area } from './address';
import type { SheetSpec } from './sheet-spec';

/** What a cell holds, as one writes it. A formula's `value` is the value that we computed: its cache. */
export interface Content {
  readonly value: number | string | boolean | null;
  /** With its leading "=". */
  readonly formula?: string;
}

export const BLANK: Content = { value: null };

/** A coloured flag on a cell of the user's form: a conditional format of ours. */
export interface Mark {
  readonly row: number;
  readonly column: number;
  readonly kind: MarkKind;
}

/** `wrong` contradicts or breaks a cap, `open` facts missing, `person` needs judgement, `kept` a hand entry kept. */
export type MarkKind = 'wrong' | 'open' | 'person' | 'kept';

/** One change to the workbook. */
export type Edit =
  | {
      readonly kind: 'set-cell';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly before: Content;
      readonly after: Content;
    }
  /** Makes the sheet, or replaces everything on it. Only ever for sheets that we own, or in a new workbook. */
  | { readonly kind: 'put-sheet'; readonly sheet: SheetSpec }
  | { readonly kind: 'remove-sheet'; readonly sheet: string }
  /** Replaces all marks of ours on that sheet; an empty list takes them off. */
  | { readonly kind: 'put-marks'; readonly sheet: string; readonly marks: readonly Mark[] }
  /** Makes or moves a workbook-wide defined name. `refersTo` without "=". */
  | { readonly kind: 'put-name'; readonly name: string; readonly refersTo: string }
  | { readonly kind: 'remove-name'; readonly name: string };

/** All-or-nothing: every edit of a group is applied or none. */
export interface EditGroup {
  readonly id: string;
  /** For people: 填写计分列, 佐证数据, … */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** What the plan rests on: the contents of an area when it was read. See fingerprint.ts. */
export interface Fingerprint {
  readonly sheet: string;
  readonly area: Area;
  readonly print: string;
}

/** Everything that will be written, as one value. Groups are applied in order (计分记录 first). */
export interface EditPlan {
  readonly fingerprints: readonly Fingerprint[];
  readonly groups: readonly EditGroup[];
}

export const NOTHING_TO_DO: EditPlan = { fingerprints: [], groups: [] };

/** Why a group was refused. The sentence for people is made from it in workbook/messages.ts. */
export type RefusalCode =
  | 'changed-meanwhile'
  | 'sheet-missing'
  | 'sheet-protected'
  | 'structure-locked'
  | 'inside-merge'
  | 'name-taken'
  | 'cell-edit-mode'
  | 'host-error';

export interface Refusal {
  readonly group: string;
  readonly title: string;
  readonly code: RefusalCode;
  /** A whole Chinese sentence: what, where, what to do. */
  readonly message: string;
  /** The same in English. */
  readonly english: string;
}

/** What a person should know though it was written. */
export interface Notice {
  /** A whole Chinese sentence. */
  readonly message: string;
  /** The same in English. */
  readonly english: string;
}

export interface ApplyReport {
  /** Ids of the groups that were applied whole. */
  readonly applied: readonly string[];
  readonly refused: readonly Refusal[];
  /** Absent where there is nothing to tell. */
  readonly notices?: readonly Notice[];
}
