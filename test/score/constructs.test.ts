import * as b from './build';

const county = b.spec('no-plan', 'count', '未出台方案的县', '个');
const done = b.spec('done', 'yes-no', '已完成');
const rate = b.spec('rate', 'percent', '就业率', '%');
const pair = b.spec('posts', 'pair', '已配社区');

describe('all or nothing', () => {
  const rule = b.award(b.is('done'), 2);
  it('gives the points where the condition holds', () => {
    expect(b.can(b.score(rule, [done], { done: true }))).toEqual([2]);
  });
  it('gives nothing where it does not', () => {
    expect(b.can(b.score(rule, [done], { done: false }))).toEqual([0]);
  });
  it('can give both while nobody knows, and asks for the fact', () => {
    const scored = b.score(rule, [done]);
    expect(b.can(scored)).toEqual([0, 2]);
    expect(scored.missing).toEqual(['done']);
    expect(scored.tree.because).toBe('缺：已完成：得0或2分');
    expect(scored.tree.used).toEqual([{ fact: 'done', value: null }]);
  });
});

describe('扣2分 on a 2-point item', () => {
  const rule = b.sum(2, [b.deduct(b.is('done', false), 2)], 2);
  it('makes a 1 impossible already while nothing is known', () => {
    expect(b.can(b.score(rule, [done]))).toEqual([0, 2]);
  });
  it('tells the deduction in words', () => {
    const scored = b.score(rule, [done], { done: false });
    expect(b.can(scored)).toEqual([0]);
    expect(scored.tree.because).toBe('2 − 2：不得分');
    expect(scored.tree.parts[0]?.because).toBe('已完成：否：扣2分');
  });
});

describe('每有一个扣…分', () => {
  it('takes the points for each, down to the bound', () => {
    const rule = b.sum(5, [b.per('no-plan', 0.5, 2)], 5);
    expect(b.can(b.score(rule, [county], { 'no-plan': 3 }))).toEqual([3.5]);
    expect(b.can(b.score(rule, [county], { 'no-plan': 9 }))).toEqual([3]);
    expect(b.score(rule, [county], { 'no-plan': 9 }).tree.parts[0]?.because).toBe(
      '未出台方案的县 9个，每个扣0.5分，至多扣2分：扣2分',
    );
  });
  it('says one case plainly', () => {
    const rule = b.sum(2, [b.per('no-plan', 2)], 2);
    expect(b.score(rule, [county], { 'no-plan': 1 }).tree.parts[0]?.because).toBe(
      '未出台方案的县 1个：扣2分',
    );
  });
  it('leaves whole steps only while the count is unknown, not everything between', () => {
    expect(b.can(b.score(b.sum(5, [b.per('no-plan', 2.5)], 5), [county]))).toEqual([0, 2.5, 5]);
  });
  it('ends exactly at the bound where the steps do not meet it', () => {
    expect(b.can(b.score(b.sum(5, [b.per('no-plan', 2, 3)], 5), [county]))).toEqual([2, 3, 5]);
  });
  it('goes below zero where the form says 倒扣', () => {
    expect(b.can(b.score(b.sum(0, [b.per('no-plan', 2)], null, -5), [county]))).toEqual([-5, -4, -2, 0]);
  });
  it('is open below where nothing bounds it', () => {
    expect(b.can(b.score(b.per('no-plan', 1), [county]))).toEqual({ lo: -Infinity, hi: 0 });
  });
  it('leaves begun and full steps possible for a part of a percent', () => {
    const short = b.spec('short', 'percent', '低于要求', '%');
    const scored = b.score(b.sum(10, [b.per('short', 1)], 10), [short], { short: 2.5 });
    expect(b.can(scored)).toEqual({ lo: 7, hi: 8 });
  });
});

describe('bands with holes', () => {
  const rule = b.bands('rate', [
    [80, 90, 2],
    [91, 94, 3],
    [95, null, 4],
  ]);
  const at = (value: number) => b.can(b.score(rule, [rate], { rate: value }));
  it('gives the band that holds the rate, its ends included', () => {
    expect([at(80), at(90), at(91), at(94), at(95), at(100), at(120)]).toEqual([
      [2],
      [2],
      [3],
      [3],
      [4],
      [4],
      [4],
    ]);
  });
  it('leaves a hole between its neighbours', () => {
    expect(at(90.5)).toEqual({ lo: 2, hi: 3 });
    expect(at(94.99)).toEqual({ lo: 3, hi: 4 });
  });
  it('leaves everything up to the lowest band below it', () => {
    expect(at(79.9)).toEqual({ lo: 0, hi: 2 });
  });
  it('follows 不得分 below the lowest band', () => {
    const strict = b.bands('rate', [[80, null, 2]], 0);
    expect(b.can(b.score(strict, [rate], { rate: 79 }))).toEqual([0]);
    expect(b.can(b.score(strict, [rate]))).toEqual([0, 2]);
  });
  it('leaves both where two bands claim the boundary', () => {
    const both = b.bands('rate', [
      [80, 90, 2],
      [90, null, 3],
    ]);
    expect(b.can(b.score(both, [rate], { rate: 90 }))).toEqual([2, 3]);
  });
  it('says nothing certain above a highest band that ends', () => {
    expect(b.can(b.score(b.bands('rate', [[80, 90, 2]]), [rate], { rate: 95 }))).toEqual({ lo: 0, hi: 2 });
  });
  it('counts whole people only', () => {
    const people = b.spec('people', 'count', '安置人数', '人');
    const tiers = b.bands(
      'people',
      [
        [2, 4, 3],
        [5, null, 6],
      ],
      0,
    );
    expect(b.can(b.score(tiers, [people]))).toEqual([0, 3, 6]);
    expect(b.can(b.score(tiers, [people], { people: 4 }))).toEqual([3]);
  });
});

describe('a pair', () => {
  it('counts by its rate alone, where that is told instead of the two numbers', () => {
    const third = b.award(b.compare('posts', '>=', 85, 'rate'), 2);
    expect(b.can(b.score(third, [pair], { posts: { rate: 85 } }))).toEqual([2]);
    expect(b.can(b.score(third, [pair], { posts: { rate: 84.9 } }))).toEqual([0]);
    expect(b.score(third, [pair], { posts: { rate: 85 } }).tree.because).toContain('85%');
    expect(b.score(third, [pair], { posts: { rate: -1 } }).missing).toEqual(['posts']);
  });
  it('whose rate alone is told leaves open how far the two numbers are apart', () => {
    const apart = b.award(b.compare('posts', '>=', 3, 'difference'), 2);
    expect(b.plain(b.score(apart, [pair], { posts: { rate: 85 } })).values).toEqual([0, 2]);
  });
  const full = b.award(b.compare('posts', '>=', 100, 'rate'), 2);
  it('is compared as a rate without rounding', () => {
    expect(b.can(b.score(full, [pair], { posts: { done: 15, of: 15 } }))).toEqual([2]);
    expect(b.can(b.score(full, [pair], { posts: { done: 14, of: 15 } }))).toEqual([0]);
    const third = b.award(b.compare('posts', '>', 33.333333333333336, 'rate'), 2);
    expect(b.can(b.score(third, [pair], { posts: { done: 1, of: 3 } }))).toEqual([0]);
  });
  it('is compared as growth of this year over last year', () => {
    const growth = b.award(b.compare('posts', '>=', 2, 'growth'), 2);
    expect(b.can(b.score(growth, [pair], { posts: { done: 102, of: 100 } }))).toEqual([2]);
    expect(b.can(b.score(growth, [pair], { posts: { done: 101.99, of: 100 } }))).toEqual([0]);
    expect(b.score(growth, [pair], { posts: { done: 102, of: 100 } }).tree.because).toBe(
      '已配社区 102/100（比上年增长2%）：得2分',
    );
  });
  it('of nothing is unknown, never an error', () => {
    const scored = b.score(full, [pair], { posts: { done: 0, of: 0 } });
    expect(b.can(scored)).toEqual([0, 2]);
    expect(scored.missing).toEqual(['posts']);
    expect(scored.tree.because).toContain('不成立，按未知处理');
  });
});

describe('a value that can not be', () => {
  const rule = b.sum(5, [b.per('no-plan', 2.5)], 5);
  it.each([-1, 1.5, NaN, Infinity, true, '2004-01-01', { done: 1, of: 2 }])(
    '%p as a count is unknown, and told',
    (value) => {
      const scored = b.score(rule, [county], { 'no-plan': value });
      expect(b.can(scored)).toEqual([0, 2.5, 5]);
      expect(scored.missing).toEqual(['no-plan']);
      expect(scored.tree.parts[0]?.because).toContain('不成立，按未知处理');
      expect(scored.tree.parts[0]?.used).toEqual([{ fact: 'no-plan', value: null }]);
    },
  );
  it('a rate above 100% is taken as it is', () => {
    expect(b.can(b.score(b.award(b.compare('rate', '>=', 95), 4), [rate], { rate: 104 }))).toEqual([4]);
  });
});

describe('此项不得分', () => {
  const fraud = b.spec('fraud', 'yes-no', '有违纪');
  const rule = b.zero(b.is('fraud'), b.sum(0, [b.award(b.is('done'), 1)], 5));
  it('zeroes whatever the parts give', () => {
    expect(b.can(b.score(rule, [fraud, done], { fraud: true, done: true }))).toEqual([0]);
    expect(b.score(rule, [fraud, done], { fraud: true }).missing).toEqual([]);
  });
  it('passes the parts on where it does not hold', () => {
    expect(b.can(b.score(rule, [fraud, done], { fraud: false, done: true }))).toEqual([1]);
  });
  it('leaves both while nobody knows', () => {
    expect(b.can(b.score(rule, [fraud, done], { done: true }))).toEqual([0, 1]);
  });
});

describe('discretion, unread text and disqualification', () => {
  const bad = b.spec('bad', 'yes-no', '性质严重');
  it('gives bounds, not a number', () => {
    const scored = b.score(b.sum(3, [b.discretion(-3, 0)], 3), []);
    expect(b.can(scored)).toEqual({ lo: 0, hi: 3 });
    expect(scored.missing).toEqual([]);
  });
  it('does not apply where its condition fails', () => {
    const rule = b.sum(3, [b.discretion(-3, 0, b.is('bad'))], 3);
    expect(b.can(b.score(rule, [bad], { bad: false }))).toEqual([3]);
  });
  it('leaves unread text everything within its points', () => {
    expect(b.can(b.score(b.unreadable(0, 2), []))).toEqual({ lo: 0, hi: 2 });
  });
  it('disqualifies the table without touching the item', () => {
    const rule = b.sum(5, [b.disqualify(b.is('bad'))], 5);
    const known: Readonly<Record<string, boolean>>[] = [{ bad: true }, { bad: false }, {}];
    const states = known.map((values) => b.score(rule, [bad], values));
    expect(states.map((scored) => scored.disqualified)).toEqual(['yes', 'no', 'maybe']);
    expect(states.map(b.can)).toEqual([[5], [5], [5]]);
  });
});

describe('a choice of readings', () => {
  const rule = b.choice('steps', {
    once: b.deduct(b.compare('no-plan', '>', 0), 1),
    each: b.per('no-plan', 1),
  });
  const item = b.sum(3, [rule], 3);
  it('leaves every reading possible', () => {
    expect(b.can(b.score(item, [county], { 'no-plan': 2 }))).toEqual([1, 2]);
  });
  it('follows the reading that the office chose, and shows only that', () => {
    const scored = b.score(item, [county], { 'no-plan': 2 }, { steps: 'each' });
    expect(b.can(scored)).toEqual([1]);
    expect(scored.tree.parts[0]?.parts).toHaveLength(1);
  });
  it('ignores a reading that it does not have', () => {
    expect(b.can(b.score(item, [county], { 'no-plan': 2 }, { steps: 'never' }))).toEqual([1, 2]);
  });
});

describe('exact decimals', () => {
  it('adds tenths without noise', () => {
    const rule = b.sum(
      0,
      [0.1, 0.2, 0.3].map((points) => b.award(b.is('done'), points)),
      1,
    );
    expect(b.can(b.score(rule, [done], { done: true }))).toEqual([0.6]);
  });
});
