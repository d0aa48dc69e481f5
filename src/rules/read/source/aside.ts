import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import type { Asked } from '../asks/ask';
import { lossesOf } from './behind-parts';
import { HEADING, NUMERAL } from './sections';
import type { Source } from './source';
import { sum } from '../sum';

/** A sentence ahead of all parts of a text that only takes or only adds, or one behind them that only adds. */
export interface Aside {
  readonly parts: Source;
  readonly source: Source;
  readonly side: 'ahead' | 'behind';
  readonly sign: 'take' | 'add';
}

/** 有一项不符合规定扣1分, 缺一个扣0.5分: of the parts themselves. */
const OF_THE_PARTS = /(?:[一两几每各1-9])个?[项样条款点]|^每?[缺少](?:一|1)?[个份]/;

/** Ways to cut 被通报1次扣2分。 or 获表彰的加1分。 off a text; whether the rest are parts, only their reading tells. */
export function asidesOf(source: Source, ask: (part: Source) => readonly Asked[]): Aside[] {
  const { text } = source;
  const behind = ['。', ';'].map((stop) => text.lastIndexOf(stop, text.length - 2) + 1);
  const numerals = new RegExp(String.raw`(?<=[;。])${NUMERAL}`, 'g');
  const isNumbered = (from: number) => new RegExp(`^${NUMERAL}`).test(text.slice(from, from + 8));
  const heads = [...text.matchAll(HEADING)].map(({ index }) => index);
  const starts = [...[...text.matchAll(numerals)].map(({ index }) => index), ...heads];
  const isHeaded = isNumbered(0) || heads.includes(0);
  const cuts = [
    ...(isHeaded ? behind : []).map((at) => ({ side: 'behind' as const, at })),
    ...(isHeaded ? [] : starts).slice(0, 1).map(() => ({ side: 'ahead' as const, at: Math.min(...starts) })),
  ];
  return cuts.flatMap(({ side, at }): Aside[] => {
    if (at <= 0 || isNumbered(side === 'ahead' ? 0 : at)) return [];
    const [first, last] = [source.slice(0, at), source.slice(at, text.length)];
    const [parts, own] = side === 'ahead' ? [last, first] : [first, last];
    const sign = OF_THE_PARTS.test(own.text) ? null : signOf(ask(own));
    return sign === 'add' || (sign === 'take' && side === 'ahead')
      ? [{ parts, source: own, side, sign }]
      : [];
  });
}

function signOf(asked: readonly Asked[]): Aside['sign'] | null {
  const kinds = asked.map(({ clause: { outcome } }) => outcome.kind);
  const sign = (['take', 'add'] as const).find((kind) => kinds.includes(kind));
  return sign && kinds.every((kind) => kind === sign || kind === 'cap' || kind === 'part-of-step')
    ? sign
    : null;
}

/** The parts, less what is taken of all of them, or with what adds; null where the sentence says more than that. */
export function withAside({ side, sign }: Aside, said: Reading, all: Reading): Reading | null {
  const losses = lossesOf(said.rule);
  const taken = losses?.zeros.length === 0 ? losses.parts : null;
  const moved = sign === 'take' ? taken : addedIn(said.rule);
  if (!moved) return null;
  const [one, other] = side === 'ahead' ? [said, all] : [all, said];
  return {
    rule: sum(0, [all.rule, ...moved], null),
    facts: [...one.facts, ...other.facts],
    unread: [...one.unread, ...other.unread],
    doubts: [...one.doubts, ...other.doubts],
  };
}

/** What adds on top of the points in a text that does nothing else. */
function addedIn(rule: Rule): readonly Rule[] | null {
  const onTop = rule.kind === 'choice' ? rule.readings.find(({ id }) => id === 'on-top')?.rule : undefined;
  const [own, ...more] = onTop?.kind === 'sum' ? onTop.parts : [];
  return own?.kind === 'sum' && own.parts.length === 0 ? more : null;
}
