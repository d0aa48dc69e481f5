import type { FilterLoss } from '../../../filter-place';
import type { Choice } from './column-filter';
import { serialOf, timeOf } from './days';

/** How long a period is that begins with the day that the file tells: [months, days]. */
const LENGTHS: readonly [RegExp, readonly [months: number, days: number]][] = [
  [/^(?:today|tomorrow|yesterday)$/, [0, 1]],
  [/Week$/, [0, 7]],
  [/Month$/, [1, 0]],
  [/Quarter$/, [3, 0]],
  [/Year$|^yearToDate$/, [12, 0]],
];

/**
 * What a dynamic filter means. Of a period that moves with the calendar the file tells the first day (`from`) that it had
 * when the filter was last applied: it stays what the person saw until Excel applies it again. 本年度截至现在 ends with
 * its year here, since no date in it can be later than the day on which it was typed, unless it was meant so.
 */
export function averageOrDates(type: string, from: number): Choice | FilterLoss {
  if (type === 'aboveAverage' || type === 'belowAverage')
    return { kind: 'average', isAbove: type === 'aboveAverage' };
  const [, kind, number] = /^([MQ])(\d{1,2})$/.exec(type) ?? [];
  if (kind === 'M') return { kind: 'months', type, months: [Number(number)] };
  if (kind === 'Q')
    return { kind: 'months', type, months: [2, 1, 0].map((back) => 3 * Number(number) - back) };
  const length = LENGTHS.find(([words]) => words.test(type))?.[1];
  const first = timeOf(from);
  if (!length || !first) return 'unreadable';
  const [year = 0, month = 1, day = 1] = first;
  const [months, days] = length;
  return { kind: 'period', type, from, to: serialOf(year, month + months, day + days) };
}
