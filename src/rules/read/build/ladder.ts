import type { Band, Bands, Rule } from '../../rule';
import type { Ask, Asked } from '../asks/ask';

import { READING_MESSAGES as SAY } from '../messages';
import { choice } from '../choice';

type Inside = Extract<Ask, { kind: 'in' }>;

/** A clause that says what a stretch of one quantity is worth. */
export interface Rung {
  readonly asked: Asked & { readonly ask: Inside };
  readonly points: number;
}

/** 80%-90%得2分，91%-94%得3分，95%以上得4分; `below` null: the text does not go on below the lowest. */
export function ladder(all: readonly Rung[], below: number | null): Rule {
  const rungs = apart(all).map(single);
  const [first] = rungs;
  const last = rungs.at(-1);
  if (!first || !last) throw new Error('a ladder has a rung');
  const { clause, ask } = first.asked;
  const words = clause.source.words(clause.from, last.asked.clause.to);
  const bands = closed(rungs);
  // Nothing lies below a lowest rung that is open below: its own points stand there.
  const lowest = bands[0];
  const under = lowest && (lowest.from === null || lowest.points === 0) ? lowest.points : below;
  const lower: Bands = { kind: 'bands', words, of: ask.of, bands, below: under };
  // 覆盖率90%得5分 and nothing else: there is no rung above it to lie below.
  if (rungs.length === 1 || !rungs.some((rung) => rung.asked.ask.point)) return lower;
  const between: Bands = { ...lower, bands: openAbove(sorted(rungs.map(bandOf))) };
  return choice(
    'rungs',
    clause,
    SAY.rungs(words.text),
    [
      { id: 'lower', label: SAY.rung.lower, rule: lower },
      { id: 'between', label: SAY.rung.between, rule: between },
    ],
    words,
  );
}

/** 完成90%得10分，完成80%得8分: more than the highest is worth no less, where it is worth the most. */
function openAbove(bands: readonly Band[]): Band[] {
  const top = bands.at(-1);
  const isPoint = top?.from && top.from.value === top.to?.value;
  const isMost = bands.every(({ points }) => points <= (top?.points ?? 0));
  return top && isPoint && isMost ? [...bands.slice(0, -1), { ...top, to: null }] : [...bands];
}

function bandOf({ asked, points }: Rung): Band {
  return { ...asked.ask.band, points };
}

/** 完成50%得20分，50%以下不得分; 90%（含）以上得8分，90%以下不得分: a value that is one rung's own ends the others in front of it. */
function apart(rungs: readonly Rung[]): Rung[] {
  const named = new Set(rungs.flatMap(({ asked }) => owned(asked.ask)));
  return rungs.map((rung) => {
    const { ask } = rung.asked;
    const own = owned(ask);
    const ended = (end: Band['from']): Band['from'] =>
      end && named.has(end.value) && !own.includes(end.value) ? { ...end, inclusive: false } : end;
    const band = { from: ended(ask.band.from), to: ended(ask.band.to) };
    return { ...rung, asked: { ...rung.asked, ask: { ...ask, band } } };
  });
}

/** 大于100%得5分，等于100%得3分: a value that another rung begins just beyond stands for itself alone. */
function single(rung: Rung, _: number, all: readonly Rung[]): Rung {
  const { ask } = rung.asked;
  const { from } = ask.band;
  const isBeyond = ({ asked }: Rung) => {
    const other = asked.ask.band.from;
    return other !== null && !other.inclusive && other.value === from?.value;
  };
  if (!from || !owned(ask).includes(from.value) || !all.some(isBeyond)) return rung;
  return { ...rung, asked: { ...rung.asked, ask: { ...ask, point: false, band: { from, to: from } } } };
}

function owned({ band: { from, to }, point, claims = [] }: Inside): readonly number[] {
  return from && (point || from.value === to?.value) ? [from.value] : claims;
}

/** 90%以上5分，80%以上3分; 低于90%扣1分，低于80%扣2分: a rung that says only one end stops where the next one begins. */
function closed(rungs: readonly Rung[]): Band[] {
  const bands = sorted(
    rungs.map(({ asked, points }) => ({
      ...asked.ask.band,
      points,
      to: asked.ask.point ? null : asked.ask.band.to,
    })),
  );
  const nexts = nextStarts(bands);
  // The end of the rungs in front, and the end before that: two rungs that end at the same number begin where the same one ends.
  let [end, before]: Band['to'][] = [null, null];
  return bands.map(besideLast).map((band, index) => {
    const next = nexts[index] ?? null;
    if (band.from === null && band.to !== null && band.to.value !== end?.value)
      [end, before] = [band.to, end ?? null];
    const last = band.to === null ? end : before;
    if (band.from !== null && band.to === null && next) return { ...band, to: beyond(next) };
    if (band.from === null && last) return { ...band, from: besideSingle(beyond(last), bands) };
    return band;
  });
}

/** 提高0.1个百分点以下得3分，持平得2分: what is one rung's alone is no start of another. */
function besideSingle(start: Band['from'], bands: readonly Band[]): Band['from'] {
  const isSingle = bands.some(
    ({ from, to }) => from && to && from.value === to.value && from.value === start?.value,
  );
  return start && isSingle ? { ...start, inclusive: false } : start;
}

/** 逾期1个月内得4分，逾期2个月内得2分: what begins where the one in front begins goes on where that ends. */
function besideLast(band: Band, index: number, all: readonly Band[]): Band {
  const before = all[index - 1];
  const isInside = before?.from && before.to && band.to && before.to.value < band.to.value;
  return isInside && before.from?.value === band.from?.value ? { ...band, from: beyond(before.to) } : band;
}

/** Of each band, where the first one behind it begins that begins elsewhere; null where none does. */
function nextStarts(bands: readonly Band[]): Band['from'][] {
  const starts: Band['from'][] = [];
  let [start, beyondIt]: Band['from'][] = [null, null];
  for (const { from } of [...bands].reverse()) {
    if (from && from.value !== start?.value) [start, beyondIt] = [from, start ?? null];
    else if (from?.inclusive) start = from;
    starts.unshift(beyondIt ?? null);
  }
  return starts;
}

function beyond(end: NonNullable<Band['from']>): Band['from'] {
  return { value: end.value, inclusive: !end.inclusive };
}

/** By where they begin, those that only end first, then by where they end. */
function sorted(bands: readonly Band[]): Band[] {
  const start = ({ from }: Band) => from?.value ?? -Infinity;
  const end = ({ to }: Band) => to?.value ?? Infinity;
  return [...bands].sort((a, b) => compare(start(a), start(b)) || compare(end(a), end(b)));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
