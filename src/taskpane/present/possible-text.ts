import type Decimal from 'decimal.js';
import { say, type Language } from '../messages';
import type { Possible } from '../../score/possible';

/** Pieces beyond this many are told as their hull: a clerk wants bounds, not a list. */
const MOST_PIECES = 4;

/** "2", "0、2", "0–3", "0、2–3"; of many pieces only the bounds; an open end is told as such. Without unit. */
export function possibleText({ pieces }: Possible, language: Language): string {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return '';
  const shown = pieces.length > MOST_PIECES ? [{ lo: first.lo, hi: last.hi }] : pieces;
  const end = (value: Decimal) =>
    value.isFinite() ? value.toString().replace('-', '−') : say(language, 'item.unbounded');
  return shown
    .map(({ lo, hi }) => (lo.equals(hi) ? end(lo) : `${end(lo)}–${end(hi)}`))
    .join(language === 'zh' ? '、' : ', ');
}

/** The one number that is possible; null where there are several or none. */
export function onlyPossible({ pieces }: Possible): string | null {
  const [only, second] = pieces;
  return only && !second && only.lo.equals(only.hi) ? only.lo.toString() : null;
}
