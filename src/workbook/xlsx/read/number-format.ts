import { format as formatValue } from 'numfmt';

/** Built-in formats by id, as a Chinese Excel shows them (ECMA-376 18.8.30, the zh-cn column where it has one). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"¥"#,##0;"¥"-#,##0',
  6: '"¥"#,##0;[Red]"¥"-#,##0',
  7: '"¥"#,##0.00;"¥"-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"-#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Built-in formats that mean the same in every language: only these may be written by id. */
const EVERYWHERE = [1, 2, 3, 4, 9, 10, 49];

/** The id of a built-in format; null for a code that must be defined. */
export function builtInId(code: string): number | null {
  return code === 'General' ? 0 : (EVERYWHERE.find((id) => BUILT_IN[id] === code) ?? null);
}

export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? 'General';
}

/** Days between the two date systems. */
export const DAYS_TO_1904 = 1462;

/** Longest plain number that General shows as it is. */
const GENERAL_WIDTH = 11;

/** Texts shown lately, by format and value: a form repeats few numbers often. */
const shownLately = new Map<string, string>();
const LATELY = 5000;

/**
 * What the sheet shows for a number or a text under a format code.
 * A code that can't be read shows the plain value, as Excel would after repairing it.
 */
export function shownText(value: number | string, code: string, is1904: boolean): string {
  if (code === 'General' || code === '@') {
    const plain = String(value);
    if (typeof value === 'string' || (plain.length <= GENERAL_WIDTH && !plain.includes('e'))) return plain;
  }
  const key = `${is1904 ? 4 : 0} ${typeof value} ${value} ${code}`;
  const known = shownLately.get(key);
  if (known !== undefined) return known;
  if (shownLately.size >= LATELY) shownLately.clear();
  const shown = formatted(value, code, is1904);
  shownLately.set(key, shown);
  return shown;
}

function formatted(value: number | string, code: string, is1904: boolean): string {
  const readable = code.replaceAll('上午/下午', 'AM/PM');
  const options = { locale: 'zh-CN', dateErrorNumber: true };
  try {
    const shifted = typeof value === 'number' && is1904 && isDate(readable) ? value + DAYS_TO_1904 : value;
    return formatValue(readable, shifted, options);
  } catch {
    return typeof value === 'number' ? formatValue('General', value, options) : value;
  }
}

const dates = new Map<string, boolean>();

/** A format that shows days or times: 1904 moves it. Colours and quoted words are no part of the question. */
export function isDate(code: string): boolean {
  const known = dates.get(code);
  if (known !== undefined) return known;
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  const answer = /[ymdhs]|a{3,4}|AM\/PM/i.test(bare.replace(/General/gi, ''));
  dates.set(code, answer);
  return answer;
}
