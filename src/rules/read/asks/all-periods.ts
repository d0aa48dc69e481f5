import Decimal from 'decimal.js';
import type { Book } from '../book/book';
import { conditionText } from '../clauses/clause';
import type { Asked } from './ask';

const PERIODS: readonly (readonly [RegExp, number])[] = [
  [/^每个?月/, 12],
  [/^每个?季度?/, 4],
  [/^每(?:半年|个?学期)/, 2],
];
const NOT_DONE = /^(?:未|没有|没)(?:按时|按期|按要求)?\p{Script=Han}{2,4}的?$/u;

/**
 * 每季度召开1次会议得1分 of 4 points: for each of the four, where just that makes up the points. 少1次扣1分 behind it is taken from all of them; without it, it
 * is asked how often it was done.
 */
export function allPeriods(asked: readonly Asked[], points: number | null, book: Book): readonly Asked[] {
  const gives = asked.filter(({ clause }) => clause.outcome.kind === 'give');
  const sizes = gives.map(sizeOf);
  const all = sizes.reduce<number>(
    (sum, [own, times]) => new Decimal(own).times(times).plus(sum).toNumber(),
    0,
  );
  const isMore = sizes.some(([, times]) => times > 1);
  if (points === null || !isMore || sizes.some(([own]) => own === 0) || all !== points) return asked;
  return asked.flatMap((one, index): readonly Asked[] => {
    const before = asked[index - 1];
    if (one.clause.outcome.kind === 'zero' && one.clause.opens === null && before && sizeOf(before)[1] > 1)
      return NOT_DONE.test(conditionText(one.clause)) ? [] : [one];
    const [own, times] = sizeOf(one);
    return times === 1
      ? [one]
      : [eachTime(one, new Decimal(own).times(times).toNumber(), asked[index + 1], book)];
  });
}

/** What it gives once, and for how many times it may be meant. */
function sizeOf({ clause, ask }: Asked): readonly [number, number] {
  const { outcome } = clause;
  if (outcome.kind !== 'give' || outcome.each || typeof outcome.points !== 'number') return [0, 1];
  const isOnce = ask.kind === 'when' || ask.kind === 'base' || ask.kind === 'in';
  const words = conditionText(clause).replace(/^[^,:]{1,16}:/, '');
  const times = isOnce && !outcome.mark ? PERIODS.find(([period]) => period.test(words))?.[1] : undefined;
  return [outcome.points, times ?? 1];
}

function eachTime(one: Asked, all: number, next: Asked | undefined, book: Book): Asked {
  const { clause } = one;
  const isTaken =
    next?.clause.opens === null && next.clause.outcome.kind === 'take' && next.ask.kind === 'each';
  if (clause.outcome.kind !== 'give') return one;
  if (isTaken) return { ...one, clause: { ...clause, outcome: { ...clause.outcome, points: all } } };
  const label = `${conditionText(clause).replace(/的$/, '')}：做到的次数`;
  const place = { column: clause.source.words(0, 0).in, at: clause.condition.from };
  return {
    clause,
    ask: { kind: 'each', count: book.ask({ label, type: 'count', unit: '次', clear: null }, place) },
  };
}
