import type { Book } from '../book/book';
import type { Outcome } from '../outcomes/outcome';
import type { Ask } from './ask';

/** 按期办结率, 即办件比例: a rate, and nothing of how high it should be. */
const BARE_RATE = /^[^,、:未没无不\d]{2,16}(?:率|比例|比重|占比)$/;

/** 按期办结率1分 beside 按期办结率不低于98% in the item's text: the mark that is due of it. null: it names no rate, or none that is due. */
export function dueMarkAsk(text: string, outcome: Outcome, book: Book): Ask | null {
  if (outcome.kind !== 'give' || outcome.each || outcome.points === 'full' || !BARE_RATE.test(text))
    return null;
  const [due, ...more] = book.dues().filter(({ fact }) => book.labelOf(fact).endsWith(text));
  if (!due || more.length > 0) return null;
  const { fact, from, to } = due;
  return { kind: 'in', of: { fact, as: 'value' }, band: { from, to }, point: false };
}
