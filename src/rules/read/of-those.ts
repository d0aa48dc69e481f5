import type { Asked } from './asks/ask';
import { conditionText } from './clause';

/** 其中重大事故 · 其中,重大事故. */
const OF_THEM = /^其中(?![的之]|一项|任何)/;
const AHEAD = /其中[,:]?$/;

/** 发生事故每起扣1分，其中重大事故每起扣3分: what each of all those takes (or gives) that were counted before is noted on the clause. */
export function ofThose(one: Asked, before: readonly Asked[]): Asked {
  const last = before.at(-1);
  const [all, own] = [eachOf(last), eachOf(one)];
  if (!last || all === null || own === null || last.clause.outcome.kind !== one.clause.outcome.kind)
    return one;
  const { source, condition, opens, said } = one.clause;
  const isNamed =
    said === undefined &&
    (OF_THEM.test(conditionText(one.clause)) || AHEAD.test(source.text.slice(0, condition.from)));
  // 其中重大的每起扣2分，特大的每起扣3分: of the same ones.
  const more = opens === null && said === undefined ? last.clause.ofThose : undefined;
  const each = isNamed ? all : more;
  return each === undefined ? one : { ...one, clause: { ...one.clause, ofThose: each } };
}

/** What it takes, gives or adds each time; null where it does nothing of the kind. */
function eachOf(asked: Asked | undefined): number | null {
  if (!asked) return null;
  const { ask, clause } = asked;
  const { outcome } = clause;
  const isCounted = ask.kind === 'each' || ask.kind === 'times';
  const isPlain = outcome.kind === 'take' || outcome.kind === 'give' || outcome.kind === 'add';
  return isCounted && isPlain && typeof outcome.points === 'number' ? outcome.points : null;
}
