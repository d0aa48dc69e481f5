import { codes, DISCRETION, findings, kept, PER_UNIT, type ItemDraft } from './build';

describe('cell-claimed-twice', () => {
  const items = (self: number | null): ItemDraft[] => [
    { points: 5, self, text: '建立台账' },
    { points: 5, text: '按时上报' },
  ];
  const rows = { top: 3, left: 4, bottom: 4, right: 4 };
  const levels = { top: 3, left: 4, bottom: 3, right: 5 };
  test('one number in a cell over two items is told', () => {
    expect(findings({ items: items(8), merges: [rows] })).toMatchObject([
      { code: 'cell-claimed-twice', cells: ['D3'], level: '自评分' },
    ]);
  });
  test('one number in a cell over two levels is told', () => {
    expect(codes({ items: items(4), merges: [levels] })).toEqual(['cell-claimed-twice']);
  });
  test('one over two rows of the same words is in order', () => {
    const same = items(8).map((item) => ({ ...item, text: '建立台账' }));
    expect(codes({ items: same, merges: [rows] })).not.toContain('cell-claimed-twice');
  });
  test('a blank one, and one over rows that share their points, is in order', () => {
    expect(codes({ items: items(null), merges: [rows] })).toEqual([]);
    const groups = [{ points: 5, rows: [3, 4] as const, items: [1, 2] }];
    const shared = [
      { points: null, group: 0, self: 5 },
      { points: null, group: 0 },
    ];
    expect(codes({ items: shared, groups, merges: [rows] })).toEqual([]);
  });
});

describe('score-missing', () => {
  const filled: ItemDraft[] = [1, 2, 3, 4].map(() => ({ self: 2 }));
  const found = (items: readonly ItemDraft[]) =>
    findings({ items }).map(({ code, cells }) => [code, ...cells]);
  test('one blank in a column that is otherwise filled is told', () => {
    expect(found([{}, ...filled])).toEqual([['score-missing', 'D3']]);
  });
  test('two blanks, or three entries and a blank, are a column at work', () => {
    expect(found([{}, ...filled, {}])).toEqual([]);
    expect(found([{}, ...filled.slice(1)])).toEqual([]);
  });
  test('of twenty rows two may be missing, but not two in a row', () => {
    const many = Array.from({ length: 5 }, () => filled).flat();
    expect(found([{}, ...many.slice(2), {}])).toHaveLength(2);
    expect(found([...many.slice(2), {}, {}])).toEqual([]);
  });
  test('a bonus that nobody claims, and a row without points of its own, stay blank', () => {
    expect(found([...filled, { text: '获省级表彰的加分' }])).toEqual([]);
    expect(found([...filled, { points: null, pointsFrom: null }])).toEqual([]);
  });
  test('where facts are being entered, they are told instead', () => {
    expect(
      found([
        ...filled,
        { points: 3, rule: PER_UNIT },
        { rule: PER_UNIT, self: 1, facts: { missing: 1 } },
      ]).map(([code]) => code),
    ).not.toContain('score-missing');
  });
});

describe('odd-step', () => {
  const usual: ItemDraft[] = [2, 1.5, 1, 0.5, 2, 2].map((self) => ({ self, rule: DISCRETION }));
  const odd = (self: number, rest: ItemDraft = {}, others = usual) =>
    codes({ items: [...others, { self, rule: DISCRETION, ...rest }] });
  test('1.37 where everything moves in halves is told', () => {
    expect(odd(1.37)).toEqual(['odd-step']);
    expect(odd(1.5)).toEqual([]);
  });
  test('a second one shows that the form does not move in halves', () => {
    expect(odd(1.37, {}, [...usual, { self: 1.2, rule: DISCRETION }])).toEqual([]);
  });
  test('five entries prove nothing', () => {
    expect(odd(1.37, {}, usual.slice(1))).toEqual([]);
  });
  test('a rule of tenths moves the form in tenths', () => {
    const tenths = [...usual, { self: 1, rule: DISCRETION, ruleText: '每少一次扣0.1分' }];
    expect(odd(1.3, {}, tenths)).toEqual([]);
    expect(odd(1.37, {}, tenths)).toEqual(['odd-step']);
  });
  test('a share of the points falls anywhere, and so may what a person kept', () => {
    expect(odd(1.37, { ruleText: '按完成比例计分' })).toEqual([]);
    const items = [...usual, { self: 1.37, rule: DISCRETION }];
    expect(codes({ items, settings: kept(7, '自评分') })).toEqual([]);
  });
});

describe('duplicate-number', () => {
  const told = (...numbers: readonly string[]) =>
    findings({ items: numbers.map((number) => ({ number })) }).map(({ code, severity, cells }) => [
      code,
      severity,
      ...cells,
    ]);
  test('a number in place of another is told', () => {
    expect(told('1', '2', '2', '4', '5')).toEqual([['duplicate-number', 'warning', 'B4', 'B5']]);
    expect(told('1', '2', '3', '2', '5')).toEqual([['duplicate-number', 'warning', 'B4', 'B6']]);
    expect(told('1', '1', '3', '4')).toEqual([['duplicate-number', 'warning', 'B3', 'B4']]);
  });
  test('a number used again later, while the count goes on, is told', () => {
    expect(told('1', '2', '3', '2', '4')).toEqual([['duplicate-number', 'warning', 'B4', 'B6']]);
  });
  test('right behind the first it can be one item over two rows', () => {
    expect(told('1', '2', '2', '3', '4')).toEqual([['duplicate-number', 'info', 'B4', 'B5']]);
  });
  test('counts that begin anew, jump, or are filled down are in order', () => {
    expect(told('1', '2', '3', '4', '1', '2', '3', '4')).toEqual([]);
    expect(told('1', '2', '4', '5', '7')).toEqual([]);
    expect(told('1', '1', '2', '2', '3', '3')).toEqual([]);
    expect(told('①', '①', '③', '④')).toEqual([]);
  });
});
