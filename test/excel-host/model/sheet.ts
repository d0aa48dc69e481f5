import { contains, type Area } from '../../../src/grid/address';
import { HostError, type Json } from '../wire';

export type CellValue = number | string | boolean | null;

export interface HostCell {
  /** null for a blank and for a formula: see `Calculation`. */
  value: CellValue;
  isError: boolean;
  formula?: string;
  /** The value that a formula had when the workbook was opened. */
  cached?: CellValue;
  format: string;
  isLocked: boolean;
}

/** A conditional format, ours or the user's. */
export interface HostMark {
  readonly id: string;
  readonly type: string;
  areas: readonly Area[];
  formula: string;
  fill: string;
}

export interface HostValidation {
  readonly areas: readonly Area[];
  rule: Json;
  errorAlert: Json;
  prompt: Json;
}

export interface HostSeries {
  name: string;
  values: string;
  categories: string;
}

export interface HostChart {
  readonly id: string;
  readonly type: string;
  title: string;
  series: HostSeries[];
  position: string;
}

export const SHEET_AREA: Area = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };

/** Excel's FilterCriteria, as far as a sheet of the host can be filtered. */
export interface HostCriteria {
  readonly filterOn:
    | 'Values'
    | 'Custom'
    | 'TopItems'
    | 'BottomItems'
    | 'TopPercent'
    | 'BottomPercent'
    | 'Dynamic'
    | 'CellColor'
    | 'FontColor'
    | 'Icon';
  readonly values?: readonly (string | { readonly date: string; readonly specificity: string })[];
  readonly dynamicCriteria?: string;
  /** #RRGGBB */
  readonly color?: string;
  readonly icon?: { readonly set: string; readonly index: number };
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: 'And' | 'Or';
}

let made = 0;
/** An id that no other thing has. */
export function freshId(): string {
  made += 1;
  return `{${String(made).padStart(8, '0')}}`;
}

/** A sheet of the host. Rows and columns from 1, as in the grid. */
export class HostSheet {
  readonly id = freshId();
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  isProtected = false;
  /** Its protection, where it is on, lets people change formats. */
  mayFormat = false;
  readonly cells = new Map<number, Map<number, HostCell>>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** What was done to looks: "A1:C9" → property → value. Kept so that a test can ask. */
  readonly looks: { address: string; property: string; value: Json }[] = [];
  readonly merges: string[] = [];
  readonly links = new Map<string, Json>();
  readonly breaks: string[] = [];
  readonly layout = new Map<string, Json>();
  marks: HostMark[] = [];
  validations: HostValidation[] = [];
  charts: HostChart[] = [];
  frozen: string | null = null;
  filter: string | null = null;
  /** Column of the filter, from 0 → what it is filtered by, as the client told it. */
  readonly filterCriteria = new Map<number, HostCriteria>();

  constructor(public name: string) {}

  cell(row: number, column: number): HostCell | null {
    return this.cells.get(row)?.get(column) ?? null;
  }

  cellMade(row: number, column: number): HostCell {
    const known = this.cell(row, column);
    if (known) return known;
    const cell: HostCell = { value: null, isError: false, format: 'General', isLocked: true };
    const columns = this.cells.get(row) ?? new Map<number, HostCell>();
    this.cells.set(row, columns.set(column, cell));
    return cell;
  }

  *cellsIn(area: Area): Generator<[row: number, column: number, cell: HostCell]> {
    for (const [row, columns] of this.cells) {
      for (const [column, cell] of columns) if (contains(area, row, column)) yield [row, column, cell];
    }
  }

  /** Refuses a change of looks that the protection forbids. */
  checkFormat(): void {
    if (this.isProtected && !this.mayFormat) throw new HostError('AccessDenied');
  }
}
