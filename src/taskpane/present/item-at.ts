import type { Assessment } from '../../assessment';
import type { Place } from '../../grid/address';
import type { ItemKey } from '../state/state';

/** The item whose row holds the place; null outside of every table's items. */
export function itemAt(assessment: Assessment, place: Place): ItemKey | null {
  for (const { id, table } of assessment.tables) {
    const { area } = table;
    if (table.sheet !== place.sheet || place.column < area.left || place.column > area.right) continue;
    const item = table.items.find(({ rows }) => place.row >= rows[0] && place.row <= rows[1]);
    if (item) return { table: id, item: item.ordinal };
  }
  return null;
}
