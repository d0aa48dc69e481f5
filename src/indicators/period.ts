import { chineseNumber } from '../text/numerals';

/** Until when figures are counted: from January to the end of that month; `alone`: what falls into the last stretch only. */
export interface Period {
  /** 6 for half a year, 12 for a whole one. */
  readonly months: number;
  /** 二季度, 本月, 下半年: not counted from January, so not to be held against a target for the year. */
  readonly alone: boolean;
}

export const HALF_YEAR: Period = { months: 6, alone: false };
export const WHOLE_YEAR: Period = { months: 12, alone: false };

interface Wording {
  readonly words: RegExp;
  readonly period: (match: RegExpExecArray) => Period;
}

const upTo = (months: number): Period => ({ months, alone: false });
const only = (months: number): Period => ({ months, alone: true });

/** Tried in this order. */
const WORDINGS: readonly Wording[] = [
  {
    words: /(?:1|一)月?(?:份)?[-~—至到](\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|底|末)?/,
    period: ([, last]) => upTo(monthOf(last)),
  },
  {
    words: /截[至止](?:到)?(?:(?:19|20)\d\d年)?(\d{1,2})月(?:份|底|末|\d{1,2}日)?(?:止)?/,
    period: ([, last]) => upTo(monthOf(last)),
  },
  { words: /前三季度/, period: () => upTo(9) },
  { words: /下半年/, period: () => only(12) },
  { words: /上半年|半年度?|年中/, period: () => HALF_YEAR },
  { words: /第?(?:一|1)季度/, period: () => upTo(3) },
  {
    words: /第?([二三四234])季度/,
    period: ([, quarter]) => only(3 * (chineseNumber(quarter ?? '') ?? Number(quarter))),
  },
  { words: /(?:本|当|上)(?:月|季)(?:度|份)?/, period: () => only(1) },
  { words: /(?<![-~—至到\d])(\d{1,2})月(?:份|底|末)/, period: ([, month]) => upTo(monthOf(month)) },
  { words: /全年|年终|年末|年底/, period: () => WHOLE_YEAR },
];

function monthOf(text: string | undefined): number {
  const month = chineseNumber(text ?? '') ?? Number(text);
  return Math.min(12, Math.max(1, month));
}

/** The first period that a text (normalised) names, and the text without it. */
export function periodIn(text: string): { readonly period: Period | null; readonly rest: string } {
  for (const { words, period } of WORDINGS) {
    const match = words.exec(text);
    if (match) return { period: period(match), rest: text.replace(match[0], '') };
  }
  return { period: null, rest: text };
}

/** "6", "12", "6!" for a stretch alone: tells periods apart. */
export function periodKey(period: Period | null): string {
  return period ? `${period.months}${period.alone ? '!' : ''}` : '';
}
