import type { Condition } from '../../rule';
import type { Book, Place } from '../book/book';
import type { EachBefore } from '../clauses/each-before';
import type { Among } from '../book/topics';
import type { Ask } from './ask';
import { typeOf } from './quantity';
import type { Rank } from './rank';
import type { Member } from './series';

/** What a clause's neighbours make of it. */
export interface Neighbours extends Among {
  readonly member: Member | null;
  /** The words of its degree, where they make up a scale. */
  readonly degree: string | null;
  /** The places of one ranking that it names. */
  readonly rank: Rank | null;
  /** It gives so much for one of something, as its neighbours do. */
  readonly isCounted: boolean;
  /** 养老保险参保人数 of 养老保险参保人数完成任务得5分: whose goal the points before are for; '' where they are for none. */
  readonly goal: string;
  /** The words of the points that stand nearest before it: what a count is of where two are told in the same words. */
  readonly part: string;
  /** What happened just before, where its own words only say what followed: 发生甲类事故 of 被通报的; '' where they stand by themselves. */
  readonly event: string;
  /** Of whom the clause before counts each: 每个乡镇未建立扣1分，不规范扣0.5分. */
  readonly each: EachBefore | null;
  /** What the nearest clause before it counts each of, that takes for it. */
  readonly counts: string | null;
  /** What gives points stands just before it. */
  readonly isBehindPoints: boolean;
  /** What the clause before asks. */
  readonly before: Ask | null;
}

/** What the clause asks as one of several that belong together; null where it stands by itself. */
export function neighbourAsk({ member, rank, degree }: Neighbours, book: Book, place: Place): Ask | null {
  if (member) return memberAsk(member, book, place);
  if (rank) return rankAsk(rank, book, place);
  return degree === null ? null : degreeAsk(degree, book, place);
}

function memberAsk({ label, unit, band, isLength }: Member, book: Book, place: Place): Ask {
  const type = isLength ? 'amount' : typeOf(unit);
  const fact = book.ask({ label, type, unit, clear: null }, place);
  return { kind: 'in', of: { fact, as: 'value' }, band, point: false };
}

function degreeAsk(degree: string, book: Book, place: Place): Ask {
  const fact = book.ask({ label: `是否${degree}`, type: 'yes-no', unit: '', clear: null }, place);
  return { kind: 'when', when: { kind: 'is', fact, value: true }, degree: true };
}

/** 前20%: none but the first is left out below it; 后20% begins behind the 80%. */
function shareAsk({ label, from, to }: Rank, book: Book, place: Place): Ask {
  const fact = book.ask({ label, type: 'percent', unit: '%', clear: null }, place);
  const band = {
    from: from === 0 ? null : { value: from, inclusive: to !== null },
    to: to === null ? null : { value: to, inclusive: true },
  };
  return { kind: 'in', of: { fact, as: 'value' }, band, point: false };
}

/** The first place is 1. */
function rankAsk(rank: Rank, book: Book, place: Place): Ask {
  const { label, from, to, isStep } = rank;
  if (rank.isShare) return shareAsk(rank, book, place);
  const fact = book.ask({ label, type: 'count', unit: '名', clear: null }, place);
  const of = { fact, as: 'value' } as const;
  if (isStep) return { kind: 'step', of, from, side: 'above', step: 1, steps: 'full' };
  if (rank.isTaken) {
    const end = (value: number) => ({ value, inclusive: true });
    return { kind: 'in', of, band: { from: end(from), to: to === null ? null : end(to) }, point: false };
  }
  const least = { kind: 'compare', of, op: '>=', to: from } as const;
  const when: Condition =
    to === null ? least : { kind: 'all', of: [least, { kind: 'compare', of, op: '<=', to }] };
  return { kind: 'when', when, degree: true };
}
