import { printRule } from '../../../src/rules/print';
import type { Reading } from '../../../src/rules/reading';
import { toPlain } from '../../../src/score/possible';
import { scoreItem } from '../../../src/score/score';
import { factsOf, readCases } from './read-cases';

function printed(line: string, reading: Reading): string {
  const values = /^\[(.*)\] => /.exec(line)?.[1];
  const { lo, hi } = toPlain(scoreItem(reading, new Map(factsOf(line, reading)), new Map()).possible);
  return `[${values}] => ${lo === hi ? lo : `${lo} to ${hi}`}`;
}

for (const [file, cases] of readCases()) {
  describe(file, () => {
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
