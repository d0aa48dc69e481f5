import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { FORMS } from '../../../src/forms/catalogue';
import type { FactType, Facts, FactValue } from '../../../src/rules/fact';
import { readItem } from '../../../src/rules/read/read-item';
import type { ItemRule } from '../../../src/rules/rule';
import { hull, same, within, type Possible } from '../../../src/score/possible';
import { scoreItem } from '../../../src/score/score';
import { toldBy } from './same-facts';

/** Item → why the parser's own reading allows other scores than the reviewed one. */
const DIFFERENCES = JSON.parse(readFileSync(join(__dirname, 'official-forms.json'), 'utf8')) as Record<
  string,
  string
>;

/** Item → why the reader's facts do not stand for the reviewer's, so that he rules out what they allow. */
const OTHER_FACTS = JSON.parse(readFileSync(join(__dirname, 'official-forms-facts.json'), 'utf8')) as Record<
  string,
  string
>;

/** Item → of the reader's facts those that the reviewer's tell, and how (same-facts.ts): where the two ask otherwise for the same. */
const SAME_FACTS = JSON.parse(
  readFileSync(join(__dirname, 'official-forms-same-facts.json'), 'utf8'),
) as Record<string, Record<string, string>>;

const possible = (rule: ItemRule, facts: Facts = new Map()): Possible =>
  scoreItem(rule, facts, new Map()).possible;
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

/** The reader's facts, each with what tells it of the reviewer's (same-facts.ts): what is written down, or the same in the same order. */
function toldOf({ name, reading, scoring }: (typeof ITEMS)[number]): [id: string, how: string][] {
  const written = SAME_FACTS[name];
  if (written) return Object.entries(written);
  const types = ({ facts }: ItemRule) => facts.map(({ type }) => type).join();
  if (types(reading) !== types(scoring)) return [];
  return reading.facts.map(({ id }, index) => [id, scoring.facts[index]?.id ?? '']);
}

/** Items of which the reader asks for something that the reviewer's facts tell. */
const COMPARED = ITEMS.filter((item) => toldOf(item).length > 0);

/** Whether some facts give the reviewer a score that the reader rules out, who is told what they say of his own. */
function isRuledOut(item: (typeof ITEMS)[number]): boolean {
  const { reading, scoring } = item;
  const values = fc.tuple(...scoring.facts.map(({ type }) => fc.constantFrom(...VALUES[type])));
  return fc.sample(values, { numRuns: 40, seed: 4 }).some((given) => {
    const reviewers = new Map(scoring.facts.map(({ id }, index) => [id, given[index] ?? 0] as const));
    const readers = new Map(toldOf(item).map(([id, how]) => [id, toldBy(how, reviewers)] as const));
    return !within(possible(scoring, reviewers), possible(reading, readers));
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
    expect(COMPARED.length).toBeGreaterThanOrEqual(100);
    expect(COMPARED.filter(isRuledOut).map(({ name }) => name)).toEqual(Object.keys(OTHER_FACTS));
  });

  test('what tells the reader’s facts names facts that he asks for', () => {
    const unasked = Object.entries(SAME_FACTS).flatMap(([name, told]) => {
      const asked = ITEMS.find((item) => item.name === name)?.reading.facts.map(({ id }) => id) ?? [];
      return Object.keys(told).flatMap((id) => (asked.includes(id) ? [] : [`${name} ${id}`]));
    });
    expect(unasked).toEqual([]);
  });
});
