import { plain } from './normalise';
import { readNumber } from './numerals';

/** "93%", "９３％", "百分之九十三" → 93. null for anything else: a bare 0.93 is not a percentage. */
export function readPercent(text: string): number | null {
  const written = plain(text);
  const withSign = /^(.+)%$/.exec(written);
  if (withSign?.[1]) return readNumber(withSign[1]);
  const inWords = /^百分之(.+)$/.exec(written);
  return inWords?.[1] ? readNumber(inWords[1]) : null;
}
