import type { Choice, Words } from '../rule';
import type { Clause } from './clauses/clause';
import { assumptionId, wordsOf } from './words';

/** What a clause leaves open: `about` names the assumption, together with where the clause begins. */
export function choice(
  about: string,
  clause: Clause,
  question: string,
  readings: Choice['readings'],
  words: Words | null = wordsOf(clause),
): Choice {
  return { kind: 'choice', words, assumption: assumptionId(about, clause), question, readings };
}
