import { columnLetters, columnNumber } from '../../../grid/address';
import { tokens } from './tokens';

const END = /(\$?)([A-Za-z]{0,3})(\$?)(\d*)/;
const MAX_ROW = 1048576;
const MAX_COLUMN = 16384;

/** One end of a reference: A1, $A$1, A, $3. A column or row of 0 is not written. */
interface End {
  readonly column: number;
  readonly columnHeld: boolean;
  readonly row: number;
  readonly rowHeld: boolean;
}

/** A formula cut for moving: words that stay, and references that may move. */
type Piece = string | { readonly before: string; readonly ends: readonly End[] };

function endOf(text: string): End {
  const [, before = '', letters = '', between = '', digits = ''] = END.exec(text) ?? [];
  // In "$3" the dollar stands before digits, and there are no letters for it to hold.
  const [columnDollar, rowDollar] = letters === '' ? ['', before + between] : [before, between];
  return {
    column: letters === '' ? 0 : columnNumber(letters),
    columnHeld: columnDollar !== '',
    row: Number(digits),
    rowHeld: rowDollar !== '',
  };
}

function moved({ column, columnHeld, row, rowHeld }: End, rows: number, columns: number): string | null {
  const nextColumn = columnHeld || column === 0 ? column : column + columns;
  const nextRow = rowHeld || row === 0 ? row : row + rows;
  if (column > 0 && (nextColumn < 1 || nextColumn > MAX_COLUMN)) return null;
  if (row > 0 && (nextRow < 1 || nextRow > MAX_ROW)) return null;
  const letters = column === 0 ? '' : (columnHeld ? '$' : '') + columnLetters(nextColumn);
  return letters + (row === 0 ? '' : (rowHeld ? '$' : '') + String(nextRow));
}

function movedReference(ends: readonly End[], rows: number, columns: number): string {
  const texts = ends.map((end) => moved(end, rows, columns));
  return texts.includes(null) ? '#REF!' : texts.join(':');
}

/** Cuts a formula once, so that it can be read in many cells: one is shared by thousands. */
export function cutForMoving(formula: string): readonly Piece[] {
  return tokens(formula).map((token) => {
    if (token.kind !== 'reference' || token.body === undefined) return token.text;
    return { before: token.qualifier?.text ?? '', ends: token.body.split(':').map(endOf) };
  });
}

/**
 * The formula as it reads `rows` below and `columns` right of where it stands: relative references move,
 * absolute ones stay, what leaves the sheet is #REF!. This is how a shared formula reads in its other cells.
 */
export function movedFormula(pieces: readonly Piece[], rows: number, columns: number): string {
  let text = '';
  for (const piece of pieces) {
    text += typeof piece === 'string' ? piece : piece.before + movedReference(piece.ends, rows, columns);
  }
  return text;
}

export function shiftFormula(formula: string, rows: number, columns: number): string {
  return movedFormula(cutForMoving(formula), rows, columns);
}
