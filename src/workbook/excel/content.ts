import type { Cell } from '../../grid/grid';
import type { Content } from '../../grid/plan';

/**
 * Texts that Excel would turn into something else when they are typed: numbers, dates, times, formulas, TRUE. An apostrophe
 * before one keeps it a text and is no part of it; one too many does no harm.
 */
const COERCED =
  /^['=+\-@#]|^[\s(（¥￥$%]*[0-9０-９.]|^(true|false)$|^\s+$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^[上下]午/i;

/** A cell with this format keeps everything that is typed as text. */
export const TEXT_FORMAT = '@';

/** The error values that a cell may hold: they are written as they are shown. */
const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!']);

/** What to assign to `formulas` of a cell that is not formatted as text, so that it holds exactly this content. */
export function written({ value, formula }: Content): string | number | boolean {
  if (formula !== undefined) return formula;
  if (value === null) return '';
  if (typeof value !== 'string' || ERRORS.has(value)) return value;
  return COERCED.test(value) ? `'${value}` : value;
}

/** A cell holds the content already. */
export function isSame(cell: Cell | null, { value, formula }: Content): boolean {
  if (cell === null) return value === null && formula === undefined;
  return cell.formula === formula && (formula !== undefined || cell.value === value);
}

/**
 * Writes one cell. Where it is formatted as text a number or a formula would become text, so the format steps aside
 * for the moment (unless the sheet lets nobody change formats); the cell looks as before.
 */
export function writeCell(range: Excel.Range, content: Content, format: string, mayFormat: boolean): void {
  if (format !== TEXT_FORMAT) {
    range.formulas = [[written(content)]];
  } else if (typeof content.value === 'string' && content.formula === undefined) {
    range.formulas = [[content.value]];
  } else {
    if (mayFormat) range.numberFormat = [['General']];
    range.formulas = [[written(content)]];
    if (mayFormat) range.numberFormat = [[format]];
  }
}
