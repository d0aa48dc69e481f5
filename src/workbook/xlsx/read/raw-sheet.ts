import type { Area } from '../../../grid/address';

/** A cell as the part has it: formulas un-shared, texts resolved later. */
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

export interface RawSheet {
  /** row → column → cell; cells with neither value nor formula are left out. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, RawCell>>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly isProtected: boolean;
  readonly formulaAreas: readonly FormulaArea[];
}
