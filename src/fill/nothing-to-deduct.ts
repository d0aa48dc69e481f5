import type { Assessment, FactState, ItemAssessment } from '../assessment';
import type { EditPlan } from '../grid/plan';
import type { LevelName } from '../recognise/table';
import { enterFacts } from './evidence';
import { FILL_MESSAGES } from './messages';

/** A fact of an item that nothing is known of at a level. */
export interface UnknownFact {
  readonly item: ItemAssessment;
  readonly fact: FactState;
}

/** What 本项无扣分情形 would do: facts that it can answer, and facts that somebody has to enter (a rate has no such value). */
export function unknownFacts(
  assessment: Assessment,
  table: string,
  items: readonly number[],
  level: LevelName,
): { readonly clearable: readonly UnknownFact[]; readonly stillMissing: readonly UnknownFact[] } {
  const assessed = assessment.tables.find(({ id }) => id === table);
  const unknown = (assessed?.items ?? [])
    .filter(({ item }) => items.includes(item.ordinal))
    .flatMap((item) => item.facts.filter(({ values }) => !values.has(level)).map((fact) => ({ item, fact })));
  return {
    clearable: unknown.filter(({ fact }) => fact.spec.clear !== null),
    stillMissing: unknown.filter(({ fact }) => fact.spec.clear === null),
  };
}

/** Whether these items may be answered in one go: a single item, or items of one section that is not the whole table. */
export function mayClearTogether(assessment: Assessment, table: string, items: readonly number[]): boolean {
  const own = (assessment.tables.find(({ id }) => id === table)?.table.items ?? []).filter(({ ordinal }) =>
    items.includes(ordinal),
  );
  if (own.length <= 1) return true;
  const all = assessment.tables.find(({ id }) => id === table)?.table.items.length ?? 0;
  return own.length < all && new Set(own.map(({ section }) => section)).size === 1;
}

/**
 * 本项无扣分情形: writes the facts' “nothing to deduct” values where this level knows nothing yet, and a note with the date
 * into 出处, of those facts that are `wanted`. Only per item or section: throws where the items are more than that (see mayClearTogether).
 */
export function nothingToDeduct(
  assessment: Assessment,
  table: string,
  items: readonly number[],
  level: LevelName,
  now: string,
  wanted: (fact: UnknownFact) => boolean = () => true,
): EditPlan {
  if (!mayClearTogether(assessment, table, items)) throw new Error(FILL_MESSAGES.wholeTable);
  const note = FILL_MESSAGES.nothingToDeduct(level, now.slice(0, 10));
  const entries = unknownFacts(assessment, table, items, level)
    .clearable.filter(wanted)
    .map(({ item, fact }) => ({
      table,
      item: item.item.ordinal,
      fact: fact.spec.id,
      level,
      value: fact.spec.clear,
      note,
    }));
  return enterFacts(assessment, entries);
}
