import type { Asked } from '../asks/ask';
import { conditionText, type Clause } from '../clauses/clause';

/** 任务未完成的按比例扣分: so much of the points as is missing is taken. */
export function isTakenShare({ source, condition, to, outcome }: Clause): boolean {
  return outcome.kind === 'share' && source.text.slice(condition.to, to).includes('扣');
}

/**
 * 未开展宣传扣1分；培训人数未达要求的按比例扣分，最多扣1分: among what takes and nothing that gives, it takes too. By itself
 * (未完成的按比例扣分) it says the same as 按比例得分.
 */
export function sharesAsLosses(all: readonly Asked[]): readonly Asked[] {
  return all.map((one, index) => {
    const { clause, ask } = one;
    if (!isTakenShare(clause) || ask.kind !== 'follow' || all.slice(0, index).some(isGiving)) return one;
    const isBounded = isBound(all[index + 1]);
    const isAmong = all.some((other) => other !== one && isTaking(other));
    // 完成80%得3分 behind it: a share of what that gives.
    const next = all.slice(index + 1).find((other) => isGiving(other) || isTaking(other));
    if ((!isBounded && !isAmong) || (next && isGiving(next))) return one;
    return { clause: { ...clause, outcome: { kind: 'take', points: 'full', each: false } }, ask };
  });
}

function isBound(one: Asked | undefined): boolean {
  const { outcome } = one?.clause ?? {};
  return outcome?.kind === 'cap' && outcome.points !== null && outcome.side !== 'give';
}

function isTaking({ clause: { outcome } }: Asked): boolean {
  return outcome.kind === 'take' || (outcome.kind === 'judge' && outcome.sign < 0);
}

function isGiving({ clause, ask }: Asked): boolean {
  const { kind } = clause.outcome;
  const isJudged = clause.outcome.kind === 'judge' && clause.outcome.sign > 0;
  // 总分10分 is nothing that anybody has to do something for.
  const isWhole = ask.kind === 'base' && conditionText(clause) === '';
  return kind === 'formula' || kind === 'decline' || isJudged || (kind === 'give' && !isWhole);
}
