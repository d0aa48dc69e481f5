import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMS } from '../../../src/forms/catalogue';
import type { FactSpec } from '../../../src/rules/fact';
import { readItem } from '../../../src/rules/read/read-item';
import { readCases } from './read-cases';

/** What is asked of every text at hand: a clerk sees the label, the type and the unit, and nothing else. */
interface Item {
  readonly name: string;
  readonly facts: readonly FactSpec[];
}

const CLAUSES = readFileSync(join(__dirname, '../corpus/public.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { id: string; points: number | null; text: string; item?: string });

const ITEMS: readonly Item[] = [
  ...readCases().flatMap(([file, cases]) =>
    cases.map(({ title, reading }) => ({ name: `${file}: ${title}`, facts: reading.facts })),
  ),
  ...CLAUSES.map(({ id, points, text, item = '' }) => ({
    name: id,
    facts: readItem({ points, item, rule: text }).facts,
  })),
  ...FORMS.flatMap((form) =>
    form.sections.flatMap((section) =>
      section.items.map(({ id, points, text, rule, method }) => ({
        name: `${form.id} ${id}`,
        facts: readItem({ points, item: text, rule, method }).facts,
      })),
    ),
  ),
];

/** The labels that break a rule, with the item that asks so. */
const breaking = (breaks: (fact: FactSpec) => boolean): string[] =>
  ITEMS.flatMap(({ name, facts }) => facts.filter(breaks).map(({ label }) => `${label} (${name})`));

/** Brackets and quotes open and close in turn. */
function isWhole(label: string): boolean {
  const pairs = ['（）', '()', '“”', '《》', '[]', '【】'];
  const open: string[] = [];
  for (const character of label) {
    const pair = pairs.find((one) => one.includes(character));
    if (pair?.startsWith(character)) open.push(pair);
    else if (pair && open.pop() !== pair) return false;
  }
  return open.length === 0;
}

describe('the words of what is asked', () => {
  test('there are many of them', () => {
    expect(ITEMS.flatMap(({ facts }) => facts).length).toBeGreaterThan(1000);
  });

  test('none begins or ends with what only joins words or sentences', () => {
    const first = /^(?:是否)?(?:[,、:;。.）)的者]|并(?!购)|但|另(?!行|类)|而且)|^是否其中/;
    expect(
      breaking(({ label }) => first.test(label) || /[,、:;。.（(的与和及或每占被在]$/.test(label)),
    ).toEqual([]);
  });

  test('none says what is given or taken', () => {
    expect(breaking(({ label }) => /[扣得加减计]\d+(?:\.\d+)?分/.test(label))).toEqual([]);
  });

  test('none bears a numeral of the form', () => {
    expect(breaking(({ label }) => /[①-⑳]|^(?:是否)?\d{1,2}[.、]|（\d{1,2}[.、]/.test(label))).toEqual([]);
  });

  test('brackets and quotes are whole', () => {
    expect(breaking(({ label }) => !isWhole(label))).toEqual([]);
  });

  test('a yes-no question says so', () => {
    expect(breaking(({ label, type }) => type === 'yes-no' && !/^是否.{1,}/.test(label))).toEqual([]);
  });

  test('what is counted is named as a number of it, or as a place', () => {
    expect(
      breaking(({ label, type }) => type === 'count' && !/(?:[数量]|名次)(?:（.+）)?$/.test(label)),
    ).toEqual([]);
  });

  test('a rate is named without the bound that it has to reach', () => {
    expect(
      breaking(({ label, type }) => type === 'percent' && /\d%(?!的百分点数$)|以上$|以下$/.test(label)),
    ).toEqual([]);
  });

  test('within one item each is asked in words of its own', () => {
    const twice = ITEMS.filter(({ facts }) => new Set(facts.map(({ label }) => label)).size < facts.length);
    expect(twice.map(({ name, facts }) => `${name}: ${facts.map(({ label }) => label).join(' ')}`)).toEqual(
      [],
    );
  });
});
