import { unreadIn } from '../../../src/rules/read/columns/unread-in';
import { readCases } from './read-cases';

const EACH = readCases().flatMap(([file, cases]) =>
  cases.map((one) => ({ ...one, title: `${file}: ${one.title}` })),
);

test('whatever stands in a rule as not understood is named as unread, each stretch once', () => {
  const silent = EACH.filter(({ reading: { rule, unread } }) => {
    const named = unread.map(({ in: column, text, span }) => `${column} ${text} ${span?.from}`);
    const isNamed = unreadIn(rule).every(({ in: column, text, span }) =>
      named.includes(`${column} ${text} ${span?.from}`),
    );
    return !isNamed || new Set(named).size < named.length;
  });
  expect(silent.map(({ title }) => title)).toEqual([]);
  expect(EACH.filter(({ reading }) => reading.unread.length > 0).length).toBeGreaterThan(20);
});

test('what is unread is a doubt, each stretch one', () => {
  const differing = EACH.filter(({ reading: { unread, doubts } }) => {
    const doubted = doubts.flatMap(({ code, words }) => (code === 'unread-words' ? [words.text] : []));
    return [...new Set(doubted)].sort().join() !== [...new Set(unread.map(({ text }) => text))].sort().join();
  });
  expect(differing.map(({ title }) => title)).toEqual([]);
});
