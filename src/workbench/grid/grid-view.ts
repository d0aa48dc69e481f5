import type { Place } from '../../grid/address';
import type { Content } from '../../grid/plan';
import type { Snapshot } from '../../grid/grid';
import type { Appearance } from '../../workbook/xlsx';

/** What the page needs of a spreadsheet grid; univer-grid.ts is the one that does it. */
export interface GridView {
  /** Shows the workbook, on the sheet and cell that were shown before where they are still there. */
  show(snapshot: Snapshot, appearance: Appearance): void;
  /** The document took what a person typed: what it holds now, for telling the next edit. Draws nothing. */
  follow(snapshot: Snapshot): void;
  goTo(place: Place): void;
  dispose(): void;
}

/** What the grid tells. */
export interface GridEvents {
  /** A person typed, pasted or deleted. Cells that a formula recalculated are not told. */
  onEdit(sheet: string, row: number, column: number, content: Content): void;
  onSelect(place: Place): void;
}
