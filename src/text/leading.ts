import { halfWidth, isBlank } from './normalise';

/** A numeral at the head of a text: 1. / 1、 / （1） / ① / 一、 / （一）. */
export interface LeadingNumber {
  /** Without its punctuation: "1", "①", "一", "(一)"; for a heading with a first sub-item (1.…⏎①…) "1.①". */
  readonly number: string;
  /** Where the text behind it begins. */
  readonly end: number;
}

/** No numeral with its punctuation, and what tells it from a number, is longer. */
const LONGEST = 8;

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const HEAD = new RegExp(
  String.raw`^(?:(\d{1,3})[.、．:)](?!\d)|([${CIRCLED}])[.、]?|(\([一二三四五六七八九十\d]{1,3}\))|([一二三四五六七八九十]{1,3})[、.])`,
);

/** The numeral that a text begins with; null where it begins with something else. 12.5% is not a numeral. */
export function leadingNumber(text: string): LeadingNumber | null {
  const start = skipBlanks(text, 0);
  const half = [...text.slice(start, start + LONGEST)].map(halfWidth).join('');
  const match = HEAD.exec(half);
  if (!match) return null;
  const number = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
  const end = start + match[0].length;
  const sub = match[1] ? subNumber(text, end) : null;
  return { number: sub ? `${number}.${sub}` : number, end };
}

/** What stands behind all numerals at its head: 1.①建立台账 → 建立台账. */
export function behindNumbers(text: string): string {
  const end = leadingNumber(text)?.end;
  return end === undefined ? text : behindNumbers(text.slice(end));
}

/** ① right behind the numeral or at the head of a later line. */
function subNumber(text: string, from: number): string | null {
  const next = text.charAt(skipBlanks(text, from));
  if (next && CIRCLED.includes(next)) return next;
  return new RegExp(String.raw`\n\s*([${CIRCLED}])`).exec(text.slice(from))?.[1] ?? null;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charAt(at))) at += 1;
  return at;
}
