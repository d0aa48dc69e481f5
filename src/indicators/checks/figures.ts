import type { Finding } from '../../audit/finding';
import type { Bilingual } from '../../text/bilingual';
import type { AssessedEntry } from '../assessed';
import type { Figure } from '../figure';
import { INDICATOR_MESSAGES as SAYS } from '../messages';
import type { Period } from '../period';
import { scaleOf } from '../units-of-measure';
import { find, nameOf, type IndicatorCheck } from './find';

interface Read {
  readonly assessed: AssessedEntry;
  readonly figure: Figure;
  readonly period: Period | null;
  readonly what: 'target' | 'done' | 'stated';
}

/**
 * A cell where a figure belongs holds none, or holds one that cannot be: below zero, part of a person, a share of a whole
 * above 100%. A judged indicator's grade is no figure and is left alone.
 */
export const figures: IndicatorCheck = (table) =>
  table.entries.flatMap((assessed) =>
    figuresOf(assessed).flatMap((read) => {
      const found = wrongWith(read);
      if (!found) return [];
      const { code, says, values } = found;
      const about = {
        severity: 'error',
        assessed,
        period: read.period,
        figures: [read.figure],
        what: read.what,
      } as const;
      return [find(table, { ...about, code, values: values ?? {} }, says.message, says.settle)];
    }),
  );

function figuresOf(assessed: AssessedEntry): Read[] {
  const { entry } = assessed;
  const read = (figure: Figure | null, period: Period | null, what: Read['what']): Read[] =>
    figure ? [{ assessed, figure, period, what }] : [];
  return [
    ...read(entry.target, null, 'target'),
    ...entry.results.flatMap(({ period, done, stated, target }) => [
      ...read(target, period, 'target'),
      ...(entry.grade === null ? read(done, period, 'done') : []),
      ...read(stated, period, 'stated'),
    ]),
  ];
}

interface Wrong {
  readonly code: Finding['code'];
  readonly says: { readonly message: Bilingual; readonly settle: Bilingual };
  readonly values?: Readonly<Record<string, number | string>>;
}

function wrongWith(read: Read): Wrong | null {
  const { assessed, figure, period, what } = read;
  const of = nameOf(
    assessed,
    period,
    what === 'target' ? SAYS.target : what === 'stated' ? SAYS.stated : SAYS.done,
  );
  const { problem, shown, value } = figure;
  const say = (code: Finding['code'], one: { settle: Bilingual }, message: Bilingual): Wrong => ({
    code,
    says: { message, settle: one.settle },
    values: value ? { value: value.toNumber() } : {},
  });
  if (problem === 'not-a-number')
    return say('figure-not-a-number', SAYS.notANumber, SAYS.notANumber.message(of, shown));
  if (problem === 'unknown' || problem === 'error')
    return say('figure-not-a-number', SAYS.noValue, SAYS.noValue.message(of));
  if (!value || what === 'stated') return null;
  const { measure } = assessed.entry;
  if (value.isNegative() && !/增|降|净|利润/.test(measure.name)) {
    return say('figure-impossible', SAYS.negative, SAYS.negative.message(of, shown));
  }
  if (measure.bounded && value.gt(100))
    return say('figure-impossible', SAYS.overAll, SAYS.overAll.message(of, shown));
  const isWhole = measure.kind === 'count' && measure.unit !== '' && scaleOf(measure.unit) === 1;
  if (isWhole && SINGLE.test(measure.unit) && !value.isInteger()) {
    return say('figure-impossible', SAYS.fraction, SAYS.fraction.message(of, shown, measure.unit));
  }
  return null;
}

/** Units of which there are only whole ones. */
const SINGLE = /^(人|人次|名|个|户|家|件|次|项|台|套|所|处|场|期|份|本|张|宗|起|辆)$/;
