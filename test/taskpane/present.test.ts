import { itemMatcher } from '../../src/taskpane/present/item-search';
import Decimal from 'decimal.js';
import { clauses, whyInShort } from '../../src/taskpane/present/clauses';
import { factText, readFact } from '../../src/taskpane/present/fact-text';
import { factHints } from '../../src/taskpane/present/fact-hint';
import { possibleText } from '../../src/taskpane/present/possible-text';
import { pointsOf } from '../../src/taskpane/present/points';
import { short } from '../../src/taskpane/present/short';
import { countStatuses } from '../../src/taskpane/present/status';
import { localTime } from '../../src/taskpane/state/tools';
import type { FactSpec } from '../../src/rules/fact';
import { FILLED, sample } from './sample';

function possible(...pieces: readonly (readonly [number, number])[]) {
  return { pieces: pieces.map(([lo, hi]) => ({ lo: new Decimal(lo), hi: new Decimal(hi) })) };
}

function firstTable(assessment = sample()) {
  const [table] = assessment.tables;
  if (!table) throw new Error('the sample has no table');
  return table;
}

describe('what is possible, in figures', () => {
  test.each([
    ['one number', possible([2, 2]), '2'],
    ['two numbers', possible([0, 0], [2, 2]), '0、2'],
    ['an interval', possible([0.5, 3]), '0.5–3'],
    ['a deduction', possible([-2, -2]), '−2'],
    ['an open end', possible([0, Infinity]), '0–不限'],
    ['many numbers', possible([0, 0], [1, 1], [2, 2], [3, 3], [4, 4]), '0–4'],
  ])('%s', (_, set, text) => {
    expect(possibleText(set, 'zh')).toBe(text);
  });
});

describe('facts as text', () => {
  const spec = (type: FactSpec['type'], unit = ''): FactSpec => ({
    id: 'x',
    label: 'x',
    type,
    unit,
    clear: null,
  });

  test.each([
    [spec('count', '个'), 3],
    [spec('percent', '%'), 92.5],
    [spec('amount', '万元'), 1200.5],
    [spec('yes-no'), true],
    [spec('yes-no'), false],
    [spec('date'), '2024-06-30'],
    [spec('pair', '人'), { done: 12, of: 15 }],
    [{ ...spec('pair', '人'), pairAs: 'rate' as const }, { rate: 85.5 }],
  ])('a %j of %j comes back as it was', (one, value) => {
    expect(readFact(one, factText(value))).toEqual({ ok: true, value });
  });

  test('a blank field is unknown, never 0', () => {
    expect(readFact(spec('count'), '  ')).toEqual({ ok: true, value: null });
    expect(readFact(spec('pair'), '/')).toEqual({ ok: true, value: null });
  });

  test('half a pair, a broken count and a day that does not exist are refused', () => {
    expect(readFact(spec('pair'), '12/').ok).toBe(false);
    expect(readFact({ ...spec('pair'), pairAs: 'rate' }, '12/')).toEqual({ ok: false, why: 'pair-or-rate' });
    expect(readFact(spec('count'), '2.5').ok).toBe(false);
    expect(readFact(spec('date'), '2024-02-30').ok).toBe(false);
  });
});

describe('what is told beside a field', () => {
  const one = (type: FactSpec['type'], more: Partial<FactSpec>): FactSpec => ({
    ...{ id: 'x', label: '事项', type, unit: '', clear: null },
    ...more,
  });
  test.each<[string, FactSpec, readonly string[]]>([
    [
      'a share of a whole',
      one('percent', { range: { least: 0, most: 100 }, direction: 'better' }),
      ['fact.share', 'fact.more-is-better'],
    ],
    ['a completion', one('pair', { pairAs: 'rate', range: { least: 0, most: null } }), ['fact.beyond-all']],
    ['this year and last', one('pair', { pairAs: 'growth', range: { least: 0, most: null } }), []],
    ['a rate that can fall', one('percent', { range: { least: null, most: null } }), []],
    [
      'a place',
      one('count', { range: { least: 1, most: null }, direction: 'worse' }),
      ['fact.from-one', 'fact.more-is-worse'],
    ],
    ['a yes or no', one('yes-no', { direction: 'better' }), []],
  ])('%s', (_, fact, told) => expect(factHints(fact)).toEqual(told));
});

describe('the explanation', () => {
  test('each clause stands with its words and its arithmetic, without lines that only repeat', () => {
    const item = firstTable(sample({ facts: { '1/counties-without-plan/自评分': 1 } })).items[0];
    const tree = item?.scores[0]?.scored.tree;
    if (!tree) throw new Error('no tree');
    expect(clauses(tree)).toHaveLength(1);
    expect(clauses(tree)[0]?.words).toBe('任何一个没有即扣3分');
    expect(whyInShort(tree).zh).toMatch(/扣3分/);
  });

  test('under an open question every reading stands with its name', () => {
    const tree = firstTable().items[3]?.scores[0]?.scored.tree;
    if (!tree) throw new Error('no tree');
    const [question] = clauses(tree);
    expect(question?.parts.map((part) => part.because.zh)).toEqual(['“只算满1%的”', '“不足1%也算1%”']);
  });

  test('a pair that is a rate is done and all, not this year and last', () => {
    expect(firstTable().items[3]?.facts[0]?.spec.pairAs).toBe('rate');
  });
});

describe('states as they are counted', () => {
  const facts = { '1/counties-without-plan/自评分': 0 };

  const counts = (options: Parameters<typeof sample>[0]) => {
    const assessment = sample(options);
    return countStatuses(assessment, firstTable(assessment), '自评分');
  };

  test('a blank cell with one possible number can be filled; it is not called filled yet', () => {
    expect(counts({ facts }).get('fillable')).toBe(1);
    expect(counts({ facts }).get('filled')).toBe(0);
  });

  test('what the tool wrote is filled; the same number typed by a person agrees', () => {
    expect(counts({ facts, entered: { '1/自评分': 3 }, log: [FILLED] }).get('filled')).toBe(1);
    expect(counts({ facts, entered: { '1/自评分': 3 } }).get('consistent')).toBe(1);
    const putBack = { ...FILLED, run: 2, action: '还原' } as const;
    expect(counts({ facts, entered: { '1/自评分': 3 }, log: [FILLED, putBack] }).get('filled')).toBe(0);
  });

  test('the states add up to the items', () => {
    const total = [...counts({ facts }).values()].reduce((sum, count) => sum + count, 0);
    expect(total).toBe(firstTable().items.length);
  });
});

test('the points of a table are its total row’s, else the sum of its items and groups', () => {
  const { table } = firstTable();
  expect(pointsOf(table)).toBe(15);
  expect(pointsOf({ ...table, total: null })).toBe(15);
  const [first, ...others] = table.items;
  if (!first) throw new Error('no items');
  expect(pointsOf({ ...table, total: null, items: [{ ...first, points: null }, ...others] })).toBeNull();
});

test('long words are cut with …, and breaks inside Chinese words vanish', () => {
  expect(short('规 范\n基层平台', 20)).toBe('规 范基层平台');
  expect(short('一二三四五六', 4)).toBe('一二三…');
});

test('the time of a run is local and without a zone', () => {
  expect(localTime(new Date(2024, 0, 5, 8, 5, 9))).toBe('2024-01-05T08:05:09');
});

test.each([
  ['words of it, whatever their width and case', '净增 岗位', [2]],
  ['words of its rule', '未制定', [1]],
  ['its row', '５', [2]],
  ['nothing that is there', '没有的字', []],
  ['nothing typed', ' ', [1, 2, 3, 4, 5]],
])('an item is found by %s', (_, typed, ordinals) => {
  const isFound = itemMatcher(typed);
  const found = firstTable().items.filter(({ item }) => isFound(item));
  expect(found.map(({ item }) => item.ordinal)).toEqual(ordinals);
});
