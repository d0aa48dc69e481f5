import { conditionText, type Clause } from './clause';

/** 发生事故的，本项不得分（2分）: the mark tells of the part that is lost then, and of that part alone. */
export function markedZeros(clauses: readonly Clause[]): Clause[] {
  const all: Clause[] = [];
  for (const clause of clauses) {
    const zero = all.at(-1);
    if (zero && isMarked(zero, clause)) {
      const mark: Clause = {
        ...clause,
        opens: zero.opens,
        outcome: clause.outcome.kind === 'give' ? { ...clause.outcome, base: true } : clause.outcome,
      };
      all.splice(-1, 1, mark, { ...zero, opens: null, of: mark });
    } else all.push(clause);
  }
  return all;
}

function isMarked(zero: Clause, mark: Clause): boolean {
  const isZero = zero.outcome.kind === 'zero' && zero.outcome.gives === 0;
  const isMark = mark.outcome.kind === 'give' && mark.outcome.mark && typeof mark.outcome.points === 'number';
  return isZero && isMark && zero.to === mark.from && conditionText(mark) === '';
}
