import type { Area } from './address';
import type { Content } from './plan';

/** How a cell of a sheet of ours looks; the looks themselves are in style.ts. */
export type StyleName =
  | 'title'
  | 'subtitle'
  | 'header'
  | 'section'
  | 'vertical'
  | 'text'
  | 'center'
  | 'number'
  | 'score'
  /** A 完成率 in percent: hundredths are shown, all digits kept. */
  | 'rate'
  | 'total'
  | 'input'
  /** An input cell that keeps what is typed as text: 3/4 stays 3/4. */
  | 'inputText'
  | 'inputDate'
  /** Text that must never be read as a number, a date or a formula. */
  | 'literal'
  | 'link'
  | 'note'
  /** Header, total and note of a user's form: black on white, as it is printed; a sum that is 0 stays blank. */
  | 'formHeader'
  | 'formTotal'
  | 'formNote'
  | 'plain';

export interface SpecCell extends Content {
  readonly row: number;
  readonly column: number;
  readonly style: StyleName;
  /** A link inside the workbook: 'Sheet1'!D4 */
  readonly link?: string;
}

/** What may be typed into an area. */
export interface Validation {
  readonly area: Area;
  readonly rule:
    | { readonly kind: 'list'; readonly values: readonly string[] }
    /** What stands in an area of the same sheet. */
    | { readonly kind: 'among'; readonly area: Area }
    | { readonly kind: 'whole'; readonly min: number; readonly max: number }
    | { readonly kind: 'decimal'; readonly min: number; readonly max: number }
    | { readonly kind: 'date' }
    /** done/of */
    | { readonly kind: 'text'; readonly maxLength: number };
  /** Shown when the cell is selected. */
  readonly prompt?: string;
  /** Shown when the entry is refused. */
  readonly error: string;
}

/** A column chart; its areas lie on the same sheet. */
export interface ChartSpec {
  readonly title: string;
  /** One column of names. */
  readonly categories: Area;
  /** One column of numbers a series. */
  readonly series: readonly { readonly name: string; readonly values: Area }[];
  /** Where it stands. */
  readonly at: Area;
  /** Rows below its areas that it leaves out: too many for a picture. */
  readonly more?: number;
}

export interface PrintSetup {
  readonly landscape: boolean;
  /** Repeated on each page: [first, last] row. */
  readonly titleRows?: readonly [number, number];
  /** Pages side by side (1 by default); the first column is repeated on each. */
  readonly pagesWide?: number;
  /** Rows that begin a new page, where the application's own breaks would cut through a merged cell. */
  readonly breaks?: readonly number[];
  /** Printed in the footer: 第 x 页 共 y 页 is always there. */
  readonly footer?: string;
}

/** A table on a sheet that people may filter, its header on top. */
export interface FilterTable {
  readonly area: Area;
  /** The row of its header on the sheet that is replaced. */
  readonly before?: number;
  /** Column there → its column now, of those that are still there: what a person filters them by stays. */
  readonly columns?: Readonly<Record<number, number>>;
}

/** A whole sheet as data: one of our own sheets, or a blank form. */
export interface SheetSpec {
  readonly name: string;
  /**
   * Whether the sheet is the tool's: it may then be replaced and removed later (default). `false` for a blank form,
   * which is the user's sheet from the moment it is made: it is put only where no sheet of that name exists.
   */
  readonly own?: boolean;
  readonly cells: readonly SpecCell[];
  readonly merges: readonly Area[];
  /** column → width in characters */
  readonly widths: Readonly<Record<number, number>>;
  /** Columns that keep, where the sheet replaces one, the width that a person may have set. */
  readonly keptColumns?: readonly number[];
  /** row → height in points; the others are left to the application. */
  readonly heights: Readonly<Record<number, number>>;
  /** Rows above and columns left of the frozen pane. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** What is filtered from the start. */
  readonly filter?: Area;
  /** Where people may filter it. */
  readonly tables?: readonly FilterTable[];
  readonly validations: readonly Validation[];
  readonly charts: readonly ChartSpec[];
  readonly print: PrintSetup;
}
