/** Height of one printed line, in points: 10.5-point Song type with its leading, the larger of what Excel and LibreOffice take. */
const LINE = 15;
/** Above and below the text of a cell together, in points. */
const MARGIN = 6;
/** Taken by the cell's own left and right margin, in characters of width. */
const SIDES = 1.5;

/** Width of a text in characters of width: a Chinese character is two wide, the rest a little over one. */
export function breadth(text: string): number {
  return [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0xff ? 2 : 1.1), 0);
}

/** How many lines a wrapped text takes in a column of that width. Punctuation that may not begin a line costs a little room. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(2, Math.floor((width - SIDES) / 2) * 2);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(breadth(line) / room)), 0);
}

/** Height in points that shows the whole text. */
export function heightOf(text: string, width: number): number {
  return linesOf(text, width) * LINE + MARGIN;
}
