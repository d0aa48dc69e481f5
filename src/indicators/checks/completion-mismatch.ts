import Decimal from 'decimal.js';
import type { AssessedEntry } from '../assessed';
import { rounded, type Completion } from '../completion';
import type { Figure } from '../figure';
import { INDICATOR_MESSAGES as SAYS } from '../messages';
import type { Result } from '../table';
import { find, nameOf, type IndicatorCheck } from './find';

/**
 * A stated 完成率 that is none of what offices compute from the figures beside it: rounded or cut to the digits shown, as
 * 98.3 or as 0.983; 100 where the target is passed; for rates the difference in percentage points too.
 */
export const completionMismatch: IndicatorCheck = (table) =>
  table.entries.flatMap((assessed) =>
    assessed.results.flatMap(({ result, completion }) => {
      const expected = expectedOf(assessed, completion);
      const { stated } = result;
      if (!stated?.value || expected.length === 0 || expected.some((value) => agrees(stated, value)))
        return [];
      const shown = [...new Set(expected.map((value) => `${rounded(value)}%`))];
      const message = SAYS.completion.message(nameOf(assessed, result.period), stated.shown, shown);
      return [
        find(
          table,
          {
            code: 'completion-mismatch',
            severity: 'error',
            assessed,
            period: result.period,
            figures: figuresOf(result, assessed),
            values: { stated: stated.value.toNumber(), expected: rounded(expected[0] ?? new Decimal(0)) },
          },
          message,
          SAYS.completion.settle,
        ),
      ];
    }),
  );

function figuresOf({ stated, done, target }: Result, { entry }: AssessedEntry): (Figure | null)[] {
  return [stated, done, target ?? entry.target];
}

function expectedOf({ entry }: AssessedEntry, { state, percent, readings }: Completion): Decimal[] {
  if (state !== 'computed') return [];
  if (entry.measure.better === 'lower') return readings.map((reading) => reading.percent);
  return percent ? [percent] : [];
}

function agrees(stated: Figure, expected: Decimal): boolean {
  const value = stated.value ?? new Decimal(0);
  if (value.eq(100) && expected.gte(100)) return true;
  const asFraction = stated.percent ? [] : [value.times(100)];
  return [value, ...asFraction].some((one, index) => {
    const places = stated.places - 2 * index;
    // A computed cell holds more digits than it shows; a typed one was rounded, or cut, to what it shows.
    const tolerance = new Decimal(10).pow(-Math.max(0, Math.min(places, 4)));
    return one.minus(expected).abs().lt(tolerance);
  });
}
