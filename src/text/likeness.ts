import { distance } from 'fastest-levenshtein';
import { letters } from './letters';

/** How alike two texts are, 0 to 1: 1 − edits / longer length, punctuation and blanks aside. Two empty texts are alike. */
export function likeness(one: string, other: string): number {
  return lettersLikeness(letters(one), letters(other));
}

/** The same for texts that are letters already (see letters.ts). */
export function lettersLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const longer = Math.max(one.length, other.length);
  return longer === 0 ? 1 : 1 - distance(one, other) / longer;
}
