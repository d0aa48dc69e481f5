import type { ItemAssessment, TableAssessment } from '../../assessment';
import type { Section } from '../../recognise/table';

/** Items that stand together; `section` is null for those before the first section. */
export interface SectionItems {
  readonly section: Section | null;
  readonly items: readonly ItemAssessment[];
}

/** The items by section in the table's order, those that `wanted` lets through; empty sections fall away. */
export function itemsBySection(
  table: TableAssessment,
  wanted: (item: ItemAssessment) => boolean,
): readonly SectionItems[] {
  const places: readonly (number | null)[] = [null, ...table.table.sections.keys()];
  return places
    .map((place) => ({
      section: place === null ? null : (table.table.sections[place] ?? null),
      items: table.items.filter((item) => item.item.section === place && wanted(item)),
    }))
    .filter(({ items }) => items.length > 0);
}
