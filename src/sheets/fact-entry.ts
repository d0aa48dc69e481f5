import type { Cell } from '../grid/grid';
import type { Content } from '../grid/plan';
import type { FactSpec, FactValue, Pair, Rate } from '../rules/fact';
import { factAsTyped, isFactValue, plainNumber } from '../rules/fact-value';
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
  if (spec.type === 'pair' && isDateCell(cell)) return no(SHEET_MESSAGES.pairBecameDate);
  if (spec.type === 'pair' && isFractionCell(cell)) return no(expectedOf(spec));
  return readFactText(spec, plainEntry(cell));
}

/** A value from outside (JSON): as it is meant, or as somebody would type it; a bare number of a pair is its rate. */
export function readFactValue(spec: FactSpec, raw: unknown): FactReading {
  if (typeof raw === 'string') return readFactText(spec, raw);
  if (typeof raw === 'number' && spec.type === 'pair') return readFactText(spec, rateText(raw));
  return isFactValue(raw, spec.type) ? fitting(spec, raw) : no(expectedOf(spec));
}

/** 0.8 and 1 stay as they are: nobody knows whether percent is meant. */
function rateText(rate: number): string {
  return rate > 0 && rate <= 1 ? plainNumber(rate) : `${plainNumber(rate)}%`;
}

/** A typed text by its fact's type: "93%", "3个" (its unit), 是, 2004/3/1, 12/15, the rate of a pair with its %. Blank is no value. */
export function readFactText(spec: FactSpec, typed: string): FactReading {
  const text = typed.normalize('NFKC').trim();
  const value = valueIn(text, spec);
  if (value === null) return no(expectedOf(spec));
  // 12: 12% or the 12 of 12/15, 0.8: 0.8% or 80%?
  const isUnclear = isRate(value) && !text.endsWith('%') && value.rate !== 0;
  return isUnclear && spec.pairAs === 'rate' ? no(SHEET_MESSAGES.rateWithoutSign) : fitting(spec, value);
}

/** The rate alone is an answer only where the rule looks at nothing else. */
function fitting(spec: FactSpec, value: FactValue): FactReading {
  if (!isRate(value)) return { ok: true, value };
  if (spec.pairAs !== 'rate') return no(SHEET_MESSAGES.bothCounts[spec.pairAs ?? 'counts']);
  return value.rate < 0 ? no(expectedOf(spec)) : { ok: true, value };
}

/** What may be entered, as a sentence. */
export function expectedOf({ type, pairAs }: FactSpec): Bilingual {
  return type === 'pair' && pairAs === 'rate'
    ? SHEET_MESSAGES.expectedPairOrRate
    : SHEET_MESSAGES.expected[type];
}

function isRate(value: FactValue): value is Rate {
  return typeof value === 'object' && 'rate' in value;
}

function no(why: Bilingual): FactReading {
  return { ok: false, why };
}

function valueIn(text: string, { type, unit }: FactSpec): FactValue | null {
  switch (type) {
    case 'count':
      return countIn(withoutUnit(text, unit));
    case 'percent':
      return percentIn(text);
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

function percentIn(text: string): number | null {
  return numberIn(text.endsWith('%') ? text.slice(0, -1) : text);
}

function countIn(text: string): number | null {
  const number = numberIn(text);
  return number !== null && Number.isInteger(number) && number >= 0 ? number : null;
}

function pairIn(text: string): Pair | Rate | null {
  const parts = text.split('/').map(numberIn);
  const [done, of] = parts;
  if (parts.length === 2 && typeof done === 'number' && typeof of === 'number') return { done, of };
  const rate = percentIn(text);
  return rate === null ? null : { rate };
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

function isDateCell({ value, format }: Cell): boolean {
  return typeof value === 'number' && isDateFormat(format ?? '');
}

/** Excel's own fractions: what is shown as 3/2 is 1.5, and nobody knows of what. */
function isFractionCell({ value, format }: Cell): boolean {
  return typeof value === 'number' && /[?#\d]\s*\/\s*[?#\d]/.test(format ?? '');
}

function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined && format.replace(/"[^"]*"|\\./g, '').includes('%');
}

/** A value as it is written into 佐证数据; null clears the cell. */
export function factContent(value: FactValue | null): Content {
  return { value: typeof value === 'number' || value === null ? value : factAsTyped(value) };
}

/** Whether two values are the same. */
export function sameFact(one: FactValue, other: FactValue): boolean {
  return factContent(one).value === factContent(other).value;
}

/** For people: “未公示的县：1个”. A null value: 未知. */
export function factInWords({ label, type, unit }: FactSpec, value: FactValue | null): string {
  if (value === null) return `${label}：${SHEET_MESSAGES.unknownFact}`;
  const said = String(factContent(value).value);
  const isBare = type === 'yes-no' || type === 'date' || isRate(value);
  const shownUnit = type === 'percent' ? '%' : isBare ? '' : unit;
  return `${label}：${said}${shownUnit}`;
}
