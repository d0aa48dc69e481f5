import * as b from './build';

const rate = b.spec('rate', 'percent', '就业率', '%');
const done = b.spec('done', 'count', '完成项目数', '个');
const funds = b.spec('funds', 'pair', '本年资金/上年资金', '万元');
const hidden = b.spec('hidden', 'yes-no', '瞒报');
const late = b.spec('late', 'count', '迟报次数', '次');
const top = b.spec('top', 'amount', '得分最高单位的分值', '分');
const of = { fact: 'rate', as: 'value' } as const;

describe('每完成一个得…分', () => {
  const rule = b.sum(0, [b.awardPer('done', 4, 10)], 10);
  const at = (count: number) => b.can(b.score(rule, [done], { done: count }));
  it('gives the points for each, up to the bound', () => {
    expect([at(0), at(1), at(2), at(3)]).toEqual([[0], [4], [8], [10]]);
    expect(b.score(rule, [done], { done: 3 }).tree.parts[0]?.because).toBe(
      '完成项目数 3个，每个得4分，至多得10分：得10分',
    );
  });
  it('leaves whole steps only while the count is unknown', () => {
    expect(b.can(b.score(rule, [done]))).toEqual([0, 4, 8, 10]);
  });
});

describe('每低1%扣1分', () => {
  const rule = (steps: 'begun' | 'full' | 'part') => b.sum(5, [b.step(of, 95, 'below', 1, -1, { steps })], 5);
  const at = (steps: 'begun' | 'full' | 'part', value: number) =>
    b.can(b.score(rule(steps), [rate], { rate: value }));
  it('takes nothing at the mark and above it', () => {
    expect([at('begun', 95), at('full', 96), at('part', 100)]).toEqual([[5], [5], [5]]);
  });
  it('counts begun steps, full steps or parts, as the reading says', () => {
    expect([at('begun', 93.5), at('full', 93.5), at('part', 93.5)]).toEqual([[3], [4], [3.5]]);
    expect([at('begun', 93), at('full', 93)]).toEqual([[3], [3]]);
  });
  it('ends at the floor', () => {
    expect(at('begun', 20)).toEqual([0]);
  });
  it('leaves whole steps only while the rate is unknown', () => {
    expect(b.can(b.score(rule('full'), [rate]))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(b.can(b.score(rule('part'), [rate]))).toEqual({ lo: 0, hi: 5 });
  });
  it('says from where, how far and what it takes', () => {
    expect(b.score(rule('full'), [rate], { rate: 93 }).tree.parts[0]?.because).toBe(
      '就业率 93%，以95%为准，每低1%扣1分：扣2分',
    );
  });
});

describe('steps above a mark, and either way of it', () => {
  it('每超5%加1分, at most 3', () => {
    const rule = b.step(of, 100, 'above', 5, 1, { most: 3 });
    const at = (value: number) => b.can(b.score(rule, [rate], { rate: value }));
    expect([at(100), at(104.9), at(105), at(111), at(200)]).toEqual([[0], [0], [1], [2], [3]]);
  });
  it('偏离每10%扣5分, too much or too little', () => {
    const rule = b.step(of, 100, 'off', 10, -5, { most: 10 });
    const at = (value: number) => b.can(b.score(rule, [rate], { rate: value }));
    expect([at(100), at(90), at(110), at(70), at(95)]).toEqual([[0], [-5], [-5], [-10], [0]]);
  });
  it('a third of a step is a third of its points, exactly enough to add up again', () => {
    const thirds = b.step({ fact: 'funds', as: 'rate' }, 0, 'above', 100, 3, { steps: 'part' });
    const sum = b.sum(0, [thirds, thirds, thirds], null);
    expect(b.score(sum, [funds], { funds: { done: 1, of: 3 } }).possible.pieces[0]?.lo.toFixed(10)).toBe(
      '3.0000000000',
    );
  });
});

describe('a score by formula', () => {
  it('得分=70×实际达标率-63', () => {
    const rule = b.sum(0, [b.linear(of, 0.7, -63)], 7);
    expect(b.can(b.score(rule, [rate], { rate: 95 }))).toEqual([3.5]);
    expect(b.can(b.score(rule, [rate], { rate: 80 }))).toEqual([0]);
    expect(b.can(b.score(rule, [rate]))).toEqual({ lo: 0, hi: 7 });
  });
  it('by the rate of a pair, without rounding', () => {
    const rule = b.linear({ fact: 'funds', as: 'rate' }, 0.1);
    expect(b.can(b.score(rule, [funds], { funds: { done: 3, of: 4 } }))).toEqual([7.5]);
  });
});

describe('增长得10分，持平得5分，降低不得分', () => {
  const growth = (op: '>' | '=', to: number) => b.compare('funds', op, to, 'growth');
  const rule = b.cases(
    [
      [growth('>', 0), 10],
      [growth('=', 0), 5],
    ],
    0,
  );
  const at = (now: number, before: number) =>
    b.can(b.score(rule, [funds], { funds: { done: now, of: before } }));
  it('takes the first case that holds', () => {
    expect([at(11, 10), at(10, 10), at(9, 10)]).toEqual([[10], [5], [0]]);
  });
  it('leaves every case while nothing is known', () => {
    expect(b.can(b.score(rule, [funds]))).toEqual([0, 5, 10]);
  });
  it('leaves everything up to the lowest case where the text does not go on', () => {
    expect(b.can(b.score(b.cases([[growth('>', 0), 10]]), [funds], { funds: { done: 1, of: 2 } }))).toEqual({
      lo: 0,
      hi: 10,
    });
  });
});

describe('a pair as a difference', () => {
  const rule = b.sum(5, [b.step({ fact: 'funds', as: 'difference' }, 0, 'above', 1, -1, { most: 5 })], 5);
  it('is in the pair’s own unit, whatever the rate', () => {
    expect(b.can(b.score(rule, [funds], { funds: { done: 12, of: 10 } }))).toEqual([3]);
    expect(b.can(b.score(rule, [funds], { funds: { done: 8, of: 10 } }))).toEqual([5]);
  });
  it('is not known where only the rate could be told', () => {
    const twice = b.sum(0, [b.deduct(b.compare('funds', '>', 100, 'rate'), 0), rule], null, null);
    expect(b.can(b.score(twice, [funds]))).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('就高不重复计分', () => {
  const rule = b.best(b.award(b.is('hidden'), 3), b.awardPer('late', 1, 5));
  it('gives the highest, not the sum', () => {
    expect(b.can(b.score(rule, [hidden, late], { hidden: true, late: 2 }))).toEqual([3]);
    expect(b.can(b.score(rule, [hidden, late], { hidden: true, late: 4 }))).toEqual([4]);
  });
  it('leaves out what can’t be the highest any more', () => {
    expect(b.can(b.score(rule, [hidden, late], { hidden: true }))).toEqual([3, 4, 5]);
  });
});

describe('瞒报的加倍扣分', () => {
  const rule = b.sum(10, [b.multiplied(b.is('hidden'), 2, b.per('late', 1))], 10);
  it('doubles what is taken', () => {
    expect(b.can(b.score(rule, [hidden, late], { hidden: true, late: 3 }))).toEqual([4]);
    expect(b.can(b.score(rule, [hidden, late], { hidden: false, late: 3 }))).toEqual([7]);
    expect(b.can(b.score(rule, [hidden, late], { late: 3 }))).toEqual([4, 7]);
  });
});

describe('以得分最高单位折算', () => {
  const rule = b.byBestUnit('top', 10, b.awardPer('done', 5));
  it('scales down where the best unit has more than full', () => {
    expect(b.can(b.score(rule, [top, done], { top: 20, done: 3 }))).toEqual([7.5]);
    expect(b.can(b.score(rule, [top, done], { top: 10, done: 2 }))).toEqual([10]);
  });
  it('leaves every share while the best unit is unknown', () => {
    expect(b.can(b.score(rule, [top, done], { done: 2 }))).toEqual({ lo: 0, hi: 10 });
  });
});

describe('不得分并倒扣5分', () => {
  it('goes below zero where it holds', () => {
    const rule = b.zero(b.is('hidden'), b.award(b.is('hidden', false), 10), -5);
    expect(b.can(b.score(rule, [hidden], { hidden: true }))).toEqual([-5]);
    expect(b.score(rule, [hidden], { hidden: true }).tree.because).toBe('瞒报：是：此项不得分并倒扣5分');
    expect(b.can(b.score(rule, [hidden]))).toEqual([-5, 10]);
  });
});
