import type { Cell } from '../grid/grid';
import type { Content } from '../grid/plan';
import type { FactSpec, FactType, FactValue } from '../rules/fact';
import type { Bilingual } from '../text/bilingual';
import { parseDate, isDateFormat, isoOfSerial } from './dates';
import { SHEET_MESSAGES } from './messages';

/** What an entry in 佐证数据 was read as: its value, or why it can't be read (a sentence). Never guessed. */
export type FactReading =
  { readonly ok: true; readonly value: FactValue } | { readonly ok: false; readonly why: Bilingual };

/**
 * An entry by its fact's type. A percent-formatted cell counts as shown (0.93 shown as 93% is 93), a date-formatted
 * one as its date; Excel turns a typed 3/4 into a date, so a date is never read as a pair.
 */
export function readFactCell(spec: FactSpec, cell: Cell): FactReading {
  if (cell.kind === 'error' || cell.kind === 'unknown') return no(SHEET_MESSAGES.noResult(cell.text));
  const value = parseFactText(plainEntry(cell), spec.type, spec.unit);
  if (value !== null) return { ok: true, value };
  return no(
    spec.type === 'pair' && isDateCell(cell)
      ? SHEET_MESSAGES.pairBecameDate
      : SHEET_MESSAGES.expected[spec.type],
  );
}

function no(why: Bilingual): FactReading {
  return { ok: false, why };
}

/** A typed text by its type: "93%", "3个" (its unit), 是, 2004/3/1, 12/15; null where it can't be read or is blank. */
export function parseFactText(typed: string, type: FactType, unit = ''): FactValue | null {
  const text = typed.normalize('NFKC').trim();
  switch (type) {
    case 'count':
      return countIn(withoutUnit(text, unit));
    case 'percent':
      return numberIn(text.endsWith('%') ? text.slice(0, -1) : text);
    case 'amount':
      return numberIn(withoutUnit(text, unit));
    case 'yes-no':
      return text === '是' ? true : text === '否' ? false : null;
    case 'date':
      return parseDate(text);
    case 'pair':
      return pairIn(text);
  }
}

function withoutUnit(text: string, unit: string): string {
  const plain = unit.normalize('NFKC').trim();
  return plain !== '' && text.endsWith(plain) ? text.slice(0, -plain.length) : text;
}

/** Figures as people type them, thousands separators allowed; no exponents. */
function numberIn(text: string): number | null {
  const bare = text.trim().replace(/(?<=\d),(?=\d{3})/g, '');
  return /^[-+]?(\d+(\.\d*)?|\.\d+)$/.test(bare) ? Number(bare) : null;
}

function countIn(text: string): number | null {
  const number = numberIn(text);
  return number !== null && Number.isInteger(number) && number >= 0 ? number : null;
}

function pairIn(text: string): FactValue | null {
  const parts = text.split('/').map(numberIn);
  const [done, of] = parts;
  return parts.length === 2 && typeof done === 'number' && typeof of === 'number' ? { done, of } : null;
}

/** The entry as text that says it whole without its type: 93% for a percent format, ISO for a date, 是/否 for a logical value. */
export function plainEntry(cell: Cell): string {
  const { value, format } = cell;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value !== 'number') return value ?? '';
  if (isDateCell(cell)) return parseDate(cell.text.normalize('NFKC')) ?? isoOfSerial(value) ?? cell.text;
  if (!isPercentFormat(format)) return plainNumber(value);
  return /^[-+]?[\d.,]+\s*%$/.test(cell.text.trim())
    ? cell.text.trim()
    : `${plainNumber(Number((value * 100).toPrecision(15)))}%`;
}

/** Without exponent: 1e-7 is 0.0000001. */
function plainNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

function isDateCell({ value, format }: Cell): boolean {
  return typeof value === 'number' && isDateFormat(format ?? '');
}

function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined && format.replace(/"[^"]*"|\\./g, '').includes('%');
}

/** A value as it is written into 佐证数据; null clears the cell. */
export function factContent(value: FactValue | null): Content {
  if (typeof value === 'boolean') return { value: value ? '是' : '否' };
  if (typeof value === 'object' && value !== null) return { value: `${value.done}/${value.of}` };
  return { value };
}

/** Whether two values are the same. */
export function sameFact(one: FactValue, other: FactValue): boolean {
  return factContent(one).value === factContent(other).value;
}

/** For people: “未公示的县：1个”. A null value: 未知. */
export function factInWords({ label, type, unit }: FactSpec, value: FactValue | null): string {
  if (value === null) return `${label}：${SHEET_MESSAGES.unknownFact}`;
  const said = String(factContent(value).value);
  const shownUnit = type === 'percent' ? '%' : type === 'yes-no' || type === 'date' ? '' : unit;
  return `${label}：${said}${shownUnit}`;
}
