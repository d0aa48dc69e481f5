import Decimal from 'decimal.js';
import { UNIT_MESSAGES } from './messages';
import type { GradeScheme, GradeStep } from './scheme';
import type { Ranked } from './standings';

/** The grade that points and quotas give; `pending`: a person decides, and why. */
export type Graded =
  | { readonly kind: 'grade'; readonly grade: string }
  | { readonly kind: 'pending'; readonly why: string };

/**
 * The grade of each ranked unit, in their order (best first). A line includes itself. A quota that cuts between equal
 * totals is left to a person: all the equals are pending, and the units below them go on with the seats that the ones
 * who stay out will take further down. A step without line and quota leaves everybody from there on pending.
 */
export function gradesOf(ranked: readonly Pick<Ranked, 'total'>[], { steps }: GradeScheme): Graded[] {
  const totals = ranked.map(({ total }) => total);
  const graded: Graded[] = [];
  /** Pending units that will take seats of the next step: their number and their total. */
  let falling = { count: 0, total: 0 };
  for (const step of steps) {
    if (graded.length === totals.length) break;
    const why = undecidable(step);
    if (why !== null) return [...graded, ...totals.slice(graded.length).map(() => pending(why))];
    const taken = passes(falling.total, step) ? Math.min(falling.count, roomOf(step, totals.length)) : 0;
    falling = { ...falling, count: falling.count - taken };
    const room = roomOf(step, totals.length) - taken;
    const rest = totals.slice(graded.length);
    const eligible = rest.filter((total) => passes(total, step)).length;
    if (eligible <= room) {
      graded.push(...rest.slice(0, eligible).map(() => gradeOf(step)));
      continue;
    }
    const cut = tieAt(rest, room);
    graded.push(...rest.slice(0, cut.from).map(() => gradeOf(step)));
    if (cut.to > cut.from) {
      const tied = rest.slice(cut.from, cut.to);
      const reason = UNIT_MESSAGES.pending.tie(step.name, tied.length, room - cut.from);
      graded.push(...tied.map(() => pending(reason)));
      falling = { count: falling.count + cut.to - room, total: tied[0] ?? 0 };
    }
  }
  return [...graded, ...totals.slice(graded.length).map((): Graded => ({ kind: 'grade', grade: '' }))];
}

/** The run of equals that the line behind `room` seats cuts; empty where it cuts none. */
function tieAt(totals: readonly number[], room: number): { from: number; to: number } {
  const last = totals[room - 1];
  if (room <= 0 || last !== totals[room]) return { from: Math.max(0, room), to: Math.max(0, room) };
  const from = totals.findIndex((total) => total === last);
  return { from, to: totals.lastIndexOf(last ?? NaN) + 1 };
}

function passes(total: number, { least, isRest }: GradeStep): boolean {
  return isRest || least === null || total >= least;
}

/** Seats of a step; no quota: as many as there are. */
export function roomOf({ share, count, isRest }: GradeStep, units: number): number {
  if (isRest) return Infinity;
  const byShare = share === null ? Infinity : new Decimal(units).times(share).div(100).floor().toNumber();
  return Math.min(byShare, count ?? Infinity);
}

function undecidable({ name, least, share, count, isRest }: GradeStep): string | null {
  if (isRest || least !== null || share !== null || count !== null) return null;
  return name === '' ? UNIT_MESSAGES.pending.nameless : UNIT_MESSAGES.pending.threshold(name);
}

function gradeOf({ name }: GradeStep): Graded {
  return name === ''
    ? pending(UNIT_MESSAGES.pending.nameless)
    : { kind: 'grade', grade: name };
}

function pending(why: string): Graded {
  return { kind: 'pending', why };
}
