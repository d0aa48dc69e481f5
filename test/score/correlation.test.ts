import * as b from './build';

const doc = b.spec('doc', 'yes-no', '已出台文件');
const count = b.spec('count', 'count', '未公示的单位', '个');
const rate = b.spec('rate', 'percent', '成功率', '%');
const list = b.spec('list', 'yes-no', '有名册');

describe('the same unknown fact in several places', () => {
  it('is the same everywhere: no mixture of its cases is possible', () => {
    const rule = b.sum(0, [b.award(b.is('doc'), 2), b.award(b.is('doc', false), 2)], 4);
    const scored = b.score(rule, [doc]);
    expect(b.can(scored)).toEqual([2]);
    expect(scored.missing).toEqual([]);
  });
  it('holds for thresholds on one unknown rate', () => {
    const rule = b.sum(
      4,
      [b.deduct(b.compare('rate', '<', 70), 2), b.deduct(b.compare('rate', '<', 40), 1)],
      4,
    );
    expect(b.can(b.score(rule, [rate]))).toEqual([1, 2, 4]);
  });
  it('holds for a count that deducts and zeroes', () => {
    const rule = b.zero(b.compare('count', '>=', 3), b.sum(10, [b.per('count', 1)], 10));
    expect(b.can(b.score(rule, [count]))).toEqual([0, 8, 9, 10]);
  });
  it('holds inside one condition', () => {
    const outside = { kind: 'all', of: [b.compare('rate', '<', 60), b.compare('rate', '>', 90)] } as const;
    expect(b.can(b.score(b.award(outside, 2), [rate]))).toEqual([0]);
  });
  it('holds for one assumption that is named twice', () => {
    const rule = b.sum(4, [
      b.choice('a', { x: b.unreadable(-1, -1), y: b.unreadable(0, 0) }),
      b.choice('a', { x: b.unreadable(-1, -1), y: b.unreadable(0, 0) }),
    ]);
    expect(b.can(b.score(rule, []))).toEqual([2, 4]);
  });
  it('finds a fact that matters only together with another', () => {
    const same = {
      kind: 'any',
      of: [
        { kind: 'all', of: [b.is('doc'), b.is('list')] },
        { kind: 'all', of: [b.is('doc', false), b.is('list', false)] },
      ],
    } as const;
    expect(b.score(b.award(same, 2), [doc, list]).missing).toEqual(['doc', 'list']);
  });
  it('finds three complaints of which any one leaves the item to judgement', () => {
    const kinds = ['spoken', 'written', 'collective'].map((id) => b.spec(id, 'yes-no'));
    const rule = b.sum(
      5,
      kinds.map(({ id }) => b.discretion(-5, 0, b.is(id))),
      5,
    );
    expect(b.can(b.score(rule, kinds))).toEqual({ lo: 0, hi: 5 });
    expect(b.score(rule, kinds).missing).toEqual(['spoken', 'written', 'collective']);
    expect(b.score(rule, kinds, { written: true }).missing).toEqual([]);
  });
  it('finds facts among more than can be tried in all combinations', () => {
    const many = Array.from({ length: 12 }, (_, index) => b.spec(`f${index}`, 'yes-no'));
    const rule = b.sum(
      5,
      many.map(({ id }) => b.discretion(-5, 0, b.is(id))),
      5,
    );
    const clear = many.map((one) => ({ ...one, clear: false }));
    expect(b.score(rule, clear).missing).toHaveLength(12);
  });
  it('does not ask for a fact that can change nothing any more', () => {
    const rule = b.sum(2, [b.deduct(b.is('doc', false), 2), b.deduct(b.is('list', false), 2)], 2);
    const scored = b.score(rule, [doc, list], { doc: false });
    expect(b.can(scored)).toEqual([0]);
    expect(scored.missing).toEqual([]);
  });
  it('stays sound where the cases are too many to tell apart', () => {
    const many = Array.from({ length: 12 }, (_, index) => b.spec(`f${index}`, 'yes-no'));
    const rule = b.sum(
      0,
      many.flatMap(({ id }) => [b.award(b.is(id), 1), b.award(b.is(id, false), 1)]),
      24,
    );
    const scored = b.score(rule, many);
    expect(scored.possible.pieces.some(({ lo, hi }) => lo.lte(12) && hi.gte(12))).toBe(true);
  });
  it('tells the cases of each part apart on its own, however many parts there are', () => {
    const many = Array.from({ length: 9 }, (_, index) => b.spec(`f${index}`, 'yes-no'));
    const parts = many.map(({ id }) => b.sum(0, [b.award(b.is(id), 1), b.award(b.is(id, false), 1)]));
    expect(b.can(b.score(b.sum(0, parts, 20), many))).toEqual([9]);
  });
});
