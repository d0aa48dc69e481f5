import type { Rule } from '../../rule';
import type { Bounded } from '../sort/block';
import { given } from './effects';
import { wordsOf } from '../words';

/** What is taken, twice or half as much of it where that is said; `taking`: what one of them takes by itself. */
export function moreOrLess(
  one: Bounded,
  most: number | null,
  taking: (one: Bounded, most: number | null) => Rule,
): Rule {
  const { doubled, halved, among } = one;
  const of = taking(one, most);
  if (among) return withSome(one, among, most, of, taking);
  const less: Rule = halved ? { kind: 'multiplied', words: null, when: halved, times: 0.5, of } : of;
  return doubled ? { kind: 'multiplied', words: null, when: doubled, times: 2, of: less } : less;
}

/** 节假日期间发生的加倍扣分: those once more, no more than all of them. 已整改到位的减半扣分: half of what those take is given back. */
function withSome(
  one: Bounded,
  { count, clause }: NonNullable<Bounded['among']>,
  most: number | null,
  of: Rule,
  taking: (one: Bounded, most: number | null) => Rule,
): Rule {
  const { outcome } = one.clause;
  const own = { ...one, ask: { ...one.ask, count } } as Bounded;
  const points = outcome.kind === 'take' && typeof outcome.points === 'number' ? outcome.points : 0;
  const some: Rule =
    clause.outcome.kind === 'halved'
      ? given({ clause, ask: { kind: 'each', count } }, points / 2, null)
      : { kind: 'best', words: wordsOf(clause), parts: [taking(own, null), of] };
  return {
    kind: 'sum',
    words: null,
    start: 0,
    parts: [of, some],
    cap: 0,
    floor: most === null ? null : -most,
  };
}
