import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactValue } from '../../../src/rules/fact';
import { readItem } from '../../../src/rules/read/read-item';
import type { Reading } from '../../../src/rules/reading';

const folder = join(__dirname, 'cases');

export interface Case {
  readonly title: string;
  /** The item's; null where nothing states them. */
  readonly points: number | null;
  readonly reading: Reading;
  readonly expected: readonly string[];
}

/**
 * `== title`; the item: `points | text` (with `item:`, `method:`, `remark:` lines where it has such cells); `=>`; then, as far as they
 * matter: `? label [type unit]` for every fact in order, `! words` for every stretch that was not understood, `[values in order] => score`
 * (null: unknown; a score is a number, or its two ends), and the rule in canonical words.
 */
function casesOf(text: string): Case[] {
  return text
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [head = '', expected = ''] = part.split(/^=>$/m);
      const [title = '', first = '', ...more] = head.trimEnd().split('\n');
      const [, points = '', rule = ''] = /^(.*?) \| (.*)$/.exec(first) ?? [];
      const cells = more.map((line) => line.split(/: (.*)/).slice(0, 2));
      const texts = { points: points === '-' ? null : Number(points), rule, ...Object.fromEntries(cells) };
      return {
        title,
        points: texts.points,
        reading: readItem(texts),
        expected: expected.split('\n').filter((line) => line.trim() !== ''),
      };
    });
}

/** The facts of a line `[values in order] => score`, known ones alone; none of any other line. */
export function factsOf(line: string, { facts }: Reading): [string, FactValue][] {
  const values = JSON.parse(`[${/^\[(.*)\] => /.exec(line)?.[1] ?? ''}]`) as (FactValue | null)[];
  return facts.flatMap(({ id }, index): [string, FactValue][] => {
    const value = values[index];
    return value === undefined || value === null ? [] : [[id, value]];
  });
}

/** Every file of cases, by its name. */
export function readCases(): [string, Case[]][] {
  return readdirSync(folder)
    .sort()
    .map((file) => [file.replace(/\.txt$/, ''), casesOf(readFileSync(join(folder, file), 'utf8'))]);
}

/** Of every case the text alone, where it is a single rule cell with its points. */
export function singleCells(): { points: number; rule: string }[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(/^(?<points>[\d.]+) \| (?<rule>.*)\n=>$/gm),
    ])
    .map(({ groups = {} }) => ({ points: Number(groups['points']), rule: groups['rule'] ?? '' }));
}
