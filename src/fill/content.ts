import type { Cell } from '../grid/grid';
import type { Content } from '../grid/plan';

/** A read cell as one would write it. */
export function contentOf(cell: Cell | null): Content {
  if (!cell) return { value: null };
  return cell.formula === undefined ? { value: cell.value } : { value: cell.value, formula: cell.formula };
}

/** Nothing but blanks, and no formula. */
export function isBlank({ value, formula }: Content): boolean {
  return formula === undefined && (value === null || (typeof value === 'string' && value.trim() === ''));
}

/** Equal as one would write it: of formulas only the formula counts. */
export function sameContent(one: Content, other: Content): boolean {
  if (one.formula !== undefined || other.formula !== undefined) return one.formula === other.formula;
  return (one.value ?? '') === (other.value ?? '');
}

/** Still what was written: a text-formatted cell turns a written 5 into "5". */
export function holds(now: Content, written: Content): boolean {
  if (sameContent(now, written)) return true;
  if (now.formula !== undefined || typeof now.value !== 'string' || typeof written.value !== 'number')
    return false;
  return now.value.trim() !== '' && Number(now.value) === written.value;
}
