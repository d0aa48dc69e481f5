import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sheet drawn as text (see drawing.ts) and what is found in it. */
export interface Case {
  readonly file: string;
  readonly title: string;
  readonly drawing: string;
  /** Only what matters of each. */
  readonly expected: readonly object[];
}

/** Every case of the folder: `== what a scorer would say`, the drawing, `=>`, then what is expected, as JSON. */
export function allCases(folder = join(__dirname, 'cases')): Case[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => casesOf(name.replace(/\.txt$/, ''), readFileSync(join(folder, name), 'utf8')));
}

function casesOf(file: string, text: string): Case[] {
  return text
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [head = '', expected = ''] = part.split(/^=>$/m);
      const [title = '', ...drawing] = head.split('\n');
      return {
        file,
        title,
        drawing: drawing.join('\n').trimEnd(),
        expected: JSON.parse(expected) as object[],
      };
    });
}
