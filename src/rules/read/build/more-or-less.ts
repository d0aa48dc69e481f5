import type { Rule } from '../../rule';
import { choice } from '../choice';
import { READING_MESSAGES as SAY } from '../messages';
import type { Bounded } from '../sort/block';
import { given } from './effects';
import { wordsOf } from '../words';

type Taking = (one: Bounded, most: number | null) => Rule;
type Among = NonNullable<Bounded['among']>;

/** What is taken, twice or half as much of it where that is said; `taking`: what one of them takes by itself. */
export function moreOrLess(one: Bounded, most: number | null, taking: Taking): Rule {
  const { doubled, halved, among, cap } = one;
  if (among) {
    const together = withSome(one, among, taking, null, most);
    if (most === null || cap === null || cap.clause.from > among.clause.from) return together;
    // 每起扣2分，最多扣4分，节假日期间加倍扣分: the bound may be of what stands before it alone.
    return choice('bound', cap.clause, SAY.together(wordsOf(cap.clause).text), [
      { id: 'own', label: SAY.bound.own, rule: withSome(one, among, taking, most, null) },
      { id: 'together', label: SAY.bound.together, rule: together },
    ]);
  }
  const of = taking(one, most);
  const less: Rule = halved ? { kind: 'multiplied', words: null, when: halved, times: 0.5, of } : of;
  return doubled ? { kind: 'multiplied', words: null, when: doubled, times: 2, of: less } : less;
}

/**
 * 节假日期间发生的加倍扣分: those once more, no more than all of them. 已整改到位的减半扣分: half of what those take is given back. `own`:
 * the most that all of them take before that, `most` with it.
 */
function withSome(
  one: Bounded,
  { count, clause }: Among,
  taking: Taking,
  own: number | null,
  most: number | null,
): Rule {
  const { outcome } = one.clause;
  const of = taking(one, own);
  const those = { ...one, ask: { ...one.ask, count } } as Bounded;
  const points = outcome.kind === 'take' && typeof outcome.points === 'number' ? outcome.points : 0;
  const some: Rule =
    clause.outcome.kind === 'halved'
      ? given({ clause, ask: { kind: 'each', count } }, points / 2, null)
      : { kind: 'best', words: wordsOf(clause), parts: [taking(those, null), of] };
  const floor = most === null ? null : -most;
  return { kind: 'sum', words: null, start: 0, parts: [of, some], cap: 0, floor };
}
