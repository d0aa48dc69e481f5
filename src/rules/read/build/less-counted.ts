import type { Rule } from '../../rule';
import { choice } from '../choice';
import type { Clause } from '../clauses/clause';
import { READING_MESSAGES as SAY } from '../messages';
import { sum } from '../sum';
import { wordsOf } from '../words';

/** What is counted may come to more than the points: held to them before something is taken, or after. */
export function lessCounted(
  gives: readonly Rule[],
  less: readonly Rule[],
  full: number,
  clause: Clause,
): Rule {
  const words = wordsOf(clause);
  const after = sum(0, [...gives, ...less], full);
  const before = sum(0, [sum(0, gives, full), ...less], full);
  return choice('order', clause, SAY.order(words.text), [
    { id: 'after', label: SAY.orderOf.after, rule: after },
    { id: 'before', label: SAY.orderOf.before, rule: before },
  ]);
}
