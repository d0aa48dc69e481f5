import type { Place } from '../grid/address';
import type { Snapshot } from '../grid/grid';
import type { ApplyReport, EditPlan } from '../grid/plan';
import { said, type Bilingual } from '../text/bilingual';

/** Takes a handler away again. */
export type Unsubscribe = () => void;

export interface ReadOptions {
  /**
   * Merged areas too, where they cost something: in desktop Excel reading them can clear the user's undo stack, so it
   * is for a person to ask. A file's are always read. Where they can't be had, `merges` is null all the same.
   */
  readonly merges?: boolean;
}

/**
 * The one way to a workbook. Two adapters: workbook/excel (Excel itself) and workbook/xlsx (a file).
 * Errors that a person can mend are thrown as WorkbookError with a Chinese sentence.
 */
export interface Workbook {
  read(options?: ReadOptions): Promise<Snapshot>;
  /** Re-reads what the plan rests on, then applies group by group; a group is applied whole or refused with a reason. */
  apply(plan: EditPlan): Promise<ApplyReport>;
  /** Shows the place to the user. */
  select(place: Place): Promise<void>;
  /** A person (or anything else but `apply`) changed cells. */
  onEdited(handler: () => void): Unsubscribe;
  onSelected(handler: (place: Place) => void): Unsubscribe;
}

/** Why a workbook could not be read or written. */
export class WorkbookError extends Error {
  readonly english: string;

  constructor(
    readonly code: string,
    /** A whole sentence: what, where, what to do. In Chinese alone where nothing but the command line says it. */
    sentence: Bilingual | string,
  ) {
    const inBoth = typeof sentence === 'string' ? said(sentence, sentence) : sentence;
    super(inBoth.zh);
    this.english = inBoth.en;
    this.name = 'WorkbookError';
  }
}
