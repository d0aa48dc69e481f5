import fc from 'fast-check';
import type { FactSpec, FactType, FactValue } from '../../../src/rules/fact';
import { readItem } from '../../../src/rules/read/read-item';
import type { Reading } from '../../../src/rules/reading';
import { onlyNumber, type Possible } from '../../../src/score/possible';
import { scoreItem } from '../../../src/score/score';
import { singleCells } from './read-cases';

interface More {
  readonly how: string;
  readonly of: (rule: string) => string;
  /** What the new question is known by. */
  readonly label: RegExp;
  /** What one of it is worth. */
  readonly worth: 1 | -1;
}

const bare = (rule: string) => rule.replace(/[。；;，,\s]+$/, '');

const MORE: readonly More[] = [
  {
    how: 'a deduction behind it',
    of: (rule) => `${bare(rule)}。每发现一起弄虚作假扣1分。`,
    label: /弄虚作假/,
    worth: -1,
  },
  {
    how: 'a deduction ahead of it',
    of: (rule) => `被上级通报一次扣1分。${rule}`,
    label: /上级通报/,
    worth: -1,
  },
  {
    how: 'a bonus behind it',
    of: (rule) => `${bare(rule)}。每获得一次省级表彰加1分，最多加2分。`,
    label: /省级表彰/,
    worth: 1,
  },
];

const VALUES: Readonly<Record<FactType, readonly FactValue[]>> = {
  count: [0, 1, 2, 3, 5],
  'yes-no': [true, false],
  percent: [0, 1, 10, 60, 80, 90, 95, 100],
  amount: [0, 1, 5, 50, 100],
  date: ['2004-06-30'],
  pair: [
    { done: 0, of: 10 },
    { done: 8, of: 10 },
    { done: 10, of: 10 },
  ],
};

const CELLS = singleCells()
  .filter(({ rule }) => rule.length < 48)
  .map((cell) => ({ ...cell, read: readItem(cell) }));

function possible(
  reading: Reading,
  specs: readonly FactSpec[],
  values: readonly FactValue[],
  more: readonly (readonly [string, FactValue])[] = [],
): Possible {
  const known = specs.map(({ id }, index) => [id, values[index] ?? 0] as const);
  return scoreItem(reading, new Map([...known, ...more]), new Map()).possible;
}

const meets = (one: Possible, other: Possible) =>
  one.pieces.some((a) => other.pieces.some((b) => a.lo.lte(b.hi) && b.lo.lte(a.hi)));

/** Values with which nothing of what is new changes the score, or one of it changes it by more than it is worth; null: none of some. */
function contradicts(own: Reading, added: Reading, { label, worth }: More): readonly FactValue[] | null {
  const fresh = added.facts.find((fact) => label.test(fact.label))?.id ?? '';
  const facts = added.facts.filter(({ id }) => id !== fresh);
  const values = fc.tuple(...own.facts.map(({ type }) => fc.constantFrom(...VALUES[type])));
  const found = fc.sample(values, { numRuns: 3, seed: 7 }).find((given) => {
    const score = possible(own, own.facts, given);
    const [none, one] = [0, 1].map((count) => possible(added, facts, given, [[fresh, count]]));
    if (!none || !one || !meets(score, none)) return true;
    const [before, after] = [onlyNumber(score), onlyNumber(one)];
    if (!before || !after) return false;
    const moved = after.minus(before).times(worth).toNumber();
    return moved < -1e-9 || moved > 1 + 1e-9;
  });
  return found ?? null;
}

/** Whether the text asks as before, and once more. */
function asksAlike(own: Reading, added: Reading, { label }: More): boolean {
  const others = added.facts.filter((fact) => !label.test(fact.label));
  const said = (facts: readonly FactSpec[]) => facts.map((fact) => [fact.type, fact.label]).join();
  return added.facts.length === own.facts.length + 1 && said(others) === said(own.facts);
}

test.each(MORE.map((more) => [more.how, more] as const))(
  '%s changes nothing where there is none of it, and one of it no more than it is worth',
  (_, more) => {
    const cells = CELLS.filter(({ rule }) => !more.label.test(rule));
    const read = cells.map((cell) => {
      const rule = more.of(cell.rule);
      return {
        ...cell,
        rule,
        said: cell.rule,
        own: cell.read,
        added: readItem({ points: cell.points, rule }),
      };
    });
    const alike = read.filter(({ own, added }) => asksAlike(own, added, more));
    expect(alike.length).toBeGreaterThan(read.length * 0.75);
    const wrong = alike.flatMap(({ rule, own, added }) => {
      const values = contradicts(own, added, more);
      return values ? [[rule, values]] : [];
    });
    expect(wrong).toEqual([]);
  },
);
