import Nzh from 'nzh';
import { plain } from './normalise';

const DIGITS = '〇一二三四五六七八九';

/** Chinese numeral → number: 十二 → 12, 两 → 2, 二〇〇四 → 2004, 九十三点五 → 93.5. null for anything else. */
export function chineseNumber(text: string): number | null {
  const numeral = text.replaceAll('两', '二').replaceAll('零', '〇');
  if (!/^[〇一二三四五六七八九十百千万亿点]+$/.test(numeral)) return null;
  if (/^[〇一二三四五六七八九]{2,}$/.test(numeral)) {
    return Number([...numeral].map((digit) => DIGITS.indexOf(digit)).join(''));
  }
  const value = Number(Nzh.cn.decodeS(numeral.replaceAll('〇', '零')));
  return Number.isFinite(value) && (value !== 0 || numeral === '〇') ? value : null;
}

/** A number written with digits (full-width too, thousands commas allowed) or as a Chinese numeral; null for anything else. */
export function readNumber(text: string): number | null {
  const written = plain(text);
  if (/^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(written)) return Number(written.replaceAll(',', ''));
  return chineseNumber(written);
}
