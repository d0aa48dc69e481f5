import type Decimal from 'decimal.js';
import type { Band, Bands } from '../../rules/rule';
import { amountOf, markOf } from '../known';
import { between, exactly, union, type Possible } from '../possible';
import { against, cut, sample, type Fraction } from '../range';
import { quantityWords } from '../words';
import type { Construct } from './construct';

/**
 * 80%-90%得2分，91%-94%得3分，95%以上得4分.
 * In a hole anything from one neighbour's points to the other's is possible; where two bands claim a number, either;
 * below the lowest `below`, else [0, lowest]. Above a highest band that ends, nothing is said: up to its own points where
 * the bands give less the higher they are, else anything from 0 to the most that any band gives.
 */
export const bands: Construct<Bands> = {
  parts: () => [],
  references: (rule) => [{ of: rule.of, marks: marksOf(rule), steps: 0 }],
  possible: (rule, knowledge) => {
    const amount = amountOf(knowledge, rule.of);
    if (!amount) return union(anything(rule), belowLowest(rule));
    const onScale = (mark: number) => markOf(knowledge, rule.of, mark);
    const cases = amount.kind === 'exact' ? [amount] : cut(amount, marksOf(rule).map(onScale));
    return union(...cases.map((part) => pointsAt(rule, sample(part), onScale)));
  },
  because: (rule, view) => view.say.bands(quantityWords(rule.of, view), view.possible),
};

function marksOf(rule: Bands): number[] {
  return rule.bands.flatMap(({ from, to }) => [from, to].flatMap((end) => (end ? [end.value] : [])));
}

type OnScale = (mark: number) => Decimal;

function pointsAt(rule: Bands, number: Fraction, onScale: OnScale): Possible {
  const claims = rule.bands.filter((band) => place(band, number, onScale) === 0);
  if (claims.length > 0) return union(...claims.map(({ points }) => exactly(points)));
  const under = rule.bands.filter((band) => place(band, number, onScale) > 0).at(-1);
  const over = rule.bands.find((band) => place(band, number, onScale) < 0);
  if (under && over) return between(under.points, over.points);
  return over ? belowLowest(rule) : aboveHighest(rule);
}

/** −1 below the band, 0 in it, 1 above it. */
function place({ from, to }: Band, number: Fraction, onScale: OnScale): number {
  const low = from ? against(number, onScale(from.value)) : 1;
  if (low < 0 || (low === 0 && !from?.inclusive)) return -1;
  const high = to ? against(number, onScale(to.value)) : -1;
  return high > 0 || (high === 0 && !to?.inclusive) ? 1 : 0;
}

function belowLowest(rule: Bands): Possible {
  return rule.below === null ? between(0, rule.bands[0]?.points ?? 0) : exactly(rule.below);
}

/** 控制在3%以内得10分，3%-5%得5分: of 6% the 5 points at most. */
function aboveHighest(rule: Bands): Possible {
  const points = rule.bands.map((band) => band.points);
  const [first = 0, last = 0] = [points[0], points.at(-1)];
  const falls = first > last && last >= 0 && points.every((one, at) => one <= (points[at - 1] ?? Infinity));
  return falls ? between(0, last) : anything(rule);
}

function anything(rule: Bands): Possible {
  const points = rule.bands.map((band) => band.points);
  return between(Math.min(0, ...points), Math.max(0, ...points));
}
