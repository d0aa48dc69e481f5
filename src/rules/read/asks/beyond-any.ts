import type { Book } from '../book/book';
import type { Outcome } from '../outcomes/outcome';
import type { Ask } from './ask';
import { beyondBound, OVER } from './beyond';
import { ends } from './together';

/**
 * 未完成的不得分 beside 演出不少于6场，参训率90%以上 in the item's text: any of them; 超过的 of the one that has a limit. null: it is one bound
 * alone, the words name something else, or more is due than bounds tell (制定计划，参训率90%以上) and whether all is done is the question.
 */
export function beyondNoted(text: string, { kind }: Outcome, before: Ask | null, book: Book): Ask | null {
  const bounds = book.bounds();
  const isNoted = before !== null && before === book.noted();
  if (!isNoted || bounds.length + Number(book.hasOther()) < 2) return beyondBound(text, before);
  const beyond = bounds.flatMap((bound) => {
    const one = beyondBound(text, bound);
    return one ? [one] : [];
  });
  const [only, ...more] = beyond;
  if (OVER.test(text) && more.length === 0) return only ?? null;
  const isAny = kind === 'zero' && !book.hasOther() && beyond.length === bounds.length;
  return isAny ? { kind: 'when', when: { kind: 'any', of: beyond.flatMap(ends) } } : null;
}
