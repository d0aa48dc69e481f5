import type { Assessment } from '../../assessment';
import type { Place } from '../../grid/address';
import type { Snapshot } from '../../grid/grid';
import type { FilesReader } from '../../reader/reader';
import type { Unsubscribe } from '../../workbook/port';
import type { Action } from './action';
import type { Waiting } from './in-slices';
import type { Intent, Leave } from './intent';
import type { Proposal } from './proposal';
import type { PaneState } from './state';

/** What the desk works with: the pure pipeline, which may still be on its way, and the clock. */
export interface Tools {
  /** May take long: it tells how far it is, and ends with the signal's reason when a person leaves it. */
  assess(snapshot: Snapshot, waiting: Waiting): Assessment | Promise<Assessment>;
  propose(assessment: Assessment, intent: Intent, now: string): Proposal | Promise<Proposal>;
  /** Local ISO time. */
  now(): string;
  /** Reads files of other units beside the page. */
  openReader(): FilesReader;
}

/** Where a button of the ribbon leads: to the preview of a calculation, or to 汇总. */
export type Start = 'recalculate' | 'summary';

/** The pane without its looks: one state, and the jobs that a person can start, one after the other. */
export interface Desk {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => Unsubscribe;
  dispatch(action: Action): void;
  /** Listens to the workbook, reads it and goes where the ribbon's button leads; the answer stops the listening. */
  start(at?: Start): Unsubscribe;
  /** With `merges`, merged areas are read too, from now on: in desktop Excel that can clear the undo stack. */
  reread(options?: { readonly merges: boolean }): Promise<void>;
  /** Leaves the reading that is under way: what comes of it is not looked at. */
  cancelReading(): void;
  /** Carries out what a person asked for, or shows it first where it needs their consent. */
  ask(intent: Intent): Promise<void>;
  /** Writes what is being previewed, but for the changes of these keys. */
  write(leave?: Leave): Promise<void>;
  show(place: Place): Promise<void>;
  openReader(): FilesReader;
}
