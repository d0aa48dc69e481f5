import Decimal from 'decimal.js';
import type { PerStep } from '../../rules/rule';
import { amountOf, markOf, type Knowledge } from '../known';
import { between, clamp, exactly, union, type Possible } from '../possible';
import { cut, type Amount, type Range } from '../range';
import { quantityWords } from '../words';
import type { Construct } from './construct';

/** So many steps are told apart while the quantity is unknown; what more of them give or take is one interval. */
const MOST_STEPS = 24;

/**
 * 每低1%扣1分: `points` for each step away from `from`. An unknown quantity gives every number of steps;
 * without `most` that is open, and an enclosing bound makes it a number again.
 */
export const perStep: Construct<PerStep> = {
  parts: () => [],
  references: (rule) => [{ of: rule.of, marks: marksOf(rule), steps: 0 }],
  possible: (rule, knowledge) => {
    const amount = amountOf(knowledge, rule.of);
    const free = amount ? moved(rule, amount, knowledge) : between(0, rule.points * Infinity || 0);
    return rule.most === null ? free : clamp(free, -rule.most, rule.most);
  },
  because: (rule, view) =>
    view.say.perStep(
      rule,
      quantityWords(rule.of, view),
      view.knowledge.specs.get(rule.of.fact)?.unit ?? '',
      view.possible,
    ),
};

const marks = new WeakMap<PerStep, readonly number[]>();

/** Where a new step begins, on the quantity's own scale. */
function marksOf(rule: PerStep): readonly number[] {
  const known = marks.get(rule) ?? countedMarks(rule);
  marks.set(rule, known);
  return known;
}

function countedMarks(rule: PerStep): number[] {
  if (rule.points === 0) return [];
  const most = rule.most === null ? Infinity : Math.ceil(rule.most / Math.abs(rule.points));
  const distances = Array.from({ length: Math.min(most, MOST_STEPS) + 1 }, (_, n) =>
    new Decimal(rule.step).times(n),
  );
  const signs = { below: [-1], above: [1], off: [-1, 1] }[rule.side];
  return signs.flatMap((sign) =>
    distances.map((distance) => distance.times(sign).plus(rule.from).toNumber()),
  );
}

function moved(rule: PerStep, amount: Amount, knowledge: Knowledge): Possible {
  const from = markOf(knowledge, rule.of, rule.from);
  const pieces =
    amount.kind === 'exact'
      ? [amount]
      : cut(
          amount,
          marksOf(rule).map((mark) => markOf(knowledge, rule.of, mark)),
        );
  return union(...pieces.map((piece) => movedBy(rule, piece, from)));
}

/** What one number gives, or one piece between two marks, or the open rest beyond the last mark. */
function movedBy(rule: PerStep, piece: Amount, from: Decimal): Possible {
  const times = (steps: Decimal) =>
    steps.isZero() || rule.points === 0 ? new Decimal(0) : steps.times(rule.points);
  if (piece.kind === 'exact') {
    const away = distance(rule, piece.top.minus(from.times(piece.bottom)));
    return exactly(times(whole(rule, away.div(piece.bottom.times(rule.step)))));
  }
  const [near, far] = ends(rule, piece, from);
  if (rule.steps === 'part' || !far.isFinite())
    return between(times(whole(rule, near)), times(whole(rule, far)));
  // Between two marks no step begins or ends: every number of the piece counts as the one in its middle.
  const isOneStep = far.minus(near).lte(1);
  if (isOneStep) return exactly(times(whole(rule, near.plus(far).div(2))));
  return between(times(whole(rule, near)), times(whole(rule, far)));
}

/** The piece's ends in steps, unrounded, the nearer one first. */
function ends(rule: PerStep, { lo, hi }: Range, from: Decimal): [Decimal, Decimal] {
  const [a, b] = [lo, hi].map((end) => distance(rule, end.minus(from)).div(rule.step)) as [Decimal, Decimal];
  return a.lte(b) ? [a, b] : [b, a];
}

/** How far in the direction that counts; 0 on the other side. */
function distance({ side }: PerStep, off: Decimal): Decimal {
  const away = side === 'below' ? off.neg() : side === 'above' ? off : off.abs();
  return Decimal.max(0, away);
}

function whole({ steps }: PerStep, number: Decimal): Decimal {
  if (steps === 'part' || !number.isFinite()) return number;
  return steps === 'begun' ? number.ceil() : number.floor();
}
