import type { Condition } from '../../rule';
import { conditionText, type Clause } from '../clauses/clause';
import type { Asked } from './ask';

/** 任务完成100%、入库率95%的得6分；任务完成90%以上、入库率90%以上的得3分: the same marks once more, with other numbers. */
export function isSameMarks(clause: Clause, before: Clause | undefined): boolean {
  const [said, last] = [clause, before].map(
    (one) =>
      one &&
      conditionText(one)
        .replace(/\d[\d.]*/g, '#')
        .replace(/\(含\)|及?以上|达到?|不低于|的$/g, ''),
  );
  return said !== undefined && said === last && /#.*#/.test(said);
}

/** Such marks are degrees of one scale: the first that is met counts, where each of them gives less than the one before. */
export function jointRungs(asked: readonly Asked[]): readonly Asked[] {
  const isRung = (one: Asked, index: number, all: readonly Asked[]): boolean => {
    const [before, next] = [all[index - 1], all[index + 1]];
    return isBelow(before, one) || isBelow(one, next);
  };
  return asked.map((one, index, all): Asked =>
    one.ask.kind === 'when' && isRung(one, index, all) ? { ...one, ask: { ...one.ask, degree: true } } : one,
  );
}

/** What the lower one gives is less, and it asks for the same, all of it. */
function isBelow(high: Asked | undefined, low: Asked | undefined): boolean {
  if (!high || !low || !isSameMarks(low.clause, high.clause)) return false;
  const [most, least] = [high, low].map(({ clause: { outcome } }) =>
    outcome.kind === 'give' && !outcome.each ? outcome.points : null,
  );
  const isLess = typeof least === 'number' && (most === 'full' || Number(most) > least);
  const names = factsOf(high);
  return isLess && names.length > 1 && names.join() === factsOf(low).join();
}

/** What all of it compares; none where it asks for anything else. */
function factsOf({ ask }: Asked): readonly string[] {
  if (ask.kind !== 'when' || ask.when.kind !== 'all') return [];
  const parts: readonly Condition[] = ask.when.of;
  const facts = parts.flatMap((part) => (part.kind === 'compare' ? [part.of.fact] : []));
  return facts.length === parts.length ? facts : [];
}
