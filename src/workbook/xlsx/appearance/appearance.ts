import type { Area } from '../../../grid/address';
import type { Mark } from '../../../grid/plan';

/** How a cell looks, as far as a plain grid can show it. Colours are RRGGBB. */
export interface CellLook {
  readonly font: string | null;
  /** points */
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  readonly border: {
    readonly top: boolean;
    readonly right: boolean;
    readonly bottom: boolean;
    readonly left: boolean;
  };
  readonly horizontal: 'left' | 'center' | 'right' | null;
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  /** Characters one under the other. */
  readonly stacked: boolean;
  /** Number format code. */
  readonly format: string;
}

/** How a sheet looks: read only, for whoever shows it. */
export interface SheetLook {
  readonly sheet: string;
  /** Index into `looks` of the appearance: row → column → index. Blank cells with a look are here too. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** column → width in characters; row → height in points. Absent: the default. */
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Our own flags. */
  readonly marks: readonly Mark[];
  /** Areas that one array formula fills. */
  readonly arrays: readonly Area[];
  /** It has charts, pictures or shapes. */
  readonly drawn: boolean;
}

export interface Appearance {
  readonly looks: readonly CellLook[];
  readonly sheets: readonly SheetLook[];
}

export const PLAIN_LOOK: CellLook = {
  font: null,
  size: null,
  bold: false,
  italic: false,
  underline: false,
  color: null,
  fill: null,
  border: { top: false, right: false, bottom: false, left: false },
  horizontal: null,
  vertical: 'bottom',
  wrap: false,
  stacked: false,
  format: 'General',
};
