import { letters } from '../../text/letters';
import type { AssessedEntry, AssessedIndicators } from '../assessed';
import type { Figure } from '../figure';
import type { Bilingual } from '../../text/bilingual';
import { INDICATOR_MESSAGES as SAYS } from '../messages';
import { periodKey, type Period } from '../period';
import { find, nameOf, type IndicatorCheck } from './find';

/** 其中 is larger than what it is part of: same unit, same period, both counts or both money. */
export const partOverWhole: IndicatorCheck = (table) =>
  table.entries.flatMap((part) => {
    const whole = wholeOf(table, part);
    return whole ? pairsOf(part, whole).flatMap((pair) => wrong(table, part, whole, pair)) : [];
  });

interface Pair {
  readonly period: Period | null;
  readonly part: Figure | null;
  readonly whole: Figure | null;
  readonly what: Bilingual;
}

function wholeOf(table: AssessedIndicators, { entry }: AssessedEntry): AssessedEntry | null {
  const { parent, kind } = entry.measure;
  if (parent === null || kind === 'rate') return null;
  const found = table.entries.find(
    (other) => other.entry.unit === entry.unit && letters(other.entry.measure.name) === letters(parent),
  );
  return found && found.entry.measure.unit === entry.measure.unit ? found : null;
}

function pairsOf({ entry }: AssessedEntry, { entry: whole }: AssessedEntry): Pair[] {
  return [
    { period: null, part: entry.target, whole: whole.target, what: SAYS.target },
    ...entry.results.map(({ period, done }) => ({
      period,
      part: done,
      whole: whole.results.find((other) => periodKey(other.period) === periodKey(period))?.done ?? null,
      what: SAYS.done,
    })),
  ];
}

function wrong(table: AssessedIndicators, part: AssessedEntry, whole: AssessedEntry, pair: Pair) {
  if (!pair.part?.value || !pair.whole?.value || pair.part.value.lte(pair.whole.value)) return [];
  const message = SAYS.part.message(
    nameOf(part, pair.period, pair.what),
    pair.part.shown,
    pair.whole.shown,
    whole.entry.measure.name,
  );
  const values = { part: pair.part.value.toNumber(), whole: pair.whole.value.toNumber() };
  const figures = [pair.part, pair.whole];
  const about = {
    severity: 'error',
    assessed: part,
    period: pair.period,
    figures,
    values,
    what: pair.what.zh,
  } as const;
  return [find(table, { ...about, code: 'part-over-whole' }, message, SAYS.part.settle)];
}
