import { INDICATOR_MESSAGES as SAYS } from '../messages';
import { find, nameOf, type IndicatorCheck } from './find';

/** What is counted from January on is smaller later in the year than before. */
export const fallsWithinYear: IndicatorCheck = (table) =>
  table.entries.flatMap((assessed) => {
    if (assessed.entry.measure.cumulative !== true) return [];
    const results = assessed.entry.results
      .filter(({ period, done }) => period && !period.alone && done?.value)
      .sort((one, other) => (one.period?.months ?? 0) - (other.period?.months ?? 0));
    return results.slice(1).flatMap((later, index) => {
      const before = results[index];
      const [now, then] = [later.done, before?.done];
      if (!before || !now?.value || !then?.value || now.value.gte(then.value)) return [];
      const message = SAYS.falls.message(
        nameOf(assessed, later.period),
        now.shown,
        before.period,
        then.shown,
      );
      const values = { later: now.value.toNumber(), earlier: then.value.toNumber() };
      const about = {
        severity: 'error',
        assessed,
        period: later.period,
        figures: [now, then],
        values,
      } as const;
      return [find(table, { ...about, code: 'falls-within-year' }, message, SAYS.falls.settle)];
    });
  });
