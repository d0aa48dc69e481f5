import type { FactType } from '../../fact';
import type { Book, Place } from '../book';
import { isMeasure } from '../lexicon';
import type { Threshold } from './threshold';

/** 该项, 比例, nothing at all: the quantity that was spoken of last; the same words: the same quantity. */
export function knownQuantity(subject: string, unit: string, book: Book): string | null {
  const last = book.last(typeOf(unit), unit.endsWith('百分点') ? '%' : unit);
  if (last === null) return null;
  const [label, words] = [book.labelOf(last), subject.replace(/^(?:该项|本项|此项)/, '')];
  const isSame = label === words || label.endsWith(words) || words.endsWith(label);
  return isSame || /^(?:该项|本项|此项|比例|比率|完成|完成率|完成比例)?$/.test(subject) ? last : null;
}

/** The quantity that a bound in `text` is about: the words of its part without the bound. */
export function boundedQuantity(text: string, bound: Threshold, book: Book, place: Place): string {
  const subject = `${text.slice(0, bound.from)}${bound.inner ?? ''}${text.slice(bound.to)}`.replace(
    /^[的,]+|[的均者,]+$/g,
    '',
  );
  const known = knownQuantity(subject, bound.unit, book);
  const type = typeOf(bound.unit);
  const label = subject === '' ? (bound.unit === '%' ? '完成比例' : '数量') : subject;
  const fact =
    known ??
    book.ask({ label, type, unit: bound.unit, clear: null }, { ...place, at: place.at + bound.from });
  for (const end of [bound.band.from, bound.band.to]) if (end) book.mark(fact, end.value);
  return fact;
}

/** Rates in percent, what is measured as amounts, what is counted as counts. */
export function typeOf(unit: string): FactType {
  if (unit === '%' || unit.endsWith('百分点')) return 'percent';
  return isMeasure(unit) ? 'amount' : 'count';
}
