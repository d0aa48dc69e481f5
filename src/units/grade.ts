import Decimal from 'decimal.js';
import { UNIT_MESSAGES } from './messages';
import type { GradeScheme, GradeStep } from './scheme';
import { placeOf } from './standings';

/** The grade that points and quotas give; `pending`: a person decides, and why. */
export type Graded =
  { readonly kind: 'grade'; readonly grade: string } | { readonly kind: 'pending'; readonly why: string };

/**
 * The grade of each total. A line includes itself. Equals that the end of a quota parts are left to a person, all of
 * them; so is everybody behind a step that has neither line nor quota.
 */
export function gradesOf(totals: readonly number[], { steps }: GradeScheme): Graded[] {
  const ends = endsOf(totals, steps);
  return totals.map((total) => {
    const first = placeOf(total, totals);
    const last = first + totals.filter((other) => other === total).length - 1;
    for (const [index, { name }] of steps.entries()) {
      const end = ends[index] ?? null;
      if (end === null) return pending(UNIT_MESSAGES.pending.threshold(name));
      if (last <= end)
        return name === '' ? pending(UNIT_MESSAGES.pending.nameless) : { kind: 'grade', grade: name };
      if (first <= end) return pending(UNIT_MESSAGES.pending.tie(name));
    }
    return { kind: 'grade', grade: '' };
  });
}

/** The last place of each step, seats of the steps above included; null from the first step on that says nothing. */
export function endsOf(totals: readonly number[], steps: readonly GradeStep[]): (number | null)[] {
  let before: number | null = 0;
  return steps.map(
    (step) => (before = before === null || saysNothing(step) ? null : endOf(totals, step, before)),
  );
}

function endOf(
  totals: readonly number[],
  { least, share, count, isRest }: GradeStep,
  before: number,
): number {
  const all = totals.length;
  if (isRest) return all;
  const byLine = least === null ? all : totals.filter((total) => total >= least).length;
  const byShare = share === null ? all : new Decimal(all).times(share).div(100).floor().toNumber();
  return Math.max(before, Math.min(all, byLine, before + byShare, before + (count ?? all)));
}

function saysNothing({ least, share, count, isRest }: GradeStep): boolean {
  return !isRest && least === null && share === null && count === null;
}

function pending(why: string): Graded {
  return { kind: 'pending', why };
}
