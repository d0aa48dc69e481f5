import type { FactType } from '../../fact';
import type { Condition } from '../../rule';
import type { Book, Place } from '../book';
import { conditionText, type Clause } from '../clause';
import { isMeasure } from '../lexicon';
import type { Ask } from './ask';
import { readEach } from './each';
import { readStep } from './step';
import { readThreshold, type Threshold } from './threshold';
import { readTruth } from './truth';

const ELSE = /^(?:否则|反之|不然|其余|其他|其它|其余情况|其他情况|除此之外|以上均不符合)(?=,|$)/;
/** What the clause's words ask; the facts are entered in the book, `clear` by whether the clause takes. */
export function readAsk(clause: Clause, book: Book, isLoss: boolean): Ask {
  const text = conditionText(clause);
  const place: Place = { column: clause.source.words(0, 0).in, at: clause.condition.from };
  if (text === '') return { kind: 'base' };
  if (ELSE.test(text)) return { kind: 'else' };
  const cut = text.lastIndexOf(',');
  const [ahead, tail] = cut < 0 ? ['', text] : [text.slice(0, cut), text.slice(cut + 1)];
  return (
    stepAsk(ahead, tail, book, place) ??
    eachAsk(ahead, tail, book, place, isLoss) ??
    boundAsk(text, book, place) ?? { kind: 'when', when: truthAsk(text, book, place, isLoss) }
  );
}

function stepAsk(ahead: string, tail: string, book: Book, place: Place): Ask | null {
  const step = readStep(ahead, tail);
  if (!step) return null;
  const known = knownQuantity(step.subject, step.unit, book);
  const from = known === null ? null : book.markOf(known);
  if (known !== null && from !== null) {
    return { kind: 'step', of: { fact: known, as: 'value' }, from, side: step.side, step: step.size };
  }
  const type = isMeasure(step.unit) ? typeOf(step.unit) : 'count';
  const unit = step.unit === '%' ? '百分点' : step.unit;
  const fact = book.ask(
    { label: `${step.told}的${unit === '百分点' ? '百分点数' : `${unit}数`}`, type, unit, clear: 0 },
    place,
  );
  const side = step.side === 'off' ? 'off' : 'above';
  return { kind: 'step', of: { fact, as: 'value' }, from: 0, side, step: step.size };
}

function eachAsk(ahead: string, tail: string, book: Book, place: Place, isLoss: boolean): Ask | null {
  const each = readEach(ahead, tail);
  if (!each) return null;
  const { label, unit, size } = each;
  const type: FactType = isMeasure(unit) ? typeOf(unit) : 'count';
  const fact = book.ask({ label, type, unit, clear: isLoss ? 0 : null }, place);
  if (size === 1 && type === 'count') return { kind: 'each', count: fact };
  return { kind: 'step', of: { fact, as: 'value' }, from: 0, side: 'above', step: size };
}

function boundAsk(text: string, book: Book, place: Place): Ask | null {
  const parts = text.split(',');
  const bound = readThreshold(text);
  if (!bound || endsInDenial(parts)) return null;
  const others = parts.filter((part) => part !== '' && readThreshold(part) === null);
  const of = { fact: quantity(text, bound, book, place), as: 'value' } as const;
  for (const end of [bound.band.from, bound.band.to]) if (end) book.mark(of.fact, end.value);
  if (others.length === 0) return { kind: 'in', of, band: bound.band, point: bound.point };
  return {
    kind: 'when',
    when: { kind: 'all', of: [truthOf(others.join(','), book, place), ...within(of, bound)] },
  };
}

/** …至少1次…,未完成的: the last word is the question. */
function endsInDenial(parts: readonly string[]): boolean {
  return (
    parts.length > 1 && /^[未没无不]/.test(parts.at(-1) ?? '') && readThreshold(parts.at(-1) ?? '') === null
  );
}

function within(of: { fact: string; as: 'value' }, { band: { from, to } }: Threshold): Condition[] {
  return [
    ...(from ? [{ kind: 'compare', of, op: from.inclusive ? '>=' : '>', to: from.value } as const] : []),
    ...(to ? [{ kind: 'compare', of, op: to.inclusive ? '<=' : '<', to: to.value } as const] : []),
  ];
}

function quantity(text: string, bound: Threshold, book: Book, place: Place): string {
  const part = text.slice(text.lastIndexOf(',', bound.from) + 1).split(',')[0] ?? '';
  const start = bound.from - text.lastIndexOf(',', bound.from) - 1;
  const subject = `${part.slice(0, start)}${part.slice(start + bound.to - bound.from)}`.replace(
    /^的|的$/g,
    '',
  );
  const known = knownQuantity(subject, bound.unit, book);
  if (known !== null) return known;
  const type = typeOf(bound.unit);
  const label = subject === '' ? (bound.unit === '%' ? '完成比例' : '数量') : subject;
  return book.ask({ label, type, unit: bound.unit, clear: null }, { ...place, at: place.at + bound.from });
}

/** 该项, 比例, nothing at all: the quantity that was spoken of last; the same words: the same quantity. */
function knownQuantity(subject: string, unit: string, book: Book): string | null {
  const [type, of] = [typeOf(unit), unit.endsWith('百分点') ? '%' : unit];
  const last = book.last(type, of);
  if (last === null) return null;
  const label = book.labelOf(last);
  const isSame = label === subject || label.endsWith(subject) || subject.endsWith(label);
  return isSame || /^(?:该项|本项|此项|比例|比率|完成|完成率|完成比例)?$/.test(subject) ? last : null;
}

function typeOf(unit: string): FactType {
  if (unit === '%' || unit.endsWith('百分点')) return 'percent';
  return isMeasure(unit) ? 'amount' : 'count';
}

function truthAsk(text: string, book: Book, place: Place, isLoss: boolean): Condition {
  const { label, denied } = readTruth(text);
  const fact = book.ask({ label: `是否${label}`, type: 'yes-no', unit: '', clear: denied === isLoss }, place);
  return { kind: 'is', fact, value: !denied };
}

function truthOf(text: string, book: Book, place: Place): Condition {
  return truthAsk(text, book, place, false);
}
