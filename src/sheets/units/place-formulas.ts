import { a1, columnLetters } from '../../grid/address';

type Rows = readonly [number, number];

/** The place among these rows of the same column, as RANK has it; "—" where there is no number. */
export function placeFormula(column: number, row: number, rows: Rows): string {
  const own = a1(row, column);
  return `=IF(ISNUMBER(${own}),RANK(${own},${fixed(column, rows)}),"—")`;
}

/** 并列 where another row holds the same number. */
export function tiedFormula(column: number, row: number, rows: Rows): string {
  return `=IF(COUNTIF(${fixed(column, rows)},${a1(row, column)})>1,"并列","")`;
}

/** C$5:C$20 */
export function fixed(column: number, [first, last]: Rows): string {
  const letters = columnLetters(column);
  return `${letters}$${first}:${letters}$${last}`;
}
