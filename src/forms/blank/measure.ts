/** Height of one printed line, in points: 10.5-point Song type with its leading, the larger of what Excel and LibreOffice take. */
const LINE = 15.4;
/** Above and below the text of a cell together, in points. */
const MARGIN = 6;
/** Taken by the cell's own left and right margin, in characters of width. */
const SIDES = 1.2;
/**
 * In characters of width, of the 11-point type that Excel measures columns by: a 10.5-point Chinese character is 1.75
 * wide, a Latin one half of that; the rest is for punctuation that may not begin a line.
 */
const FULL = 1.95;
const HALF = 1.05;

/** How many lines a wrapped text takes in a column of that width. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(FULL, width - SIDES);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(breadth(line) / room)), 0);
}

function breadth(text: string): number {
  return [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0xff ? FULL : HALF), 0);
}

/** Height in points that shows the whole text. */
export function heightOf(text: string, width: number): number {
  return linesOf(text, width) * LINE + MARGIN;
}
