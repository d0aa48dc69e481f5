import type { Book, Place } from '../book/book';
import type { Outcome } from '../outcomes/outcome';
import type { Ask } from './ask';

/** 按省考核失分的2倍扣分: the points that were lost there, a part of one too. */
export function lostPoints(text: string, outcome: Outcome, book: Book, place: Place): Ask | null {
  if (outcome.kind !== 'take' || !outcome.ofLost) return null;
  const label = text.slice(text.lastIndexOf(',') + 1).replace(/^(?:按照?|以|根据)|(?<=失分)[值数]$/g, '');
  const fact = book.ask({ label, type: 'amount', unit: '分', clear: 0 }, place);
  return { kind: 'step', of: { fact, as: 'value' }, from: 0, side: 'above', step: 1, steps: 'part' };
}
