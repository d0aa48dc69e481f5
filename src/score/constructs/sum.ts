import Decimal from 'decimal.js';
import type { Sum } from '../../rules/rule';
import { add, clamp, exactly, hull, type Possible } from '../possible';
import type { Construct } from './construct';

/** The parts added up, then kept within the cap (分值) and the floor (0, or less where 倒扣 is stated). */
export const sum: Construct<Sum> = {
  parts: (rule) => rule.parts,
  references: () => [],
  possible: (rule, _knowledge, parts) =>
    clamp(relevant(rule, parts).reduce(add, exactly(rule.start)), rule.floor, rule.cap),
  because: (rule, view) => view.say.sum(rule, view.parts, view.possible),
};

/**
 * The parts without the differences that the floor or the cap would swallow whatever the other parts give:
 * an open 每有一个扣2分 on 2 points is 0 or −2. The clamped sum stays the same; the sets stay small.
 */
function relevant(rule: Sum, parts: readonly Possible[]): Possible[] {
  const ends = parts.map(hull);
  const most = ends.reduce((total, { hi }) => total.plus(hi), new Decimal(rule.start));
  const least = ends.reduce((total, { lo }) => total.plus(lo), new Decimal(rule.start));
  return parts.map((part, index) => {
    const { lo, hi } = ends[index] ?? hull(part);
    const floor = rule.floor === null || !most.isFinite() ? null : hi.minus(most).plus(rule.floor);
    const cap = rule.cap === null || !least.isFinite() ? null : lo.minus(least).plus(rule.cap);
    return clamp(part, floor && Decimal.min(floor, hi), cap && Decimal.max(cap, lo));
  });
}
