import type { Asked } from '../asks/ask';
import { conditionText, type Clause } from '../clauses/clause';
import type { Open } from './sort-state';

const ALL = /^(?:[^,\d]{2,12}[,:]?)?全部(?<deed>\p{Script=Han}{2,4}?)的?$/u;
const SO_MANY =
  /^(?:只|仅)?(?<deed>\p{Script=Han}{2,4})(?:\d+|[一两二三四五六七八九十])[项个件家](?:以上)?的?$/u;

/** 全部完成得8分，完成3项得6分，完成2项得4分: what all of them give is said behind what so many give. */
export function allLast(asked: readonly Asked[]): readonly Asked[] {
  const at = asked.findIndex(({ clause, ask }) => ask.kind === 'when' && pointsOfAll(clause) !== null);
  const all = asked[at];
  if (!all) return asked;
  const isNext = (one: Asked) => one.clause.opens !== 'sentence' && isLess(one.clause, all.clause);
  const end = asked.findIndex((one, index) => index > at && !isNext(one));
  const [first, ...more] = asked.slice(at + 1, end < 0 ? asked.length : end);
  if (!first) return asked;
  return [
    ...asked.slice(0, at),
    { ...first, clause: { ...first.clause, opens: all.clause.opens } },
    ...more,
    { ...all, clause: { ...all.clause, opens: null } },
    ...asked.slice(at + 2 + more.length),
  ];
}

/** 全部完成8分 behind 完成一项2分，完成两项4分: more than all that stands before it. */
export function isAllOfCounted(
  { gives, takes, zeros, judges, shares }: Open,
  { clause, ask }: Asked,
): boolean {
  const others = takes.length + zeros.length + judges.length + shares.length;
  const isAll = ask.kind === 'when' && clause.opens === null && others === 0;
  return isAll && gives.length > 0 && gives.every((one) => isLess(one.clause, clause));
}

/** 完成3项得6分 beside 全部完成得8分. */
function isLess(clause: Clause, all: Clause): boolean {
  const { outcome } = clause;
  const most = pointsOfAll(all);
  const deed = SO_MANY.exec(conditionText(clause))?.groups?.['deed'];
  const isOfOne = deed !== undefined && deed === ALL.exec(conditionText(all))?.groups?.['deed'];
  const isPlain = outcome.kind === 'give' && typeof outcome.points === 'number' && !outcome.each;
  return isOfOne && isPlain && most !== null && (most === 'full' || outcome.points < most);
}

function pointsOfAll(clause: Clause): number | 'full' | null {
  const { outcome } = clause;
  if (outcome.kind !== 'give' || !ALL.test(conditionText(clause))) return null;
  return typeof outcome.points === 'number' || outcome.points === 'full' ? outcome.points : null;
}
