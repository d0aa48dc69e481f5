import type { Condition, Rule } from '../../rule';
import type { Ask, Asked } from '../asks/ask';
import type { Bounded } from '../sort/block';
import { lossLadder, takenPoints } from './loss-ladder';
import { wordsOf } from '../words';

type Band = Extract<Ask, { kind: 'in' }>['band'];

/** 1%-3%扣1分，3%-5%扣2分; 90%-95%扣1分，80%-90%扣2分: beyond the worst rung no less than it is lost, and nobody knows how much. */
export function beyondWorst(tier: readonly Bounded[], zeros: readonly Asked[], full: number): Rule {
  const worst = tier.reduce((one, other) =>
    takenPoints(other, full) > takenPoints(one, full) ? other : one,
  );
  const { ask, clause } = worst;
  const bands = tier.flatMap((one) => (one.ask.kind === 'in' && !one.ask.point ? [one.ask.band] : []));
  const isTold = zeros.some(
    (zero) => zero.ask.kind === 'in' && ask.kind === 'in' && zero.ask.of.fact === ask.of.fact,
  );
  const open = ask.kind === 'in' && bands.length === tier.length && !isTold ? openEnd(ask.band, bands) : null;
  if (ask.kind !== 'in' || !open) return lossLadder(tier, full);
  const own = { ...worst, ask: { ...ask, band: open.band } };
  const ladder = lossLadder(
    tier.map((one) => (one === worst ? own : one)),
    full,
  );
  const when: Condition = { kind: 'compare', of: ask.of, ...open.beyond };
  const more: Rule = { kind: 'discretion', words: wordsOf(clause), when, least: -full, most: 0 };
  return { kind: 'sum', words: null, start: 0, parts: [ladder, more], cap: 0, floor: null };
}

/** The band without its end on the side where no other one lies, and what lies beyond that; null where it has none, or is open. */
function openEnd(worst: Band, all: readonly Band[]) {
  const { from, to } = worst;
  if (!from || !to || all.length < 2) return null;
  if (all.every((band) => band === worst || (band.to !== null && band.to.value <= from.value)))
    return { band: { from, to: null }, beyond: { op: to.inclusive ? '>' : '>=', to: to.value } as const };
  if (all.every((band) => band === worst || (band.from !== null && band.from.value >= to.value)))
    return { band: { from: null, to }, beyond: { op: from.inclusive ? '<' : '<=', to: from.value } as const };
  return null;
}
