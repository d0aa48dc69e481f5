import type { Element } from '@xmldom/xmldom';
import type { Content } from '../../../grid/plan';
import { LONGEST_TEXT } from '../../limits';
import { append, child, children, remove } from '../package/elements';
import { encodeEscapes } from '../package/escapes';

/** A number as a file writes it. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`not a cell value: ${value}`);
  return String(Object.is(value, -0) ? 0 : value);
}

/** A text as a cell can hold it: cut, with a mark, rather than a file that can't be opened. */
export function fitted(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}

/** `t` and `<v>` of a value that stands beside a formula, or that is no text. */
export function typedValue(value: number | string | boolean): { type: string | null; text: string } {
  if (typeof value === 'number') return { type: null, text: numberText(value) };
  if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
  return { type: isErrorText(value) ? 'e' : 'str', text: encodeEscapes(fitted(value)) };
}

const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!']);

/** An error is written as Cell has it: as its text. */
export function isErrorText(value: string): boolean {
  return ERRORS.has(value);
}

/** Takes content and type away and leaves the style. `cm` and `vm` speak of the old content. */
export function clearContent(cell: Element): void {
  for (const part of children(cell)) if (part.localName !== 'extLst') remove(part);
  for (const attribute of ['t', 'cm', 'vm']) cell.removeAttribute(attribute);
}

function appendText(parent: Element, name: string, text: string): void {
  const made = append(parent, name);
  if (/^\s|\s$|\n/.test(text)) made.setAttribute('xml:space', 'preserve');
  made.textContent = text;
}

/**
 * Writes the content and keeps the style. Text goes into the cell itself (inlineStr) and not into the shared
 * strings: that part, its counts and its rich texts stay byte-identical.
 */
export function writeContent(cell: Element, content: Content): void {
  clearContent(cell);
  const { value, formula } = content;
  if (formula !== undefined) {
    appendText(cell, 'f', formula.replace(/^=/, ''));
    if (value !== null) writeCache(cell, value);
  } else if (typeof value === 'string' && !isErrorText(value)) {
    cell.setAttribute('t', 'inlineStr');
    appendText(append(cell, 'is'), 't', encodeEscapes(fitted(value)));
  } else if (value !== null) writeCache(cell, value);
}

/** Writes the value beside a formula, or takes it away (null): the formula then reads as unknown. */
export function writeCache(cell: Element, value: number | string | boolean | null): void {
  const known = child(cell, 'v');
  if (value === null) {
    if (known) remove(known);
    cell.removeAttribute('t');
    return;
  }
  const { type, text } = typedValue(value);
  if (type === null) cell.removeAttribute('t');
  else cell.setAttribute('t', type);
  const element = known ?? append(cell, 'v');
  element.textContent = text;
}
