import fc from 'fast-check';
import type { FactValue } from '../../../src/rules/fact';
import type { Reading } from '../../../src/rules/reading';
import { within, type Possible } from '../../../src/score/possible';
import { scoreItem } from '../../../src/score/score';
import { factsOf, readCases } from './read-cases';

/** What is possible with none of the facts, with the first, with the first two, and so on. */
const revealed = (reading: Reading, facts: readonly (readonly [string, FactValue])[]): Possible[] =>
  [...facts.keys(), facts.length].map(
    (known) => scoreItem(reading, new Map(facts.slice(0, known)), new Map()).possible,
  );

describe('whatever fact becomes known first, fewer scores are possible and never another one', () => {
  test.each(readCases())('%s', (_, cases) => {
    const known = cases.flatMap(({ title, reading, expected }) =>
      expected
        .map((line) => ({ title, reading, line, facts: factsOf(line, reading) }))
        .filter(({ facts }) => facts.length > 0),
    );
    expect(known.length).toBeGreaterThan(0);
    for (const { title, reading, line, facts } of known) {
      fc.assert(
        fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (inOrder) => {
          const sets = revealed(reading, inOrder);
          const wider = sets.slice(1).findIndex((set, index) => !within(set, sets[index] ?? set));
          expect(wider < 0 ? '' : `${title} ${line}: ${inOrder[wider]?.[0]} widens`).toBe('');
        }),
        { numRuns: facts.length === 1 ? 1 : 6 },
      );
    }
  });
});
