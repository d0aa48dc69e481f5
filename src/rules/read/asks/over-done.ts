import type { Book } from '../book/book';
import type { Asked } from './ask';

/** 超额完成的百分点数: by how much more than all was done. */
const OVER = /^(?<goal>[^,、]*?)超额完成(?:部分)?的百分点数$/;

/**
 * 完成任务得8分，超额完成的每超5%加1分；未完成的按比例得分: what is done beyond all is the same rate, above 100%. Not where the rate has a mark of
 * its own, or several are asked for.
 */
export function overDone(asked: readonly Asked[], book: Book): readonly Asked[] {
  const rates = asked.flatMap(({ ask }) =>
    ask.kind === 'follow' && !ask.due && !ask.isMeasured ? [ask] : [],
  );
  const [rate, ...more] = rates;
  if (!rate || more.length > 0) return asked;
  const [, done] = /^(.*)完成比例$/.exec(book.labelOf(rate.of.fact)) ?? [];
  return asked.map((one): Asked => {
    const { ask } = one;
    if (done === undefined || ask.kind !== 'step' || ask.side !== 'above' || ask.from !== 0) return one;
    const goal = OVER.exec(book.labelOf(ask.of.fact))?.groups?.['goal'];
    const isSame = goal !== undefined && (goal === '' || goal === done);
    return isSame ? { ...one, ask: { ...ask, of: rate.of, from: 100 } } : one;
  });
}
