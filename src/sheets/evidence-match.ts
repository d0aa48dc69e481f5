import type { FactState } from '../assessment';
import type { LevelName } from '../recognise/table';
import type { FactSpec, FactValue } from '../rules/fact';
import type { Bilingual } from '../text/bilingual';
import { factKey, type EvidenceRow } from './evidence-rows';
import { readFactCell, sameFact } from './fact-entry';
import { squeezed } from './headed';
import { SHEET_MESSAGES } from './messages';

/** The facts that one item asks for. */
export interface WantedFacts {
  readonly table: string;
  /** Ordinal. */
  readonly item: number;
  readonly facts: readonly FactSpec[];
  /** The table's levels: other columns that people added are not entries. */
  readonly levels: readonly LevelName[];
}

export interface MatchedEvidence {
  /** "T1/7" → its facts in the order asked, with what 佐证数据 knows of each. */
  readonly facts: ReadonlyMap<string, readonly FactState[]>;
  /** Rows that fit no fact any more: kept, unused, a sentence each. */
  readonly stray: readonly Bilingual[];
  /** Entries that can't be read, or that two rows contradict each other on: unknown, a sentence each. */
  readonly unread: readonly Bilingual[];
}

/** A row belongs to a fact when 编号 and 佐证事项 are both its own (blanks and breaks aside). */
export function fitsFact(row: EvidenceRow, key: string, { label }: FactSpec): boolean {
  return row.key === key && squeezed(row.label) === squeezed(label);
}

/** Brings rows and wanted facts together. */
export function matchEvidence(rows: readonly EvidenceRow[], wanted: readonly WantedFacts[]): MatchedEvidence {
  const byKey = rowsByKey(rows);
  const used = new Set<EvidenceRow>();
  const unread: Bilingual[] = [];
  const facts = new Map(
    wanted.map(({ table, item, facts, levels }) => {
      const states = facts.map((spec): FactState => {
        const key = factKey(table, item, spec.id);
        const own = (byKey.get(key) ?? []).filter((row) => fitsFact(row, key, spec));
        own.forEach((row) => used.add(row));
        return factState(spec, own, levels, unread);
      });
      return [`${table}/${item}`, states];
    }),
  );
  return { facts, stray: rows.filter((row) => !used.has(row)).map(SHEET_MESSAGES.strayRow), unread };
}

/** The rows of each 编号. */
export function rowsByKey(rows: readonly EvidenceRow[]): Map<string, EvidenceRow[]> {
  const byKey = new Map<string, EvidenceRow[]>();
  for (const row of rows) {
    const same = byKey.get(row.key);
    if (same) same.push(row);
    else byKey.set(row.key, [row]);
  }
  return byKey;
}

function factState(
  spec: FactSpec,
  rows: readonly EvidenceRow[],
  levels: readonly LevelName[],
  unread: Bilingual[],
): FactState {
  const values = new Map<LevelName, FactValue>();
  const conflicts = new Set<LevelName>();
  for (const row of rows) {
    for (const level of levels) {
      const cell = row.entries.get(level);
      if (!cell) continue;
      const reading = readFactCell(spec, cell);
      const known = values.get(level);
      if (!reading.ok) unread.push(SHEET_MESSAGES.unreadEntry(row, level, cell.text, reading.why));
      else if (known !== undefined && !sameFact(known, reading.value)) conflicts.add(level);
      else values.set(level, reading.value);
    }
  }
  for (const level of conflicts) {
    values.delete(level);
    unread.push(SHEET_MESSAGES.conflict(rows, spec.label, level));
  }
  return { spec, values, source: rows.map((row) => row.source).find((source) => source !== '') ?? '' };
}
