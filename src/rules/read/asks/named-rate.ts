import type { Book, Place } from '../book/book';
import { RATE } from '../lexicon';
import type { Ask } from './ask';
import { boundedQuantity } from './quantity';
import { onlyThreshold } from './threshold';

/** 基站建设完成率低于100%的，按完成率×3分计: of the rate that the words name. */
export function ofNamedRate(text: string, of: string, book: Book, place: Place): Ask | null {
  const bound = onlyThreshold(text);
  const rate = of.replace(/^实际/, '');
  const isNamed = bound?.unit === '%' && RATE.test(rate) && text.slice(0, bound.from).includes(rate);
  if (!bound || !isNamed || text.startsWith(rate)) return null;
  return { kind: 'follow', of: { fact: boundedQuantity(text, bound, book, place), as: 'value' } };
}
