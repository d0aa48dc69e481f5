import Decimal from 'decimal.js';
import type { AssessedEntry, AssessedIndicators } from '../assessed';
import type { Figure } from '../figure';
import type { Bilingual } from '../../text/bilingual';
import { INDICATOR_MESSAGES as SAYS } from '../messages';
import { periodKey, type Period } from '../period';
import { letters } from '../../text/letters';
import { find, nameOf, type IndicatorCheck } from './find';

/** 合计 of people or money is not what the units add up to; said only where every unit has its figure. */
export const unitsSum: IndicatorCheck = (table) =>
  table.entries
    .filter(
      ({ entry }) =>
        entry.isTotal && entry.measure.kind !== 'rate' && /^(合计|总计|共计)$/.test(letters(entry.unit)),
    )
    .flatMap((total) => {
      const units = unitsUnder(table, total);
      return columnsOf(total).flatMap(({ pick, period, what }) =>
        wrong(table, total, units, pick, period, what),
      );
    });

type Pick = (assessed: AssessedEntry) => Figure | null;

function unitsUnder(table: AssessedIndicators, total: AssessedEntry): AssessedEntry[] {
  return table.entries.filter(
    ({ entry }) => !entry.isTotal && letters(entry.measure.name) === letters(total.entry.measure.name),
  );
}

function columnsOf({ entry }: AssessedEntry): { pick: Pick; period: Period | null; what: Bilingual }[] {
  return [
    { pick: (one) => one.entry.target, period: null, what: SAYS.target },
    ...entry.results.map(({ period }) => ({
      pick: (one: AssessedEntry) =>
        one.entry.results.find((result) => periodKey(result.period) === periodKey(period))?.done ?? null,
      period,
      what: SAYS.done,
    })),
  ];
}

function wrong(
  table: AssessedIndicators,
  total: AssessedEntry,
  units: readonly AssessedEntry[],
  pick: Pick,
  period: Period | null,
  what: Bilingual,
) {
  const stated = pick(total);
  const values = units.map((unit) => pick(unit)?.value ?? null);
  if (!stated?.value || values.length === 0 || values.includes(null)) return [];
  const sum = values.reduce<Decimal>((all, value) => all.plus(value ?? 0), new Decimal(0));
  if (sum.minus(stated.value).abs().lt(new Decimal('0.005'))) return [];
  const message = SAYS.sum.message(nameOf(total, period, what), stated.shown, sum.toString());
  const about = { severity: 'error', assessed: total, period, figures: [stated], what: what.zh } as const;
  return [
    find(
      table,
      {
        ...about,
        code: 'units-sum-mismatch',
        values: { stated: stated.value.toNumber(), sum: sum.toNumber() },
      },
      message,
      SAYS.sum.settle,
    ),
  ];
}
