/** 落⏎实⏎责⏎任⏎（⏎1⏎5⏎分⏎）, written downwards with a character or two a line, as one line; any other text as it is. */
export function unstacked(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const short = lines.filter((line) => [...line].length <= 2).length;
  return lines.length >= 3 && short * 2 > lines.length ? lines.join('') : text;
}
