import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { FORMS } from '../../../src/forms/catalogue';
import type { FactType, FactValue } from '../../../src/rules/fact';
import { readItem } from '../../../src/rules/read/read-item';
import type { ItemRule } from '../../../src/rules/rule';
import { hull, same, within, type Possible } from '../../../src/score/possible';
import { scoreItem } from '../../../src/score/score';

/** Item → why the parser's own reading allows other scores than the reviewed one. */
const DIFFERENCES = JSON.parse(readFileSync(join(__dirname, 'official-forms.json'), 'utf8')) as Record<
  string,
  string
>;

/** Item → why the reader's facts do not stand for the reviewer's in the same order and sense, though they are of the same types. */
const OTHER_FACTS = JSON.parse(readFileSync(join(__dirname, 'official-forms-facts.json'), 'utf8')) as Record<
  string,
  string
>;

const possible = (rule: ItemRule, values: readonly FactValue[] = []): Possible =>
  scoreItem(rule, new Map(rule.facts.flatMap(({ id }, index) => known(id, values[index]))), new Map())
    .possible;
const known = (id: string, value: FactValue | undefined) =>
  value === undefined ? [] : [[id, value] as const];
const ITEMS = FORMS.flatMap((form) =>
  form.sections.flatMap((section) =>
    section.items.flatMap((item) => {
      const { text, rule, method, points, scoring } = item;
      if (!scoring) return [];
      const beside = section.items.filter((other) => other !== item);
      const read = readItem({
        points,
        item: text,
        rule,
        method,
        beside: {
          rule: beside.filter((other) => other.rule === rule).map((other) => other.text),
          method: beside.filter((other) => other.method === method).map((other) => other.text),
        },
      });
      return [
        {
          name: `${form.id} ${item.id}`,
          reading: read,
          scoring,
          read: possible(read),
          reviewed: possible(scoring),
        },
      ];
    }),
  ),
);

/** Items of which the reader asks for facts of the same types in the same order as the reviewer. */
const ALIKE = ITEMS.filter(({ reading, scoring }) => {
  const types = ({ facts }: ItemRule) => facts.map(({ type }) => type).join();
  return reading.facts.length > 0 && types(reading) === types(scoring);
});

const VALUES: Readonly<Record<FactType, readonly FactValue[]>> = {
  count: [0, 1, 2, 3, 7],
  'yes-no': [true, false],
  percent: [0, 35, 60, 75, 82, 90, 90.5, 92.5, 95, 97, 100, 110],
  amount: [0, 1, 20, 50, 1000],
  date: ['2004-06-30'],
  pair: [
    { done: 0, of: 10 },
    { done: 8, of: 10 },
    { done: 10, of: 10 },
  ],
};

/** Whether some facts give the reviewer a score that the reader rules out. */
function isRuledOut({ reading, scoring }: (typeof ITEMS)[number]): boolean {
  const values = fc.tuple(...scoring.facts.map(({ type }) => fc.constantFrom(...VALUES[type])));
  return fc.sample(values, { numRuns: 25, seed: 4 }).some((given) => {
    return !within(possible(scoring, given), possible(reading, given));
  });
}

describe('the official forms, read without the reviewer', () => {
  test.each(ITEMS.map((item) => [item.name, item] as const))(
    '%s: no score that the reviewed rule allows is ruled out, while no fact is known',
    (_, { read, reviewed }) => {
      expect(hull(read).lo.lte(hull(reviewed).lo)).toBe(true);
      expect(hull(read).hi.gte(hull(reviewed).hi)).toBe(true);
    },
  );

  test('the same scores are possible as in the reviewed rule, but for the differences that are written down', () => {
    const differing = ITEMS.filter(({ read, reviewed }) => !same(read, reviewed)).map(({ name }) => name);
    expect(differing).toEqual(Object.keys(DIFFERENCES));
  });

  test('with facts known too, no score is ruled out, but where the facts are not the same', () => {
    expect(ALIKE.length).toBeGreaterThanOrEqual(35);
    expect(ALIKE.filter(isRuledOut).map(({ name }) => name)).toEqual(Object.keys(OTHER_FACTS));
  });
});
