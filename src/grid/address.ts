/** Rows and columns are 1-based everywhere: row 1 is the first row, column 1 is A. */

/** One cell on one sheet. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 1 → "A", 27 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "AA" → 27. Throws on anything but letters. */
export function columnNumber(letters: string): number {
  if (!/^[A-Za-z]+$/.test(letters)) throw new Error(`not a column: ${letters}`);
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** (4, 4) → "D4". */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** An area as "A1:H9", a single cell as "A1". */
export function areaText(area: Area): string {
  const first = a1(area.top, area.left);
  const last = a1(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** "A1:H9", "$A$1", "D4" → area. Throws on whole rows, whole columns and anything else. */
export function parseArea(text: string): Area {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/.exec(text.trim());
  if (!match) throw new Error(`not an area: ${text}`);
  const [, left = '', top = '', right = left, bottom = top] = match;
  const columns = [columnNumber(left), columnNumber(right)];
  const rows = [Number(top), Number(bottom)];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** $D$4:$E$6 */
export function fixedArea(area: Area): string {
  return areaText(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** A sheet's name as formulas and links want it: 'It''s'. Always quoted: always valid. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}
