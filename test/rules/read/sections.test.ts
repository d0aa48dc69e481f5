import fc from 'fast-check';
import type { FactType, FactValue } from '../../../src/rules/fact';
import { readItem } from '../../../src/rules/read/read-item';
import type { Reading } from '../../../src/rules/reading';
import { add, type Possible } from '../../../src/score/possible';
import { scoreItem } from '../../../src/score/score';
import { singleCells } from './read-cases';

/** How two texts stand under headings of one item. */
const HEADED: readonly [how: string, (one: Cell, other: Cell) => string][] = [
  [
    '：',
    (one, other) =>
      `组织领导（${one.points}分）：${one.rule}；日常管理（${other.points}分）：${other.rule}。`,
  ],
  [
    '1.',
    (one, other) => `1.组织领导${one.points}分：${one.rule}。2.日常管理${other.points}分：${other.rule}。`,
  ],
  [
    '一是',
    (one, other) =>
      `一是组织领导（${one.points}分）。${one.rule}。二是日常管理（${other.points}分）。${other.rule}。`,
  ],
];

const VALUES: Readonly<Record<FactType, readonly FactValue[]>> = {
  count: [0, 1, 2, 3, 5],
  'yes-no': [true, false],
  percent: [0, 1, 3, 10, 60, 75, 80, 85, 90, 92.5, 95, 97, 100, 105],
  amount: [0, 1, 2, 5, 10, 50, 100],
  date: ['2004-06-30'],
  pair: [
    { done: 0, of: 10 },
    { done: 8, of: 10 },
    { done: 10, of: 10 },
  ],
};

interface Cell {
  readonly points: number;
  readonly rule: string;
}

/** Rules that say nothing of the whole item, or on top of it. */
const CELLS: readonly Cell[] = singleCells()
  .filter(
    ({ rule }) => rule.length < 90 && !/[:：]|^\d|一票|倒扣|加[\d（]|[全整]项|本项|总分|负分/.test(rule),
  )
  .map(({ points, rule }) => ({ points, rule: rule.replace(/[。；]$/, '') }));

const typesOf = ({ facts }: Reading) => facts.map(({ type }) => type);

function possible(reading: Reading, given: readonly (FactValue | undefined)[]): Possible {
  const facts = reading.facts.flatMap(({ id }, index): [string, FactValue][] => {
    const value = given[index];
    return value === undefined ? [] : [[id, value]];
  });
  return scoreItem(reading, new Map(facts), new Map()).possible;
}

const meets = (one: Possible, other: Possible) =>
  one.pieces.some((a) => other.pieces.some((b) => a.lo.lte(b.hi) && b.lo.lte(a.hi)));

/** Facts under which the two texts by themselves and under headings have no score in common; null: none of some. */
function contradicts(one: Reading, other: Reading, both: Reading): readonly FactValue[] | null {
  const values = fc.tuple(...both.facts.map(({ type }) => fc.constantFrom(...VALUES[type])));
  const found = fc.sample(values, { numRuns: 12, seed: 3 }).find((given) => {
    const apart = add(possible(one, given), possible(other, given.slice(one.facts.length)));
    return !meets(apart, possible(both, given));
  });
  return found ?? null;
}

test.each(HEADED)(
  'what stands under the headings of an item (%s) adds up as each would by itself',
  (_, headed) => {
    const pairs = fc.sample(fc.tuple(fc.constantFrom(...CELLS), fc.constantFrom(...CELLS)), {
      numRuns: 80,
      seed: 11,
    });
    const read = pairs.map(([one, other]) => {
      const points = Number((one.points + other.points).toFixed(4));
      const rule = headed(one, other);
      return { rule, one: readItem(one), other: readItem(other), both: readItem({ points, rule }) };
    });
    const alike = read.filter(
      ({ one, other, both }) => [...typesOf(one), ...typesOf(other)].join() === typesOf(both).join(),
    );
    expect(alike.length).toBeGreaterThan(read.length * 0.8);
    const wrong = alike.flatMap(({ rule, one, other, both }) => {
      const facts = contradicts(one, other, both);
      return facts ? [[rule, facts]] : [];
    });
    expect(wrong).toEqual([]);
  },
);
