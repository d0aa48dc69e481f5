import { plain } from './normalise';
import { remembered } from './remembered';
import { simplified } from './simplified';

/** Only what carries meaning, in simplified characters: no punctuation, quotes or blanks. Two wordings that differ in these alone are equal. */
export const letters = remembered((text) => simplified(plain(text).replace(/[^\p{L}\p{N}%]/gu, '')));

/** One line of text for people: breaks and runs of blanks are gone between Chinese characters, one blank elsewhere. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u00a0\u3000]+/g, ' ')
    .trim()
    .replace(/(?<=[^\x20-\x7e]) (?=\S)|(?<=\S) (?=[^\x20-\x7e])/g, '');
}
