import { a1, parseArea, quotedSheet, type Area } from '../grid/address';
import { BLANK, type Content } from '../grid/plan';
import type { SheetSpec, SpecCell, StyleName } from '../grid/sheet-spec';
import { UNIT_SHEET_MESSAGES } from './units/messages';

export interface ColumnSpec {
  readonly header: string;
  /** Characters. */
  readonly width: number;
}

/** Title in row 1, a line of explanation in row 2, header in row 3: all sheets of ours begin so. */
export const HEADER_ROW = 3;
export const FIRST_ROW = HEADER_ROW + 1;

type Top = Pick<SheetSpec, 'cells' | 'merges' | 'widths' | 'heights'>;

/** The top three rows, their merge and the widths. */
export function heading(title: string, subtitle: string, columns: readonly ColumnSpec[]): Top {
  const top = titled(title, subtitle, columns);
  return { ...top, cells: [...top.cells, ...headerCells(HEADER_ROW, columns)] };
}

/** Title and line of explanation alone, where the headers stand further down. */
export function titled(title: string, subtitle: string, columns: readonly ColumnSpec[]): Top {
  const across = (row: number) => ({ top: row, left: 1, bottom: row, right: Math.max(2, columns.length) });
  const width = columns.reduce((sum, one) => sum + one.width, 0);
  // A Chinese character takes two; a merged cell is not fitted to its text by Excel.
  const lines = Math.max(1, Math.ceil((2 * subtitle.length) / Math.max(1, width - 4)));
  return {
    cells: [cell(1, 1, 'title', { value: title }), cell(2, 1, 'formNote', { value: subtitle })],
    merges: [across(1), across(2)],
    widths: Object.fromEntries(columns.map((one, index) => [index + 1, one.width])),
    heights: { 1: 27, 2: 15 * lines },
  };
}

export function headerCells(row: number, columns: readonly ColumnSpec[]): SpecCell[] {
  return columns.map(({ header }, index) => cell(row, index + 1, 'header', { value: header }));
}

/** A text of no characters is a blank cell. */
export function cell(
  row: number,
  column: number,
  style: StyleName,
  content: Content,
  link?: string,
): SpecCell {
  const blank = content.value === '' && content.formula === undefined;
  return { row, column, style, ...(blank ? BLANK : content), ...(link === undefined ? {} : { link }) };
}

/** A row of cells from column 1 on. */
export function rowOf(row: number, cells: readonly [StyleName, Content['value'], string?][]): SpecCell[] {
  return cells.map(([style, value, link], index) => cell(row, index + 1, style, { value }, link));
}

/** The last line of a list that is handed in: who fills it in, who checks, the seal, the date. */
export function signedBelow(
  top: Top,
  last: number,
  columns: number,
): Pick<Top, 'cells' | 'merges' | 'heights'> {
  const row = last + 2;
  return {
    cells: [cell(row, 1, 'formNote', { value: UNIT_SHEET_MESSAGES.signatures })],
    merges: [...top.merges, { top: row, left: 1, bottom: row, right: columns }],
    heights: { ...top.heights, [row]: 30 },
  };
}

/** The area that a filter covers: header and rows. */
export function filterOver(rows: number, columns: number): Area {
  return { top: HEADER_ROW, left: 1, bottom: HEADER_ROW + Math.max(1, rows), right: columns };
}

/** The first cell of D4:E6 */
export function linkToArea(sheet: string, area: string): string {
  const { top, left } = parseArea(area);
  return linkTo(sheet, top, left);
}

/** 'Sheet1'!D4 */
export function linkTo(sheet: string, row: number, column: number): string {
  return `${quotedSheet(sheet)}!${a1(row, column)}`;
}
