import type { FactState, ItemAssessment } from '../../assessment';
import type { Place } from '../../grid/address';
import type { LevelName } from '../../recognise/table';

/** A fact of an item, as previews speak of it. */
export interface FactOfItem {
  readonly item: ItemAssessment;
  readonly fact: FactState;
}

/** Names a fact's change within a table, so that it can be left out. */
export function factChangeKey({ item, fact }: FactOfItem): string {
  return `${item.item.ordinal}/${fact.spec.id}`;
}

/** Where a click on a fact goes: the item's score cell, since 佐证数据 need not be there yet. */
export function placeOfFact({ item }: FactOfItem, sheet: string, level: LevelName): Place {
  const score = item.scores.find((one) => one.level === level);
  return { sheet, row: item.item.rows[0], column: score?.column ?? 1 };
}
