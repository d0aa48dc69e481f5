import type { ICellData } from '@univerjs/core';
import type { Cell } from '../../grid/grid';
import { BLANK, type Content } from '../../grid/plan';

/** A cell of the grid as its snapshot has it. */
type GridCell = Pick<ICellData, 'v' | 'f' | 't' | 'p'>;

/** CellValueType of the grid. */
const NUMBER = 2;
const BOOLEAN = 3;

/**
 * What a person typed, or null where the cell still holds what the workbook holds (a formula that was recalculated does).
 * `formula` is what the grid says is the cell's formula, where cells share one.
 */
export function typedContent(
  shown: GridCell | null,
  held: Cell | null,
  formula = shown?.f ?? '',
): Content | null {
  const content = contentOf(shown, formula);
  if (content.formula !== undefined) return content.formula === held?.formula ? null : content;
  return held?.formula === undefined && content.value === (held?.value ?? null) ? null : content;
}

function contentOf(shown: GridCell | null, formula: string): Content {
  const value = plain(shown?.v);
  if (formula !== '') return { formula, value };
  if (shown?.t === BOOLEAN) return { value: shown.v === 1 || shown.v === true };
  if (shown?.t === NUMBER && typeof value === 'string' && Number.isFinite(Number(value))) {
    return value.trim() === '' ? BLANK : { value: Number(value) };
  }
  return value === null || value === '' ? BLANK : { value };
}

function plain(value: unknown): Content['value'] {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

/** How the grid would read a text: a number, and the number format that shows it so. */
export interface Parsed {
  readonly v: number | string | Date | boolean;
  readonly z?: string;
}

/**
 * What is kept of a typed text that the grid would read as a number. A percentage or a date is a number only with its
 * format, which the document does not take over from typing: where the cell does not show such numbers already, the text
 * stays as typed (93% is 93%, not 0.93). Null: not ours to decide.
 */
export function typedNumber(text: string, format: string, parsed: Parsed | null): number | string | null {
  if (!parsed || text.startsWith('=') || format === '@') return null;
  const asked = kindOf(parsed.z ?? '');
  if (asked !== 'plain' && asked !== kindOf(format)) return text;
  return typeof parsed.v === 'number' ? parsed.v : null;
}

function kindOf(format: string): 'percent' | 'date' | 'fraction' | 'plain' {
  const code = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (code.includes('%')) return 'percent';
  if (code.includes('/') && code.includes('?')) return 'fraction';
  return /[ymdhs]/i.test(code.replace(/General/gi, '')) ? 'date' : 'plain';
}
