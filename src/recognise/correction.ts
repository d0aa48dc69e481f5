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

/**
 * What a person corrected in the layout of one table. Everything is told from the anchor, the cell of the table's defined
 * name, which Excel itself moves along with rows and columns.
 */
export interface LayoutCorrection {
  readonly anchor: { readonly row: number; readonly column: number };
  /** First and last header row, counted from the anchor's row (0 to 0: that row alone); null: as found. */
  readonly headerRows: { readonly first: number; readonly last: number } | null;
  readonly columns: readonly ColumnCorrection[];
}
