import type { Rule } from '../rule';
import type { Taking } from './block';
import { assumptionId, taken, wordsOf } from './effects';
import { READING_MESSAGES as SAY } from './messages';

/** The deductions of one block, each with its bound; a bound that may be meant of several together is a choice. */
export function deductions(takes: readonly Taking[], full: number): Rule[] {
  const rules: Rule[] = [];
  let since: Taking[] = [];
  for (const taking of takes) {
    since.push(taking);
    if (taking.cap === null) continue;
    rules.push(...bounded(since, taking.cap, full));
    since = [];
  }
  return [...rules, ...since.map((taking) => plainly(taking, full, null))];
}

function bounded(takes: readonly Taking[], cap: NonNullable<Taking['cap']>, full: number): Rule[] {
  // 扣完2分为止 of 2 points says no more than that nothing goes below 0.
  const most = cap.points < full ? cap.points : null;
  const own = takes.map((taking) => plainly(taking, full, taking.cap === null ? null : most));
  if (most === null) return own;
  if (takes.length === 1) return own;
  const together: Rule = {
    kind: 'sum',
    words: wordsOf(cap.clause),
    start: 0,
    parts: takes.map((taking) => plainly(taking, full, null)),
    cap: 0,
    floor: -cap.points,
  };
  if (cap.together) return [together];
  const free: Rule = { kind: 'sum', words: null, start: 0, parts: own, cap: 0, floor: null };
  return [
    {
      kind: 'choice',
      words: wordsOf(cap.clause),
      assumption: assumptionId('bound', cap.clause),
      question: SAY.together(wordsOf(cap.clause).text),
      readings: [
        { id: 'own', label: SAY.bound.own, rule: free },
        { id: 'together', label: SAY.bound.together, rule: together },
      ],
    },
  ];
}

function plainly(taking: Taking, full: number, most: number | null): Rule {
  const { outcome } = taking.clause;
  const points = outcome.kind === 'take' && typeof outcome.points === 'number' ? outcome.points : full;
  return taken(taking, points, most);
}
