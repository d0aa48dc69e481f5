import { conditionText, type Clause } from './clause';

const DEED = /^(?<verb>开展|建立|制定|组织|成立|实施|召开|举办|设立)[^,未没无不]{2,24},(?=[^,]*\d)/;

/** 开展活动,办结率达到95%以上 where 未开展的不得分 tells of the rest: the rate alone. */
export function withoutDeed(clause: Clause, clauses: readonly Clause[], next: Clause | undefined): string {
  const text = conditionText(clause);
  const match = DEED.exec(text);
  const verb = match?.groups?.['verb'];
  if (!match || verb === undefined) return text;
  const denial = new RegExp(`^(?:未|没有|没|不)${verb}`);
  const isDenied = clauses.some(
    (clause) => clause.outcome.kind === 'zero' && denial.test(conditionText(clause)),
  );
  // …完成率达100%得3分，80%以上得2分: the rungs are of the rate alone.
  const isRung = next?.opens === null && /^(?:达到?)?\d+(?:\.\d+)?%/.test(conditionText(next));
  return isDenied || isRung ? text.slice(match[0].length) : text;
}
