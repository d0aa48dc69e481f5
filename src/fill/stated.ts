import type { FactState, LevelScore } from '../assessment';
import { a1 } from '../grid/address';
import type { StatedFact } from '../reasons/stated-facts';
import { factContent } from '../sheets/fact-entry';
import { FILL_MESSAGES } from './messages';

/** What the reason beside the score states of the fact; null where it states nothing, or the level has a value of its own. */
export function statedFact({ level, stated }: LevelScore, { spec, values }: FactState): StatedFact | null {
  return values.has(level) ? null : (stated.get(spec.id) ?? null);
}

/** How 出处 says that a level's fact was taken over from a reason: 市评分：2，按扣分原因H12“2个街道未建立机构”. */
export function statedNote(level: LevelScore['level'], { value, row, column, words }: StatedFact): string {
  return FILL_MESSAGES.takenFromReason(level, String(factContent(value).value), a1(row, column), words);
}
