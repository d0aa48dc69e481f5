import type { Asked } from '../asks/ask';
import type { Open } from './sort-state';

/** 日常工作占6分，由分管领导评定: up to so many, as a person judges. null: no such part stands before it. */
export function judgedPart(asked: Asked, block: Open): Asked | null {
  const { clause, ask } = asked;
  const [give, ...more] = block.gives;
  const own = give?.clause.outcome;
  const others =
    more.length + block.takes.length + block.zeros.length + block.judges.length + block.shares.length;
  if (clause.outcome.kind !== 'judge' || clause.opens !== null || ask.kind !== 'base' || others > 0)
    return null;
  const { sign, least, most } = clause.outcome;
  const isUnsaid = sign > 0 && least === null && most === null;
  if (!isUnsaid || give?.ask.kind !== 'when' || own?.kind !== 'give' || !own.mark) return null;
  if (typeof own.points !== 'number') return null;
  const { from, condition, opens } = give.clause;
  return {
    ask,
    clause: { ...clause, from, condition, opens, outcome: { ...clause.outcome, most: own.points } },
  };
}
