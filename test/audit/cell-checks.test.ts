import {
  ALL_OR_NOTHING,
  BELOW_ZERO,
  codes,
  DISCRETION,
  findings,
  kept,
  PER_UNIT,
  type ItemDraft,
} from './build';

const one = (item: ItemDraft) => codes({ items: [item] });

describe('over-cap', () => {
  test('an entry above the points is told with both figures and its place', () => {
    const [finding] = findings({ items: [{ points: 5, self: 6 }] });
    expect(finding).toMatchObject({
      code: 'over-cap',
      severity: 'error',
      cells: ['D3'],
      values: { entered: 6, cap: 5 },
    });
    expect(finding?.message).toBe('第3行“自评分”超过分值：填6，满分5。');
    expect(finding?.settle).not.toBe('');
  });
  test('full points are no more than the points', () => {
    expect(one({ points: 5, self: 5 })).toEqual([]);
    expect(one({ points: 0.3, self: 0.1 + 0.2 })).toEqual([]);
  });
  test('without any stated points nothing is too much', () => {
    expect(one({ points: null, pointsFrom: null, self: 600 })).toEqual([]);
  });
  test('a row without points of its own can not have more than its group', () => {
    const groups = [{ points: 4, rows: [3, 4] as const, items: [1, 2] }];
    const items = (self: number): ItemDraft[] => [
      { points: null, group: 0, self },
      { points: null, group: 0 },
    ];
    expect(codes({ items: items(5), groups })).toEqual(['over-cap']);
    expect(codes({ items: items(4), groups })).toEqual([]);
  });
});

describe('a score cell that is merged over several items', () => {
  const merged = { top: 3, left: 4, bottom: 4, right: 4 };
  const items = (self: number): ItemDraft[] => [{ points: 5, rule: ALL_OR_NOTHING, self }, { points: 5 }];
  test('can have the points of all of them, and no more', () => {
    expect(codes({ items: items(10), merges: [merged] })).not.toContain('over-cap');
    expect(codes({ items: items(11), merges: [merged] })).toContain('over-cap');
    expect(codes({ items: items(10) })).toEqual(['over-cap']);
  });
});

describe('below-floor', () => {
  test('a deduction typed instead of the score is told', () => {
    expect(one({ self: -2 })).toEqual(['below-floor']);
  });
  test('zero is no less than zero', () => {
    expect(one({ self: 0 })).toEqual([]);
  });
  test('where the rule goes below zero, so may the score, and no further', () => {
    expect(one({ points: 10, rule: BELOW_ZERO, self: -5 })).toEqual([]);
    expect(one({ points: 10, rule: BELOW_ZERO, self: -6 })).toEqual(['below-floor']);
    expect(one({ points: 10, rule: BELOW_ZERO, facts: { done: true }, self: -5 })).toEqual([
      'contradicts-facts',
    ]);
  });
});

describe('not-a-number', () => {
  test.each(['二分', '优秀', true, '2-3'])('%s in a score cell is told', (self) => {
    expect(one({ self })).toEqual(['not-a-number']);
  });
  test.each(['2', '２分', ' 1.5 分 ', null, ''])('%s can be read as a score or as blank', (self) => {
    expect(one({ self })).not.toContain('not-a-number');
  });
});

describe('cell-error', () => {
  test.each(['#N/A', '#DIV/0!'])('%s is an error of a formula, not a word', (self) => {
    expect(findings({ items: [{ self }] })).toMatchObject([
      { code: 'cell-error', severity: 'error', cells: ['D3'] },
    ]);
  });
  test('a word with a hash is no error', () => {
    expect(one({ self: '#1' })).toEqual(['not-a-number']);
  });
});

describe('number-as-text', () => {
  const texts = { items: [{ self: '2' }, { self: 1 }, { self: '１分' }] };
  test('a number that is a text is told, all of a level together', () => {
    expect(findings(texts)).toMatchObject([
      { code: 'number-as-text', severity: 'info', cells: ['D3', 'D5'], values: { count: 2 } },
    ]);
  });
  test('beside a total that is a formula it is more than information', () => {
    const total = { self: { value: null, formula: '=SUM(D3:D5)' } };
    expect(findings({ ...texts, total })).toMatchObject([{ severity: 'warning' }]);
  });
  test('numbers and blanks are in order', () => {
    expect(codes({ items: [{ self: 2 }, { self: ' ' }] })).toEqual([]);
  });
});

describe('contradicts-facts', () => {
  test('an entry that the facts exclude is told with what they give', () => {
    const [finding] = findings({ items: [{ rule: ALL_OR_NOTHING, facts: { done: false }, self: 2 }] });
    expect(finding).toMatchObject({ code: 'contradicts-facts', severity: 'error' });
    expect(finding?.message).toContain('填2');
    expect(finding?.message).toContain('0分');
  });
  test('an entry that the facts give is in order', () => {
    expect(one({ rule: ALL_OR_NOTHING, facts: { done: true }, self: 2 })).toEqual([]);
    expect(one({ points: 3, rule: PER_UNIT, facts: { missing: 2 }, self: 1 })).toEqual([]);
  });
  test('an entry that a person kept is not told again', () => {
    const items = [{ rule: ALL_OR_NOTHING, facts: { done: false }, self: 2 }];
    expect(codes({ items, settings: kept(1, '自评分') })).toEqual([]);
    expect(codes({ items, settings: kept(1, '市评分') })).toEqual(['contradicts-facts']);
  });
  test('the facts of one level say nothing about another', () => {
    expect(one({ rule: ALL_OR_NOTHING, facts: { done: false }, city: 2 })).toEqual([]);
  });
});

describe('unreachable-score', () => {
  test('1 of an item that gives 0 or 2 is told, whatever the facts', () => {
    expect(one({ rule: ALL_OR_NOTHING, self: 1 })).toEqual(['unreachable-score']);
    expect(one({ points: 3, rule: PER_UNIT, self: 1.5 })).toEqual(['unreachable-score']);
  });
  test('of many possible scores those next to the entry are named', () => {
    const rule = { ...PER_UNIT, rule: { ...PER_UNIT.rule, start: 20, cap: 20 } as typeof PER_UNIT.rule };
    const [finding] = findings({ items: [{ points: 20, rule, self: 18.5 }] });
    expect(finding?.message).toBe('第3行“自评分”按计分规则得不出18.5分，最近的是18或19分。');
  });
  test('what no facts give is unreachable, whatever facts are known', () => {
    expect(one({ points: 3, rule: PER_UNIT, facts: { missing: 0 }, self: 1.5 })).toEqual([
      'unreachable-score',
    ]);
    expect(one({ points: 3, rule: PER_UNIT, facts: { missing: 0 }, self: 1 })).toEqual(['contradicts-facts']);
  });
  test('an entry that a person kept is not told again', () => {
    const items = [{ rule: ALL_OR_NOTHING, self: 1 }];
    expect(codes({ items, settings: kept(1, '自评分') })).toEqual([]);
  });
  test('what some facts would give is in order', () => {
    expect(one({ rule: ALL_OR_NOTHING, self: 0 })).toEqual([]);
    expect(one({ points: 3, rule: PER_UNIT, self: 1 })).toEqual([]);
  });
  test('where a person judges, or nobody has read the rule, any figure is in order', () => {
    expect(one({ rule: DISCRETION, self: 1.3 })).toEqual([]);
    expect(one({ self: 1.3 })).toEqual([]);
  });
  test('one cell is told of once, by what is worst about it', () => {
    expect(one({ rule: ALL_OR_NOTHING, self: 3, reason: '扣2分' })).toEqual(['over-cap']);
  });
});
