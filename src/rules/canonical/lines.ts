import type { Words } from '../rule';

/** One sentence of a canonical text with those below it. */
export interface Line {
  readonly text: string;
  readonly words: Words;
  readonly below: readonly Line[];
}

interface Flat {
  readonly depth: number;
  readonly text: string;
  readonly from: number;
}

/** Sentences, each two blanks deeper than the one that it belongs to; null where the depths do not fit. */
export function readLines(text: string): Line[] | null {
  let at = 0;
  const flat: Flat[] = [];
  for (const line of text.split('\n')) {
    const [blanks = ''] = /^ */.exec(line) ?? [];
    const said = line.trim();
    if (said !== '') flat.push({ depth: blanks.length / 2, text: said, from: at + blanks.length });
    at += line.length + 1;
  }
  return nested(flat, 0);
}

function nested(flat: readonly Flat[], depth: number): Line[] | null {
  const lines: Line[] = [];
  for (let at = 0; at < flat.length;) {
    const [head, ...rest] = flat.slice(at);
    if (!head || head.depth !== depth) return null;
    const next = rest.findIndex((line) => line.depth <= depth);
    const inside = next < 0 ? rest : rest.slice(0, next);
    const below = nested(inside, depth + 1);
    if (below === null) return null;
    const span = { from: head.from, to: head.from + head.text.length };
    lines.push({ text: head.text, words: { in: 'rule', text: head.text, span }, below });
    at += 1 + inside.length;
  }
  return lines;
}
