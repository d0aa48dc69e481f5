import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FORMS } from '../../src/forms/catalogue';
import { readCanonical } from '../../src/rules/canonical/read-canonical';
import { printRule } from '../../src/rules/print';
import { readItem } from '../../src/rules/read/read-item';
import type { ItemRule } from '../../src/rules/rule';
import { toPlain } from '../../src/score/possible';
import { scoreItem } from '../../src/score/score';
import { normalForm } from './normal-form';
import { anyItemRule } from './any-rule';

const said = (rule: ItemRule) =>
  printRule(rule)
    .map(({ depth, text }) => `${'  '.repeat(depth)}${text}`)
    .join('\n');
const readBack = (rule: ItemRule) => {
  const read = readCanonical(said(rule));
  return read && normalForm(read);
};

const CORPUS = readFileSync(path.join(__dirname, 'corpus/public.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { points: number | null; text: string });
const possible = (reading: ItemRule) => toPlain(scoreItem(reading, new Map(), new Map()).possible);

describe('a rule that is printed in canonical words and read back is the same rule', () => {
  test('every rule of the official forms that was reviewed', () => {
    const reviewed = FORMS.flatMap((form) => form.sections.flatMap((section) => section.items)).flatMap(
      (item) => item.scoring ?? [],
    );
    expect(reviewed.length).toBeGreaterThan(60);
    for (const rule of reviewed) expect(readBack(rule)).toEqual(normalForm(rule));
  });

  test('every reading of the corpus', () => {
    for (const { points, text } of CORPUS) {
      const reading = readItem({ points, rule: text });
      expect(readBack(reading)).toEqual(normalForm(reading));
    }
  });

  test('as the text of an item it can score what the item could', () => {
    for (const { points, text } of CORPUS) {
      const reading = readItem({ points, rule: text });
      const again = readItem({ points, rule: said(reading) });
      if (reading.unread.length === 0) expect(possible(again)).toEqual(possible(reading));
    }
  });

  test('any rule at all', () => {
    fc.assert(
      fc.property(anyItemRule, (rule) => {
        expect(readBack(rule)).toEqual(normalForm(rule));
      }),
      { numRuns: 300 },
    );
  });
});

describe('words of a form are not taken for canonical ones', () => {
  test.each(['未完成的扣2分。', '每有一次未落实的扣2.5分，扣完为止。', '', '  '])('%s', (text) => {
    expect(readCanonical(text)).toBeNull();
  });
});
