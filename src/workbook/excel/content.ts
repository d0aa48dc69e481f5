import type { Content } from '../../grid/plan';

/** Texts that Excel would turn into something else when they are typed: numbers, dates, formulas, TRUE. */
const COERCED = /^['=+\-@#]|^[\s(（¥$￥%]*[0-9０-９.]|^(true|false)$|^\s+$/i;

/** What to assign to `formulas` so that the cell holds exactly this content. */
export function written({ value, formula }: Content): string | number | boolean {
  if (formula !== undefined) return formula;
  if (value === null) return '';
  return typeof value === 'string' && COERCED.test(value) ? `'${value}` : value;
}
