import type { Place } from '../../grid/address';
import type { Content } from '../../grid/plan';
import type { Snapshot } from '../../grid/grid';
import type { Appearance } from '../../workbook/xlsx';
import type { Refused } from './allowed';

/** What the page needs of a spreadsheet grid; univer-grid.ts is the one that does it. */
export interface GridView {
  /** Shows the workbook, on the sheet, cell and scroll position that were shown before where they are still there. */
  show(snapshot: Snapshot, appearance: Appearance): void;
  /** The document took what a person typed: what it holds now, for telling the next edit. Draws nothing. */
  follow(snapshot: Snapshot): void;
  goTo(place: Place): void;
  /** Resolves when what was shown first is drawn: from then on a person may use the grid. Rejects when it never will be. */
  readonly standing: Promise<void>;
  dispose(): void;
}

/** A cell with what a person put into it. */
export interface TypedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/** What the grid tells. */
export interface GridEvents {
  /** A person typed, pasted, deleted or undid: all cells of one action. Cells that a formula recalculated are not told. */
  onEdit(cells: readonly TypedCell[]): void;
  onSelect(place: Place): void;
  /** The sheet that is on show, when it changes. */
  onSheet(sheet: string): void;
  /** The grid was asked for something that the document can't follow. `halfDone`: it has to be drawn again. */
  onRefused(what: Refused, halfDone: boolean): void;
}
