import { isWithinStretch } from '../asks/step-ask';
import { conditionText, type Clause } from './clause';
import { givesUnknownBase, losesUnknownPart } from '../sort/part-lost';
import { bindsTold, tellsMore } from './told-bound';
import { isWorthEach } from '../sort/worth-each';

/** Of the clauses of a text, those that score and that nobody understood. */
export function doubtfulIn(clauses: readonly Clause[]): (clause: Clause, index: number) => boolean {
  const zeros = clauses.flatMap((one) => (one.outcome.kind === 'zero' ? [conditionText(one)] : []));
  return (clause, index) =>
    bindsTold(clause) ||
    sharesOfBest(clause) ||
    tellsMore(clause) ||
    isWithinStretch(conditionText(clause), zeros) ||
    isWorthEach(clause, clauses.slice(index + 1, index + 3)) ||
    losesUnknownPart(clause, clauses) ||
    givesUnknownBase(clause, clauses) ||
    isSizeOfEvent(clause, clauses, index) ||
    isBoundOfSome(clause, clauses[index - 1]);
}

/** 有一项达不到100%扣1分，低于90%扣2分: of each of them that is so, instead of the 1 point, or beside it. */
function isBoundOfSome(clause: Clause, before: Clause | undefined): boolean {
  return (
    before?.outcome.kind === 'take' &&
    clause.opens === null &&
    /^(?:低于|不足|少于|达不到|超过|高于)\d[\d.]*%(?:的)?$/.test(conditionText(clause)) &&
    /(?:每有?|有|任何?)(?:一|1)?个?项[^,]*\d%(?:的)?$/.test(conditionText(before))
  );
}

/** 发生1起事件扣2分，5人以上的扣3分: instead of the 2 points, or beside them; the words of the event do not tell. */
function isSizeOfEvent(clause: Clause, all: readonly Clause[], index: number): boolean {
  const size = /^\d+(?:人|户|万元|元|亩|天)(?:及?以上|以下|以内)的?$/;
  const event =
    /(?:发生|出现|发现|查实)(?:一|1)?[起例件次宗处](?!.*\d+(?:人|户|万元|元|亩|天)(?:及?以上|以下|以内))/;
  if (!size.test(conditionText(clause))) return false;
  const before = all.slice(Math.max(0, index - 8), index).findLast((one) => !size.test(conditionText(one)));
  // So many sizes in a row that what happened is out of sight.
  return index > 8 && !before ? true : before !== undefined && event.test(conditionText(before));
}

/** 最优的得满分，其他按比例计分: of what others reached. */
function sharesOfBest({ outcome, source, condition }: Clause): boolean {
  const text = source.text.slice(condition.from, condition.to);
  return outcome.kind === 'share' && /^(?:其他|其余|其它)/.test(text);
}
