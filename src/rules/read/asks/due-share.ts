import { sharedPairs } from '../../../text/pairs';
import type { Book } from '../book/book';
import { conditionText, type Clause } from '../clauses/clause';
import type { Ask, Asked } from './ask';

/**
 * 未达标的按比例得分 beside 就业率达到90%以上 in the item's text: a share of what is due. Where several rates are due, of the one that
 * the words name (任务未完成的 of 任务完成率); where they name none, nobody knows of which.
 */
export function ofDue(ask: Ask, clause: Clause, before: readonly Asked[], book: Book): Ask {
  if (clause.outcome.kind !== 'share' || ask.kind !== 'follow') return ask;
  // 达到90%得5分，未达到的按比例得分: the points stand beside their own mark.
  if (before.some((one) => one.clause.outcome.kind === 'give' && hasMark(one.ask))) return ask;
  const dues = book.dues();
  const words = conditionText(clause);
  const named = dues.map(({ fact }) => sharedPairs(book.labelOf(fact), words));
  const most = Math.max(...named);
  const of = dues.length > 1 ? dues.filter((_, index) => most > 0 && named[index] === most) : dues;
  const [due, ...others] = of;
  if (dues.length > 1 && (!due || others.length > 0)) return { kind: 'base' };
  if (!due || (dues.length === 1 && due.fact !== ask.of.fact)) return ask;
  return { ...ask, of: { fact: due.fact, as: 'value' }, due: { from: due.from, to: due.to } };
}

function hasMark(ask: Ask): boolean {
  return ask.kind === 'in' || (ask.kind === 'when' && ask.when.kind !== 'is');
}
