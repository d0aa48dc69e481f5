import type { Book } from '../book/book';
import type { Asked } from './ask';

/** 完成率90%以上扣1分，80%-90%扣2分 beside 完成率100% in the item's text: where what is due is reached, nothing is taken. */
export function shortOfDue(one: Asked, book: Book): Asked {
  const { ask, clause } = one;
  if (clause.outcome.kind !== 'take' || ask.kind !== 'in' || !ask.band.from || ask.band.to) return one;
  const due = book.dues().find(({ fact }) => fact === ask.of.fact);
  if (!due?.from || due.to || due.from.value <= ask.band.from.value) return one;
  const to = { value: due.from.value, inclusive: !due.from.inclusive };
  return { clause, ask: { ...ask, band: { from: ask.band.from, to } } };
}
