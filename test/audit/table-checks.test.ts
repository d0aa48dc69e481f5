import { codes, DISQUALIFYING, findings, kept, PER_UNIT, type ItemDraft, type TableDraft } from './build';

const unknownSum = { value: null, formula: '=SUM(D3:D4)' };

describe('group-over-cap', () => {
  const groups = [{ points: 4, rows: [3, 4] as const, items: [1, 2] }];
  const items = (first: number, second: number): ItemDraft[] => [
    { points: 3, pointsFrom: 'text', group: 0, self: first },
    { points: 3, pointsFrom: 'text', group: 0, self: second },
  ];
  const codesOf = (first: number, second: number) =>
    codes({ items: items(first, second), groups }).filter((code) => code === 'group-over-cap');
  test('rows that share 4 points can not have 5 together', () => {
    expect(codesOf(3, 2)).toEqual(['group-over-cap']);
  });
  test('exactly the shared points are in order', () => {
    expect(codesOf(3, 1)).toEqual([]);
    expect(codesOf(2, 1)).toEqual([]);
  });
});

describe('group-over-cap of a section', () => {
  const draft = (second: number, points: number | null) => ({
    items: [
      { points: null, pointsFrom: null, section: 0, self: 3 },
      { points, section: 0, self: second },
    ],
    sections: [{ name: '一、组织（5分）', points: 5 }],
  });
  test('rows without points can not have more than their section states', () => {
    expect(codes(draft(3, null))).toEqual(['group-over-cap']);
    expect(codes(draft(2, null))).toEqual([]);
  });
  test('a section whose rows state points is no group', () => {
    expect(codes(draft(3, 3))).toEqual([]);
  });
});

describe('sum-mismatch', () => {
  const items = [{ self: 1.1, city: 2 }, { self: 1.1 }];
  test('a typed total that is not the sum is told', () => {
    const [finding] = findings({ items, total: { self: { value: 3 } } });
    expect(finding).toMatchObject({
      code: 'sum-mismatch',
      cells: ['D5'],
      level: '自评分',
      values: { stated: 3, sum: 2.2 },
    });
  });
  test('a total that is the sum to the last decimal is in order', () => {
    expect(codes({ items, total: { self: { value: 2.2 }, city: { value: 2 } } })).toEqual([]);
  });
  test('a total over extras may count them or not', () => {
    const withExtras = (value: number) => codes({ items, total: { self: { value }, of: 1 } });
    expect([withExtras(1.1), withExtras(2.2)]).toEqual([[], []]);
    expect(withExtras(3)).toEqual(['sum-mismatch']);
  });
  test('a blank total, one that nobody has calculated, and one over words are left alone', () => {
    expect(codes({ items, total: {} })).toEqual([]);
    expect(codes({ items, total: { self: unknownSum } })).toEqual([]);
    expect(codes({ items: [{ self: '优' }, { self: 1 }], total: { self: { value: 9 } } })).toEqual([
      'not-a-number',
    ]);
    expect(codes({ items: [{}], total: { self: { value: 0 } } })).toEqual([]);
  });
});

describe('sum-mismatch of sections and groups', () => {
  const items = [
    { section: 0, self: 1 },
    { section: 0, self: 2 },
  ];
  const sections = [{ name: '一、组织（4分）', points: 4 }];
  const sums = (subtotal: number, total: number) =>
    findings({
      items,
      sections,
      subtotal: { self: { value: subtotal } },
      total: { self: { value: total } },
    }).map(({ code, cells }) => `${code} ${cells.join()}`);
  test('a subtotal that is not the sum of its section is told, and the total that repeats it is not', () => {
    expect(sums(4, 4)).toEqual(['sum-mismatch D5']);
    expect(sums(3, 3)).toEqual([]);
  });
  test('a total that is wrong in its own way is told too', () => {
    expect(sums(3, 4)).toEqual(['sum-mismatch D6']);
    expect(sums(4, 5)).toEqual(['sum-mismatch D5', 'sum-mismatch D6']);
  });
  test('a total that cuts a group to its points is in order', () => {
    const groups = [{ points: 2, rows: [3, 4] as const, items: [1, 2] }];
    const total = (value: number) =>
      codes({ items, groups, total: { self: { value } } }).filter((code) => code === 'sum-mismatch');
    expect([total(2), total(3)]).toEqual([[], []]);
    expect(total(1)).toEqual(['sum-mismatch']);
  });
  test('the 0 of a table that the facts put out is in order', () => {
    const out = { rule: DISQUALIFYING, facts: { out: true }, self: 2 };
    expect(codes({ items: [out], total: { self: { value: 0 } } })).toEqual(['disqualified-but-scored']);
    expect(codes({ items: [out], total: { self: { value: 1 } } })).toEqual([
      'sum-mismatch',
      'disqualified-but-scored',
    ]);
  });
});

describe('form-points-mismatch', () => {
  test('a section that claims other points than its items have is told', () => {
    const draft = (points: number | null) => ({
      items: [{ section: 0 }, { section: 0, points: 3 }],
      sections: [{ name: '一、组织（5分）', points }],
    });
    expect(codes(draft(6))).toEqual(['form-points-mismatch']);
    expect(codes(draft(5))).toEqual([]);
    expect(codes(draft(null))).toEqual([]);
  });
  test('a total that is not the sum of the points is told; a group counts once', () => {
    const groups = [{ points: 4, rows: [3, 4] as const, items: [1, 2] }];
    const items = [{ points: null, group: 0 }, { points: null, group: 0 }, { points: 2 }];
    expect(codes({ items, groups, total: { points: 6 } })).toEqual([]);
    expect(codes({ items, groups, total: { points: 8 } })).toEqual(['form-points-mismatch']);
  });
  test('points of extras below the total do not count in it', () => {
    const items = [{ points: 3 }, { points: 2 }, { points: 5 }];
    expect(codes({ items, total: { points: 5, of: 2 } })).toEqual([]);
    expect(codes({ items, total: { points: 10, of: 2 } })).toEqual(['form-points-mismatch']);
  });
  test('where some item states no points, nothing is claimed about the sum', () => {
    expect(codes({ items: [{}, { points: null, pointsFrom: null }], total: { points: 9 } })).toEqual([]);
  });
  test('parts in the text must come to the points cell; rungs of a ladder need not', () => {
    const text = (words: string, points: number) => codes({ items: [{ text: words, points }] });
    expect(text('下文建站（2分）；设立窗口（1分）。', 3)).toEqual([]);
    expect(text('下文建站（2分）；设立窗口（1分）。', 4)).toEqual(['form-points-mismatch']);
    expect(text('安置2人以上（3分），5人以上（6分）。', 6)).toEqual([]);
  });
  test('the rows of a group must come to its cell', () => {
    const draft = (points: number) => ({
      items: [
        { points: 3, pointsFrom: 'text', group: 0 } as const,
        { points: 1, pointsFrom: 'text', group: 0 } as const,
      ],
      groups: [{ points, rows: [3, 4] as const, items: [1, 2] }],
    });
    expect(codes(draft(4))).toEqual([]);
    expect(codes(draft(5))).toEqual(['form-points-mismatch']);
  });
});

describe('form-rule-mismatch', () => {
  const rule = (points: number, ruleText: string) => codes({ items: [{ points, ruleText }] });
  test('a rule that gives more at once than the item has is told', () => {
    expect(rule(4, '达到省要求的得5分，每有一项未达要求的扣1分，扣完为止。')).toEqual(['form-rule-mismatch']);
    expect(rule(4, '每项扣1分，扣完5分为止')).toEqual(['form-rule-mismatch']);
  });
  test('parts of the points, tiers and deductions larger than the item are in order', () => {
    expect(rule(8, '完成得7分，每查实一起扣3.5分；建立机制得1分，未按规定调整不得分。')).toEqual([]);
    expect(rule(5, '达到要求得5分，每有一次未按要求落实的扣2.5分，扣完为止')).toEqual([]);
    expect(rule(2, '每有一次扣5分，扣完为止')).toEqual([]);
    expect(rule(2, '未完成不得分，超额的再得5分，最多加分5分')).toEqual([]);
  });
  test('a rule over several items speaks for all of them', () => {
    const shared = { points: 2, ruleText: '三项都达到的得6分' };
    expect(codes({ items: [shared, shared, shared] })).toEqual([]);
  });
});

describe('disqualified-but-scored', () => {
  const draft = (out: boolean | null, self: number | null): TableDraft => ({
    items: [{ rule: DISQUALIFYING, facts: out === null ? {} : { out } }, { self }],
  });
  const codesOf = (...given: Parameters<typeof draft>) =>
    codes(draft(...given)).filter((code) => code !== 'missing-fact');
  test('scores beside facts that put the table out are told', () => {
    expect(codesOf(true, 2)).toEqual(['disqualified-but-scored']);
  });
  test('no score, nothing against the table, or nothing known: in order', () => {
    expect(codesOf(true, 0)).toEqual([]);
    expect(codesOf(true, null)).toEqual([]);
    expect(codesOf(false, 2)).toEqual([]);
    expect(codesOf(null, 2)).toEqual([]);
  });
});

describe('reason-figures-mismatch', () => {
  const reason = (words: string, self: number, city: number | null = null) =>
    codes({ items: [{ self, city, reason: words }] });
  test('扣2分 beside full points is told at both cells', () => {
    const [finding] = findings({ items: [{ self: 2, reason: '未公布举报电话，扣2分' }] });
    expect(finding).toMatchObject({ code: 'reason-figures-mismatch', cells: ['D3', 'H3'] });
    expect(finding?.values).toEqual({ entered: 2, expected: 0 });
  });
  test('deductions add up, in figures or in words', () => {
    expect(reason('缺台账扣0.5分；缺报表扣一分', 0.5)).toEqual([]);
    expect(reason('缺台账扣0.5分；缺报表扣一分', 1)).toEqual(['reason-figures-mismatch']);
  });
  test('more than the points leaves nothing, not less than nothing', () => {
    expect(reason('3人未兑现，扣6分', 0)).toEqual([]);
  });
  test('a reason that quotes the rule, denies or says nothing in figures is left alone', () => {
    expect(reason('每人扣1分', 2)).toEqual([]);
    expect(reason('情况属实，不扣分', 2)).toEqual([]);
    expect(reason('实地查看', 2)).toEqual([]);
    expect(reason('', 2)).toEqual([]);
  });
  test('a reason that belongs to nobody agrees with one of the levels: in order', () => {
    expect(reason('扣2分', 2, 0)).toEqual([]);
    expect(reason('扣2分', 2, 1)).toEqual(['reason-figures-mismatch']);
  });
  test('2个 beside a rule of 1 point each is counted', () => {
    const items = (self: number, words = '2个街道未建立') => [
      { points: 3, rule: PER_UNIT, self, reason: words },
    ];
    expect(codes({ items: items(1) })).toEqual([]);
    expect(codes({ items: items(3) })).toEqual(['reason-figures-mismatch']);
    expect(codes({ items: items(3, '抽查5个街道，2个未建立') })).not.toContain('reason-figures-mismatch');
  });
  test('a count is a fault only where the words say so', () => {
    const at = (words: string) => codes({ items: [{ points: 3, rule: PER_UNIT, self: 3, reason: words }] });
    for (const words of ['5个街道均已建立', '实地查看3个，未发现问题', '共3个', '3个乡镇全部未缺岗']) {
      expect(at(words)).toEqual([]);
    }
  });
  test('an entry that a person kept is not told', () => {
    const items = [{ self: 2, reason: '扣2分' }];
    expect(codes({ items, settings: kept(1, '自评分') })).toEqual([]);
  });
});

describe('missing-fact', () => {
  const other = { points: 3, rule: PER_UNIT };
  test('is told where the level has begun to enter facts', () => {
    const [finding, more] = findings({ items: [{ ...other, facts: { missing: 0 } }, other] });
    expect(finding).toMatchObject({ code: 'missing-fact', severity: 'info', level: '自评分', item: 2 });
    expect(finding?.message).toContain('未建立的乡镇数');
    expect(more).toBeUndefined();
  });
  test('is not told where nobody has entered any', () => {
    expect(codes({ items: [other, other] })).toEqual([]);
  });
  test('is not told once all are there', () => {
    const known = { ...other, facts: { missing: 1 } };
    expect(codes({ items: [known, known] })).toEqual([]);
  });
});
