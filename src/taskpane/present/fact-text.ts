import type { FactSpec, FactType, FactValue } from '../../rules/fact';
import { factContent, readFactText } from '../../sheets/fact-entry';

/** A fact's value as it stands in its field: "93", "是", "2024-06-30", "12/15", "85%"; "" for unknown. */
export function factText(value: FactValue | null | undefined): string {
  return value === null || value === undefined ? '' : String(factContent(value).value);
}

/** What a field's text was read as, or by which type's rule it can't be. `null` is a blank field: unknown. */
export type FactReading =
  | { readonly ok: true; readonly value: FactValue | null }
  | { readonly ok: false; readonly why: FactType | 'pair-or-rate' };

/** The text of a field, read as 佐证数据 reads it; both halves of a pair blank are a blank. */
export function readFact(spec: FactSpec, typed: string): FactReading {
  const text = typed.trim();
  if (text === '' || text === '/') return { ok: true, value: null };
  const read = readFactText(spec, text);
  if (read.ok) return read;
  return { ok: false, why: spec.pairAs === 'rate' ? 'pair-or-rate' : spec.type };
}
