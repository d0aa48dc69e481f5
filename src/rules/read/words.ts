import type { Words } from '../rule';
import type { Clause } from './clauses/clause';

/** A clause's own words, with their place. */
export const wordsOf = ({ source, from, to }: Clause): Words => source.words(from, to);

/** An id for an assumption: what it is about, and where its words begin. */
export function assumptionId(about: string, { source, from }: Clause): string {
  return `${about}-${source.words(0, 0).in}-${source.place(from)}`;
}
