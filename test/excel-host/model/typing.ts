import type { CellValue } from './sheet';

export interface Typed {
  readonly value: CellValue;
  readonly isError?: boolean;
  /** With its leading "=". */
  readonly formula?: string;
  /** What a General cell is formatted as from now on. */
  readonly format?: string;
}

const ERRORS = ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!'];
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * What Excel makes of an entry: text becomes a number, a date, TRUE, an error or a formula where it looks like one,
 * unless the cell is formatted as text or the entry begins with an apostrophe. Known from Excel's behaviour, not asked.
 */
export function typed(entry: CellValue, format: string): Typed {
  if (entry === null || entry === '') return { value: null };
  if (format === '@')
    return { value: typeof entry === 'boolean' ? String(entry).toUpperCase() : String(entry) };
  if (typeof entry !== 'string') return { value: entry };
  if (entry.startsWith("'")) return { value: entry.slice(1) };
  if (/^=./.test(entry)) return { value: null, formula: entry };
  if (ERRORS.includes(entry)) return { value: entry, isError: true };
  if (/^(true|false)$/i.test(entry)) return { value: entry.toLowerCase() === 'true' };
  return numberTyped(entry.trim()) ?? dateTyped(entry.trim()) ?? { value: entry };
}

function numberTyped(entry: string): Typed | null {
  const match = /^([-+(]?)[¥￥$]?\s*(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[-+]?\d+)?(%?)(\)?)$/i.exec(entry);
  const [, sign = '', whole = '', part = '', power = '', percent = '', closing = ''] = match ?? [];
  if (!match || whole + part === '' || part === '.' || (sign === '(') !== (closing === ')')) return null;
  const size = Number(`${whole.replaceAll(',', '') || '0'}${part}${power}`);
  const value = sign === '-' || sign === '(' ? -size : size;
  return percent ? { value: value / 100, format: '0%' } : { value };
}

function dateTyped(entry: string): Typed | null {
  const whole = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(entry);
  if (whole)
    return { value: serial(Number(whole[1]), Number(whole[2]), Number(whole[3])), format: 'yyyy/m/d' };
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(entry);
  if (!short || Number(short[1]) > 12 || Number(short[2]) > 31) return null;
  return { value: serial(2024, Number(short[1]), Number(short[2])), format: 'm"月"d"日"' };
}

function serial(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
}
