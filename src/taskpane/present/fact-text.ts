import type { FactSpec, FactType, FactValue } from '../../rules/fact';
import { parseFactText } from '../../sheets/fact-entry';

/** A fact's value as it stands in its field: "93", "是", "2024-06-30", "12/15"; "" for unknown. */
export function factText(value: FactValue | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'object') return `${value.done}/${value.of}`;
  return String(value);
}

/** What a field's text was read as, or by which type's rule it can't be. `null` is a blank field: unknown. */
export type FactReading =
  { readonly ok: true; readonly value: FactValue | null } | { readonly ok: false; readonly why: FactType };

/** The text of a field, read as 佐证数据 reads it; both halves of a pair blank are a blank. */
export function readFact(spec: FactSpec, typed: string): FactReading {
  const text = typed.trim();
  if (text === '' || text === '/') return { ok: true, value: null };
  const value = parseFactText(text, spec.type, spec.unit);
  return value === null ? { ok: false, why: spec.type } : { ok: true, value };
}
