import type { Area } from '../../../grid/address';
import type { Grid } from '../../../grid/grid';
import type { SheetEntry } from '../package/workbook-part';

/** A cell as the part has it: formulas un-shared, texts not yet looked up. */
export interface RawCell {
  /** The `t` attribute: n, s, str, inlineStr, b, e, d. */
  readonly type: string;
  /** Text of `<v>`, or of `<is>` decoded; null where there is none. */
  readonly value: string | null;
  /** Without "=". */
  readonly formula: string | null;
  readonly style: number;
}

/** An array formula or a data table: its cells but the first hold values and no formula. */
export interface FormulaArea {
  readonly area: Area;
  readonly row: number;
  readonly column: number;
  readonly kind: 'array' | 'table';
}

/** What one worksheet part says. */
export interface SheetContents {
  /** Cells with content. */
  readonly cellCount: number;
  readonly cells: Grid['cells'];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly isProtected: boolean;
  readonly formulaAreas: readonly FormulaArea[];
}

/** A sheet read: what others see of it, and what the writers need beside. */
export interface ReadSheet {
  readonly entry: SheetEntry;
  readonly path: string;
  readonly contents: SheetContents;
  readonly grid: Grid;
}
