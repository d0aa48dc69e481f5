import type { Cell } from '../../grid/grid';
import type { Content } from '../../grid/plan';
import type { SpecCell } from '../../grid/sheet-spec';
import { isDateFormat } from '../dates';
import { cell } from '../page';

/** What a person wrote into one cell. */
export interface Note {
  /** Columns right of the first that may hold one. */
  readonly offset: number;
  readonly content: Content;
  /** It is a day, and stays one. */
  readonly isDay: boolean;
}

export function noteOf(offset: number, { value, text, formula, format = '' }: Cell): Note {
  const content = formula === undefined ? { value: value ?? text } : { value, formula };
  return { offset, content, isDay: typeof value === 'number' && isDateFormat(format) };
}

export function noteCell({ offset, content, isDay }: Note, row: number, column: number): SpecCell {
  const style = isDay ? 'inputDate' : offset === 0 ? 'input' : 'text';
  return cell(row, column + offset, style, content);
}
