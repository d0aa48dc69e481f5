import type { Finding, FindingCode, Severity } from '../../audit/finding';
import { a1 } from '../../grid/address';
import type { Bilingual } from '../../text/bilingual';
import { letters } from '../../text/letters';
import type { AssessedEntry, AssessedIndicators } from '../assessed';
import type { Figure } from '../figure';
import { INDICATOR_MESSAGES } from '../messages';
import { periodKey, type Period } from '../period';

/** One check of a table of targets and results. */
export type IndicatorCheck = (table: AssessedIndicators) => Finding[];

/** What a finding is about; `figures` in the order in which a person looks at them. */
export interface About {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly assessed: AssessedEntry;
  /** null: the target, or the measure as a whole. */
  readonly period: Period | null;
  readonly figures: readonly (Figure | null)[];
  readonly values?: Readonly<Record<string, number | string>>;
  /** Tells findings of one code, measure and period apart. */
  readonly what?: string;
}

/** A finding of that table; its key stays while rows move. */
export function find(
  { id }: AssessedIndicators,
  about: About,
  message: Bilingual,
  settle: Bilingual,
): Finding {
  const { unit, measure } = about.assessed.entry;
  const figures = about.figures.flatMap((figure) => figure ?? []);
  const sheet = figures[0]?.sheet ?? '';
  const place = [letters(unit), letters(measure.name), periodKey(about.period)].join('/');
  return {
    code: about.code,
    severity: about.severity,
    key: `${id}/${place}/${about.code}${about.what ? `:${about.what}` : ''}`,
    table: id,
    sheet,
    cells: figures.filter((figure) => figure.sheet === sheet).map(({ row, column }) => a1(row, column)),
    item: null,
    level: null,
    message: message.zh,
    settle: settle.zh,
    english: { message: message.en, settle: settle.en },
    quote: measure.name,
    values: about.values ?? {},
  };
}

/** 长春市 “城镇新就业人数” 半年 */
export function nameOf(
  { entry }: AssessedEntry,
  period: Period | null,
  figure: Bilingual = INDICATOR_MESSAGES.done,
): Bilingual {
  return INDICATOR_MESSAGES.of(entry.unit, entry.measure.name, period, figure);
}
