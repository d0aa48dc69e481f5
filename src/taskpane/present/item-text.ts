import type { LevelScore } from '../../assessment';
import type { TableItem } from '../../recognise/table';

/** What stands in the score cell, as the sheet shows it; "" for a blank. */
export function enteredText(score: LevelScore | null): string {
  return score?.entered?.text ?? '';
}

/** The item's own points as figures; null where nothing states them or a group does. */
export function ownPoints(item: TableItem): string | null {
  return item.points === null ? null : String(item.points);
}
