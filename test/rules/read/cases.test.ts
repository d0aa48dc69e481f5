import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactValue } from '../../../src/rules/fact';
import { printRule } from '../../../src/rules/print';
import { readItem } from '../../../src/rules/read/read-item';
import type { Reading } from '../../../src/rules/reading';
import { toPlain } from '../../../src/score/possible';
import { scoreItem } from '../../../src/score/score';

const folder = join(__dirname, 'cases');

interface Case {
  readonly title: string;
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
        reading: readItem(texts),
        expected: expected.split('\n').filter((line) => line.trim() !== ''),
      };
    });
}

function printed(line: string, reading: Reading): string {
  const match = /^\[(.*)\] => /.exec(line);
  const values = match ? (JSON.parse(`[${match[1]}]`) as (FactValue | null)[]) : [];
  const facts = reading.facts.flatMap(({ id }, index) => {
    const value = values[index];
    return value === undefined || value === null ? [] : [[id, value] as const];
  });
  const { lo, hi } = toPlain(scoreItem(reading, new Map(facts), new Map()).possible);
  return `[${match?.[1]}] => ${lo === hi ? lo : `${lo} to ${hi}`}`;
}

for (const file of readdirSync(folder).sort()) {
  describe(file.replace(/\.txt$/, ''), () => {
    const cases = casesOf(readFileSync(join(folder, file), 'utf8'));
    test.each(cases.map((each) => [each.title, each] as const))('%s', (_, { reading, expected }) => {
      const starting = (mark: string) => expected.filter((line) => line.startsWith(mark));
      const facts = reading.facts.map(
        ({ label, type, unit }) => `? ${label} [${[type, unit].join(' ').trim()}]`,
      );
      if (starting('? ').length > 0) expect(facts).toEqual(starting('? '));
      expect(reading.unread.map(({ text }) => `! ${text}`)).toEqual(starting('! '));
      const scores = starting('[');
      expect(scores.map((line) => printed(line, reading))).toEqual(scores);
      const rule = expected.filter((line) => !/^[?![]/.test(line));
      if (rule.length === 0) return;
      expect(printRule(reading).map(({ depth, text }) => `${'  '.repeat(depth)}${text}`)).toEqual(rule);
    });
  });
}
