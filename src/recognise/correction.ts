import type { ColumnRole, LevelName } from './table';

/** What a person says a column is. */
export interface ColumnCorrection {
  /** Its header's letters, parted by "/" of several header rows; "" under no header. It finds the column again after columns were inserted or moved. */
  readonly header: string;
  /** Columns right of the anchor's: decides where no header or several are called so. */
  readonly offset: number;
  readonly role: ColumnRole;
  /** Of a level: its name, null as headed. Of a reason column: whose it is, null everybody's. */
  readonly level: LevelName | null;
}

/** What a person corrected in the layout of one table, told from its anchor. */
export interface Layout {
  /** First and last header row, counted from the anchor's row (0 to 0: that row alone); null: as found. */
  readonly headerRows: { readonly first: number; readonly last: number } | null;
  readonly columns: readonly ColumnCorrection[];
}

/** A cell of the sheet. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
}

/** A layout and where it holds: the anchor is the cell of the table's defined name, which Excel itself moves along with rows and columns. */
export interface LayoutCorrection extends Layout {
  readonly anchor: Anchor;
}

export const AS_FOUND: Layout = { headerRows: null, columns: [] };

/** The layout with more said of its columns; of two sayings on one column the later counts. */
export function withColumns(layout: Layout, columns: readonly ColumnCorrection[]): Layout {
  const isSame = (one: ColumnCorrection, other: ColumnCorrection): boolean =>
    one.header === other.header && one.offset === other.offset;
  const kept = layout.columns.filter((one) => !columns.some((other) => isSame(one, other)));
  return { ...layout, columns: [...kept, ...columns] };
}
