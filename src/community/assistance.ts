import type Decimal from 'decimal.js';
import { plain } from '../text/normalise';
import { averageOf, valuesOf } from './averages';
import type { CommunityMeasure } from './measure';
import type { MonthSheet } from './months';

/** 要求社区提供就业援助＿人，社区帮助解决就业＿人. */
export interface Assistance {
  readonly assisted: number;
  readonly placed: number;
}

const NOTE = /提供就业援助(\d+)人.{0,6}帮助解决就业(\d+)人/;

/** What the form's note says once it is filled in; null while its blanks are blank. */
export function noteAssistance(notes: readonly string[]): Assistance | null {
  for (const note of notes) {
    const match = NOTE.exec(plain(note).replace(/[_＿]/g, ''));
    if (match) return { assisted: Number(match[1]), placed: Number(match[2]) };
  }
  return null;
}

/** What a year's monthly figures add up to, by each way of reading them. */
export interface YearCount {
  /** Each month counted alone: their sum. null while a month is missing. */
  readonly ifMonthly: Decimal | null;
  /** Counted up to the month: December's. null where it is missing, or an earlier month has more. */
  readonly ifCumulative: Decimal | null;
  /** The one that the header says, or that both readings agree on; null while that is open. */
  readonly year: Decimal | null;
}

export function yearCount(sheet: MonthSheet, measure: CommunityMeasure): YearCount {
  const values = valuesOf(sheet.figures.get(measure));
  const { missing, sum, yearEnd } = averageOf(values);
  const ordered = [...values].sort(([one], [other]) => one - other).map(([, value]) => value);
  const falls = ordered.some((value, index) => index > 0 && value.lt(ordered[index - 1] ?? value));
  const ifMonthly = missing.length === 0 ? sum : null;
  const ifCumulative = falls ? null : yearEnd;
  const counting = sheet.counting.get(measure) ?? 'unsaid';
  if (counting === 'monthly') return { ifMonthly, ifCumulative: null, year: ifMonthly };
  if (counting === 'cumulative') return { ifMonthly: null, ifCumulative, year: ifCumulative };
  // What falls from one month to the next was not counted up to it.
  const agreed = falls ? ifMonthly : ifMonthly && ifCumulative?.eq(ifMonthly) ? ifMonthly : null;
  return { ifMonthly, ifCumulative, year: agreed };
}
