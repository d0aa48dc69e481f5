import type { Rule } from '../rule';

/** start + parts, within 0 and `cap` (null: no such bound). */
export function sum(start: number, parts: readonly Rule[], cap: number | null): Rule {
  return { kind: 'sum', words: null, start, parts, cap, floor: 0 };
}
