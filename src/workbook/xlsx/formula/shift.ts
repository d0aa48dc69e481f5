import { columnLetters, columnNumber } from '../../../grid/address';
import { tokens } from './tokens';

const END = /(\$?)([A-Za-z]{0,3})(\$?)(\d*)/;
const MAX_ROW = 1048576;
const MAX_COLUMN = 16384;

function shiftEnd(end: string, rows: number, columns: number): string | null {
  const [, before = '', letters = '', between = '', digits = ''] = END.exec(end) ?? [];
  // In "$3" the dollar stands before digits, and there are no letters for it to hold.
  const [columnDollar, rowDollar] = letters === '' ? ['', before + between] : [before, between];
  const column = letters === '' ? 0 : columnNumber(letters) + (columnDollar ? 0 : columns);
  const row = digits === '' ? 0 : Number(digits) + (rowDollar ? 0 : rows);
  if (letters !== '' && (column < 1 || column > MAX_COLUMN)) return null;
  if (digits !== '' && (row < 1 || row > MAX_ROW)) return null;
  const columnText = letters === '' ? '' : columnDollar + columnLetters(column);
  return columnText + (digits === '' ? '' : rowDollar + String(row));
}

/**
 * The formula as it reads `rows` below and `columns` right of where it stands: relative references move,
 * absolute ones stay, what leaves the sheet is #REF!. This is how a shared formula reads in its other cells.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return tokens(formula)
    .map((token) => {
      if (token.kind !== 'reference' || token.body === undefined) return token.text;
      const ends = token.body.split(':').map((end) => shiftEnd(end, rows, columns));
      return (token.qualifier?.text ?? '') + (ends.includes(null) ? '#REF!' : ends.join(':'));
    })
    .join('');
}
