import type { Book } from '../book/book';
import { conditionText } from '../clauses/clause';
import type { Asked } from './ask';

const MET = /^(?:达到|完成|实现|达成)(?:了)?(?:年度|考核|既定)?(?:目标|指标|要求)(?:值|任务|要求)?(?:的)?$/;

/** 达到目标得4分；有下降但不足0.5个百分点得2分 beside 近视率下降0.5个百分点以上 in the item's text: the mark that is due, and the highest rung. */
export function targetMet(book: Book): (one: Asked, index: number, all: readonly Asked[]) => Asked {
  return (one, index, all) => {
    const [due, ...more] = book.bounds();
    const next = all[index + 1];
    const isGiven = (each: Asked | undefined) => each?.clause.outcome.kind === 'give';
    if (!due || more.length > 0 || book.hasOther() || !isGiven(one) || one.ask.kind !== 'when') return one;
    const isRung = isGiven(next) && next?.ask.kind === 'in' && next.ask.of.fact === due.of.fact;
    return isRung && MET.test(conditionText(one.clause)) ? { ...one, ask: due } : one;
  };
}
