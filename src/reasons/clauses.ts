/** A piece of the normalised text between commas, stops and numbering. */
export interface Clause {
  readonly text: string;
  readonly from: number;
}

/** Not the comma of 1,200. */
const BREAK = /,(?!(?<=\d,)\d{3}(?!\d))|[。;!?\n]|(?:^|(?<=[,。;]))(?:\d{1,2}[、.)](?!\d)|[①-⑳])/g;

export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const match of text.matchAll(BREAK)) {
    clauses.push({ text: text.slice(from, match.index), from });
    from = match.index + match[0].length;
  }
  return [...clauses, { text: text.slice(from), from }].filter(({ text: words }) => words !== '');
}
