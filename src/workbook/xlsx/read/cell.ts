import type { Cell } from '../../../grid/grid';
import type { CellFormats } from './formats';
import { DAYS_TO_1904, isDate, shownText } from './number-format';
import type { RawCell } from './read-sheet';

/** What a cell needs beside its own sheet. */
export interface ReadContext {
  readonly strings: readonly string[];
  readonly formats: CellFormats;
  readonly is1904: boolean;
}

const DAY = 86_400_000;

/** "2004-06-01T08:00:00" (strict files, t="d") → days, in the workbook's date system. */
function serial(iso: string, is1904: boolean): number | null {
  const time = Date.parse(
    /[Zz]|[+-]\d\d:\d\d$/.test(iso) ? iso : `${iso.includes('T') ? iso : `${iso}T00:00:00`}Z`,
  );
  if (Number.isNaN(time)) return null;
  const days = time / DAY + 25569;
  return is1904 ? days - DAYS_TO_1904 : days;
}

function valueOf(raw: RawCell, context: ReadContext): Pick<Cell, 'kind' | 'value'> | null {
  const { type, value } = raw;
  if (type === 'str' || type === 'inlineStr') return value === null ? null : { kind: 'text', value };
  if (value === null || value.trim() === '') return null;
  if (type === 's') return { kind: 'text', value: context.strings[Number(value)] ?? '' };
  if (type === 'b') return { kind: 'boolean', value: value.trim() === '1' || value.trim() === 'true' };
  if (type === 'e') return { kind: 'error', value };
  const number = type === 'd' ? serial(value.trim(), context.is1904) : Number(value);
  return number === null || Number.isNaN(number)
    ? { kind: 'text', value }
    : { kind: 'number', value: number };
}

function shown(kind: Cell['kind'], value: Cell['value'], code: string, is1904: boolean): string {
  if (value === null) return '';
  if (kind === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'boolean' || kind === 'error' ? String(value) : shownText(value, code, is1904);
}

/** The cell as the other rooms see it; null for a cell that holds nothing. */
export function readCell(raw: RawCell, context: ReadContext): Cell | null {
  const found = valueOf(raw, context);
  if (raw.formula === null && found?.kind === 'text' && found.value === '') return null;
  const { kind, value } = found ?? { kind: 'unknown' as const, value: null };
  const { code } = context.formats.at(raw.style);
  const format = raw.type === 'd' && !isDate(code) ? 'yyyy-mm-dd' : code;
  return {
    kind,
    value,
    text: shown(kind, value, format, context.is1904),
    ...(raw.formula !== null ? { formula: `=${raw.formula}` } : {}),
    ...(format === 'General' ? {} : { format }),
  };
}
