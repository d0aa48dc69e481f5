import type { Assessment } from '../assessment';
import { BLANK, type Edit, type EditPlan } from '../grid/plan';
import { factKey, findEvidence, layOutEvidence, readEvidence, type EnteredFact } from '../sheets/evidence';
import { addNote } from '../sheets/evidence-layout';
import { fitsFact, rowsByKey } from '../sheets/evidence-match';
import { factContent } from '../sheets/fact-entry';
import { contentOf, sameContent } from './content';
import { FILL_MESSAGES } from './messages';
import { nameEdits, putOwn, restsOn } from './plan-parts';

export type { EnteredFact as FactEntry } from '../sheets/evidence';

/** Makes 佐证数据, or lays it out again: a row for every fact; what was entered stays. */
export function makeEvidence(assessment: Assessment): EditPlan {
  return evidencePlan(assessment, [putOwn(assessment.snapshot, layOutEvidence(assessment))]);
}

/**
 * Enters facts. Where the sheet has their rows and columns only those cells are set; else it is laid out anew with them.
 * Entries for facts that nobody asks for are left out. `_now` is the time of the call: facts bear none.
 */
export function enterFacts(assessment: Assessment, entries: readonly EnteredFact[], _now?: string): EditPlan {
  const known = entries.filter((entry) => specOf(assessment, entry) !== null);
  if (known.length === 0) return evidencePlan(assessment, []);
  const cells = cellEdits(assessment, known);
  return cells
    ? evidencePlan(assessment, cells)
    : evidencePlan(assessment, [putOwn(assessment.snapshot, layOutEvidence(assessment, known))]);
}

function evidencePlan(assessment: Assessment, edits: readonly Edit[]): EditPlan {
  const all = edits.length === 0 ? [] : [...edits, ...nameEdits(assessment)];
  return {
    fingerprints: restsOn(assessment, [], ['佐证数据']),
    groups: all.length === 0 ? [] : [{ id: 'evidence', title: FILL_MESSAGES.evidence, edits: all }],
  };
}

function specOf({ tables }: Assessment, { table, item, fact }: EnteredFact) {
  const found = tables.find(({ id }) => id === table)?.items.find((one) => one.item.ordinal === item);
  return found?.facts.find(({ spec }) => spec.id === fact)?.spec ?? null;
}

/** null where a row or a column is missing, or a fact has several rows. */
function cellEdits(assessment: Assessment, entries: readonly EnteredFact[]): Edit[] | null {
  const headed = findEvidence(assessment.snapshot);
  if (!headed) return null;
  const rows = readEvidence(assessment.snapshot);
  const byKey = rowsByKey(rows);
  const edits: Edit[] = [];
  const notes = new Map<number, string>();
  for (const entry of entries) {
    const spec = specOf(assessment, entry);
    const key = factKey(entry.table, entry.item, entry.fact);
    const [row, second] = spec ? (byKey.get(key) ?? []).filter((one) => fitsFact(one, key, spec)) : [];
    const column = headed.columns.get(entry.level);
    if (!row || second || column === undefined) return null;
    const before = contentOf(row.entries.get(entry.level) ?? null);
    const after = factContent(entry.value);
    if (!sameContent(before, after)) {
      edits.push({ kind: 'set-cell', sheet: row.sheet, row: row.row, column, before, after });
    }
    if (entry.note !== undefined) notes.set(row.row, addNote(notes.get(row.row) ?? row.source, entry.note));
  }
  return [...edits, ...noteEdits(headed.grid.sheet, headed.columns.get('出处'), rows, notes)];
}

function noteEdits(
  sheet: string,
  column: number | undefined,
  rows: ReturnType<typeof readEvidence>,
  notes: ReadonlyMap<number, string>,
): Edit[] {
  if (column === undefined) return [];
  return rows.flatMap(({ row, source }): Edit[] => {
    const note = notes.get(row);
    if (note === undefined || note === source) return [];
    const before = source === '' ? BLANK : { value: source };
    return [{ kind: 'set-cell', sheet, row, column, before, after: { value: note } }];
  });
}
