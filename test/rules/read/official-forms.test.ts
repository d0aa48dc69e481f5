import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMS } from '../../../src/forms/catalogue';
import { readItem } from '../../../src/rules/read/read-item';
import type { ItemRule } from '../../../src/rules/rule';
import { hull, same, type Possible } from '../../../src/score/possible';
import { scoreItem } from '../../../src/score/score';

/** Item → why the parser's own reading allows other scores than the reviewed one. */
const DIFFERENCES = JSON.parse(readFileSync(join(__dirname, 'official-forms.json'), 'utf8')) as Record<
  string,
  string
>;

const possible = (rule: ItemRule): Possible => scoreItem(rule, new Map(), new Map()).possible;
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
      return [{ name: `${form.id} ${item.id}`, read: possible(read), reviewed: possible(scoring) }];
    }),
  ),
);

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
});
