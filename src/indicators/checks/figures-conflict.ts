import type { Finding } from '../../audit/finding';
import { quotedSheet, a1 } from '../../grid/address';
import { keyOf } from '../assess-indicators';
import type { AssessedEntry, AssessedIndicators } from '../assessed';
import type { Figure } from '../figure';
import type { Bilingual } from '../../text/bilingual';
import { INDICATOR_MESSAGES as SAYS } from '../messages';
import { periodKey, type Period } from '../period';
import { find, nameOf } from './find';

interface Said {
  readonly table: AssessedIndicators;
  readonly assessed: AssessedEntry;
  readonly period: Period | null;
  readonly what: Bilingual;
  readonly figure: Figure;
}

/** One unit's target, or its result at one time, stands in several places and is not the same there. */
export function figuresConflict(tables: readonly AssessedIndicators[]): Finding[] {
  const byThing = new Map<string, Said[]>();
  for (const said of tables.flatMap(saidIn)) {
    const key = [keyOf(said.assessed.entry), periodKey(said.period), said.what.zh].join('|');
    byThing.set(key, [...(byThing.get(key) ?? []), said]);
  }
  return [...byThing.values()].flatMap(conflictIn);
}

function saidIn(table: AssessedIndicators): Said[] {
  return table.entries.flatMap((assessed) => {
    const { entry } = assessed;
    const said = (figure: Figure | null, period: Period | null, what: Bilingual): Said[] =>
      figure?.value && entry.unit !== '' ? [{ table, assessed, period, what, figure }] : [];
    return [
      ...said(entry.target, null, SAYS.target),
      ...entry.results.flatMap(({ period, done }) => (period ? said(done, period, SAYS.done) : [])),
    ];
  });
}

function conflictIn(all: readonly Said[]): Finding[] {
  const [first] = all;
  const different = all.filter(({ figure }) => first?.figure.value && !figure.value?.eq(first.figure.value));
  if (!first || different.length === 0) return [];
  const said = [first, ...different].map(
    ({ figure }) => `${quotedSheet(figure.sheet)}!${a1(figure.row, figure.column)} ${figure.shown}`,
  );
  const message = SAYS.conflict.message(nameOf(first.assessed, first.period, first.what), said);
  const figures = [first, ...different].map(({ figure }) => figure);
  const about = {
    severity: 'error',
    assessed: first.assessed,
    period: first.period,
    figures,
    what: first.what.zh,
  } as const;
  return [find(first.table, { ...about, code: 'figures-conflict' }, message, SAYS.conflict.settle)];
}
