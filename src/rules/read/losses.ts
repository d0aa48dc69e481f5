import type { Rule } from '../rule';
import type { Ask, Asked } from './asks/ask';
import type { Block, Bounded } from './block';
import { bounded } from './bounded';
import { conditionText } from './clause';
import { conditionOf } from './condition';
import { taken } from './effects';
import { ladder, type Rung } from './ladder';
import { READING_MESSAGES as SAY } from './messages';
import { overtaken, overtaking } from './overtaken';
import { wordsOf } from './words';

type Inside = Extract<Ask, { kind: 'in' }>;

/** What a block takes of its `full` points: each a rule of at most 0. */
export function losses({ takes, judges }: Pick<Block, 'takes' | 'judges'>, full: number): Rule[] {
  const [tiers, single] = lossTiers(takes);
  const [pairs, others] = overtaken(single);
  const plainly = (one: Bounded, most: number | null) => twice(one, taken(one, takenPoints(one, full), most));
  return [
    ...tiers.map((tier) => lossLadder(tier, full)),
    ...pairs.map((pair) => overtaking(pair, (one) => plainly(one, null))),
    ...bounded(others, full, -1, plainly),
    ...judges.filter((judge) => !isGiving(judge)).map((judge) => judged(judge, full)),
  ];
}

function twice({ doubled }: Bounded, of: Rule): Rule {
  return doubled ? { kind: 'multiplied', words: null, when: doubled, times: 2, of } : of;
}

function takenPoints({ clause: { outcome } }: Asked, full: number): number {
  if (outcome.kind !== 'take' || outcome.points === 'full') return full;
  return typeof outcome.points === 'number' ? outcome.points : outcome.points.share * full;
}

/** 80%-90%扣1分，70%-80%扣2分: deductions that divide one quantity among them replace each other. */
function lossTiers(takes: readonly Bounded[]): [Bounded[][], Bounded[]] {
  const byFact = new Map<string, Bounded[]>();
  for (const one of takes) {
    if (one.ask.kind === 'in' && one.cap === null) listIn(byFact, one.ask.of.fact).push(one);
  }
  const tiers = [...byFact.values()].filter((tier) => tier.length > 1);
  const tiered = new Set(tiers.flat());
  return [tiers, takes.filter((one) => !tiered.has(one))];
}

function listIn(all: Map<string, Bounded[]>, key: string): Bounded[] {
  const list = all.get(key) ?? [];
  all.set(key, list);
  return list;
}

/** As bands of points taken; beyond them on the good side nothing is taken, on the bad side nobody knows how much. */
function lossLadder(tier: readonly Bounded[], full: number): Rule {
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
  const isLeast = end && end.value > 0 && next && next.points < first.points;
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
    const band = { from: null, to: asked.ask.band.to };
    return { ...asked, ask: { ...asked.ask, band, point: false }, cap: null };
  });
  const whole = {
    ...first.asked.ask,
    band: { from: { value: 100, inclusive: true }, to: null },
    point: false,
  };
  const top = { asked: { ...first.asked, ask: whole }, points: 0 };
  const up = ladder([...rungs, ...(conditionText(first.asked.clause).includes('%') ? [top] : [])], null);
  if (up.kind !== 'choice') return up;
  const reading = { id: 'down', label: SAY.rung.down, rule: lossLadder(named, full) };
  return { ...up, readings: [...up.readings, reading] };
}

/** The further down, the more is lost: a rung is open below, or the highest loses least. */
function growsDown(rungs: readonly Rung[]): boolean {
  const byEnd = [...rungs].sort((a, b) => endOf(a.asked.ask, Infinity) - endOf(b.asked.ask, Infinity));
  const [low, high] = [byEnd[0]?.points ?? 0, byEnd.at(-1)?.points ?? 0];
  return low < high || rungs.some(({ asked: { ask } }) => ask.band.from === null);
}

function endOf({ band: { to } }: Inside, open: number): number {
  return to?.value ?? open;
}

/** 可酌情给分. */
export function isGiving({ clause: { outcome } }: Asked): boolean {
  return outcome.kind === 'judge' && outcome.sign > 0;
}

export function judged({ clause, ask }: Asked, full: number): Rule {
  const { outcome } = clause;
  if (outcome.kind !== 'judge') throw new Error('not a judgement');
  const when = conditionOf(ask);
  // 视情节轻重扣1-5分 does not say that anything is lost at all.
  const isMaybe = outcome.sign < 0 && when === null;
  // 每有一项未达到要求扣1-2分: nobody says how many there are.
  const isMany = /每|各/.test(conditionText(clause)) || ask.kind === 'each' || ask.kind === 'times';
  const far = isMany ? full : (outcome.most ?? full);
  const near = isMaybe ? 0 : (outcome.least ?? 0);
  const [least, most] = outcome.sign < 0 ? [-far, -near] : [near, far];
  return {
    kind: 'discretion',
    words: wordsOf(clause),
    when,
    least: least === 0 ? 0 : least,
    most: most === 0 ? 0 : most,
  };
}
