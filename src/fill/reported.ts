import type { Assessment, FactState, ItemAssessment } from '../assessment';
import type { EditPlan } from '../grid/plan';
import type { LevelName } from '../recognise/table';
import type { FactValue } from '../rules/fact';
import { factContent } from '../sheets/fact-entry';
import { enterFacts } from './evidence';
import { FILL_MESSAGES } from './messages';

/** A fact that a lower level reported and that this level has said nothing of in figures. */
export interface ReportedFact {
  readonly item: ItemAssessment;
  readonly fact: FactState;
  readonly by: LevelName;
  readonly value: FactValue;
  /** This level has refused this very value: 出处 says so. */
  readonly refused: boolean;
}

/** 按自报: what lower levels reported for these items (ordinals) where this level's own facts are blank, in the table's order. */
export function reportedFacts(
  { tables }: Assessment,
  table: string,
  items: readonly number[],
  level: LevelName,
): readonly ReportedFact[] {
  const all = tables.find(({ id }) => id === table)?.items ?? [];
  return all
    .filter(({ item }) => items.includes(item.ordinal))
    .flatMap((item) => item.facts.flatMap((fact) => reportedFact(item, fact, level) ?? []));
}

export function reportedFact(item: ItemAssessment, fact: FactState, level: LevelName): ReportedFact | null {
  const by = item.scores.find((score) => score.level === level)?.reported.get(fact.spec.id);
  const value = by === undefined ? undefined : fact.values.get(by);
  if (by === undefined || value === undefined) return null;
  const reported = { item, fact, by, value };
  // Whole sentences: “所报1” is not “所报12”.
  const refused = fact.source.split('；').includes(refusalNote(level, reported));
  return { ...reported, refused };
}

/** How 出处 says that a level did not accept a reported value. */
export function refusalNote(level: LevelName, { by, value }: Pick<ReportedFact, 'by' | 'value'>): string {
  return FILL_MESSAGES.refusedReport(level, by, String(factContent(value).value ?? ''));
}

/** Takes reported facts over: they become this level's own. */
export function takeOver(
  assessment: Assessment,
  table: string,
  facts: readonly ReportedFact[],
  level: LevelName,
): EditPlan {
  const entries = facts.map(({ item, fact, value }) => ({
    table,
    item: item.item.ordinal,
    fact: fact.spec.id,
    level,
    value,
  }));
  return enterFacts(assessment, entries);
}

/** Refuses reported facts: this level's stay blank, and 出处 says that the reported value was not accepted. */
export function refuseReported(
  assessment: Assessment,
  table: string,
  facts: readonly ReportedFact[],
  level: LevelName,
): EditPlan {
  const entries = facts.map((one) => ({
    table,
    item: one.item.item.ordinal,
    fact: one.fact.spec.id,
    level,
    value: null,
    note: refusalNote(level, one),
  }));
  return enterFacts(assessment, entries);
}
