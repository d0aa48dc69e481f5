import fc from 'fast-check';
import { MOST_PIECES } from '../../src/score/pieces';
import * as p from '../../src/score/possible';

const tenth = fc.integer({ min: -200, max: 200 }).map((n) => n / 10);
const piece = fc.tuple(tenth, tenth).map(([a, b]) => p.between(a, b));
const set = fc
  .array(
    fc.oneof(
      tenth.map((n) => p.exactly(n)),
      piece,
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) => p.union(...all));

describe('sets of scores', () => {
  it('keep their pieces sorted and apart', () => {
    fc.assert(
      fc.property(set, ({ pieces }) => {
        pieces.slice(1).forEach((one, index) => expect(one.lo.gt(pieces[index]?.hi ?? Infinity)).toBe(true));
      }),
    );
  });
  it('hold every sum of their members', () => {
    fc.assert(
      fc.property(set, set, (one, other) => {
        const sums = p.add(one, other);
        for (const a of one.pieces) {
          for (const b of other.pieces) expect(p.includes(sums, a.lo.plus(b.hi))).toBe(true);
        }
      }),
    );
  });
  it('move what is above the cap onto the cap', () => {
    expect(p.toPlain(p.clamp(p.union(p.exactly(-1), p.exactly(1), p.exactly(9)), 0, 5))).toEqual({
      lo: 0,
      hi: 5,
      values: [0, 1, 5],
    });
  });
  it('grow, and never shrink, when they have too many pieces', () => {
    const numbers = Array.from({ length: 400 }, (_, index) => p.exactly(index * index));
    const all = p.union(...numbers);
    expect(all.pieces.length).toBe(MOST_PIECES);
    for (const one of numbers) expect(p.within(one, all)).toBe(true);
    expect(p.includes(all, 399 * 399 - 1)).toBe(false);
  });
  it('are the same whether they are reckoned in whole numbers or in decimals', () => {
    const fine = (of: p.Possible) => p.scale(of, 1e-9);
    fc.assert(
      fc.property(set, set, tenth, tenth, (one, other, low, high) => {
        const least = Math.min(low, high);
        const pairs = [
          [p.add(one, other), p.add(fine(one), fine(other))],
          [p.union(one, other), p.union(fine(one), fine(other))],
          [p.clamp(one, least, null), p.clamp(fine(one), p.hull(fine(p.exactly(least))).lo, null)],
          [p.clamp(one, null, least), p.clamp(fine(one), null, p.hull(fine(p.exactly(least))).lo)],
        ] as const;
        for (const [whole, decimals] of pairs) expect(p.same(fine(whole), decimals)).toBe(true);
      }),
    );
  });
  it('turn round when negated', () => {
    expect(p.toPlain(p.negate(p.union(p.exactly(1), p.between(2, 3))))).toEqual({
      lo: -3,
      hi: -1,
      values: null,
    });
  });
});
