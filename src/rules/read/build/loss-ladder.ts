import type { Rule } from '../../rule';
import type { Ask, Asked } from '../asks/ask';
import type { Bounded } from '../sort/block';
import { conditionText } from '../clauses/clause';
import { isKept } from '../sort/kept';
import { ladder, type Rung } from './ladder';
import { READING_MESSAGES as SAY } from '../messages';

type Inside = Extract<Ask, { kind: 'in' }>;

export function takenPoints({ clause: { outcome } }: Asked, full: number): number {
  if (outcome.kind === 'keep') return 0;
  if (outcome.kind !== 'take' || outcome.points === 'full') return full;
  return typeof outcome.points === 'number' ? outcome.points : outcome.points.share * full;
}

/** As bands of points taken; beyond them on the good side nothing is taken, on the bad side nobody knows how much. */
export function lossLadder(tier: readonly Bounded[], full: number): Rule {
  const rungs = fromNothing(
    tier.flatMap((one): Rung[] =>
      one.ask.kind === 'in' ? [{ asked: { ...one, ask: one.ask }, points: -takenPoints(one, full) }] : [],
    ),
  );
  const highest = Math.max(...rungs.map(({ asked }) => endOf(asked.ask, Infinity)));
  const good = rungs[0];
  if (good && growsDown(rungs) && rungs.some(({ asked }) => asked.ask.point)) return downTo(rungs, full);
  if (!good || !growsDown(rungs) || !Number.isFinite(highest)) return ladder(rungs, 0);
  const isIn = rungs.some(({ asked: { ask } }) => ask.band.to?.value === highest && ask.band.to.inclusive);
  const band = { from: { value: highest, inclusive: !isIn }, to: null };
  return ladder([{ asked: { ...good.asked, ask: { ...good.asked.ask, band } }, points: 0 }, ...rungs], 0);
}

/** 欠缴10%以内扣1分，10%-30%扣3分: where nothing is owed, nothing is lost. */
function fromNothing(rungs: readonly Rung[]): readonly Rung[] {
  const byEnd = [...rungs].sort((a, b) => endOf(a.asked.ask, Infinity) - endOf(b.asked.ask, Infinity));
  const [first, next] = byEnd;
  const end = first && first.asked.ask.band.to;
  const isLeast = end && end.value > 0 && next && next.points < first.points && first.points < 0;
  if (!isLeast || first.asked.ask.band.from !== null || next.asked.ask.band.from === null) return rungs;
  const band = { from: { value: 0, inclusive: false }, to: end };
  const least = { ...first, asked: { ...first.asked, ask: { ...first.asked.ask, band } } };
  return rungs.map((one) => (one === first ? least : one));
}

/** 完成90%扣2分，完成80%扣4分: a value between two may still be the upper's, or the lower's, or neither's. */
function downTo(rungs: readonly Rung[], full: number): Rule {
  const [first] = rungs;
  if (!first) throw new Error('a ladder has a rung');
  const named = rungs.map(({ asked }): Bounded => {
    const band = isKept(asked) ? asked.ask.band : { from: null, to: asked.ask.band.to };
    return { ...asked, ask: { ...asked.ask, band, point: false }, cap: null };
  });
  const whole = {
    ...first.asked.ask,
    band: { from: { value: 100, inclusive: true }, to: null },
    point: false,
  };
  const top = { asked: { ...first.asked, ask: whole }, points: 0 };
  const isOfRate = conditionText(first.asked.clause).includes('%');
  const up = ladder(
    [...rungs, ...(isOfRate && !rungs.some(({ asked }) => isKept(asked)) ? [top] : [])],
    null,
  );
  if (up.kind !== 'choice') return up;
  const reading = { id: 'down', label: SAY.rung.down, rule: lossLadder(named, full) };
  return { ...up, readings: [...up.readings, reading] };
}

/** The further down, the more is lost: a rung is open below, or the highest loses least. */
function growsDown(rungs: readonly Rung[]): boolean {
  const byEnd = [...rungs].sort((a, b) => endOf(a.asked.ask, Infinity) - endOf(b.asked.ask, Infinity));
  const [low, high] = [byEnd[0]?.points ?? 0, byEnd.at(-1)?.points ?? 0];
  return low < high || rungs.some(({ asked: { ask }, points }) => ask.band.from === null && points < 0);
}

function endOf({ band: { to } }: Inside, open: number): number {
  return to?.value ?? open;
}
