import type { Content } from '../../grid/plan';

/** What a cell holds, for a preview: a formula as one types it, else its value; "" for a blank. */
export function contentText({ value, formula }: Content): string {
  if (formula !== undefined) return formula;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}
