import Decimal from 'decimal.js';
import type { Rule } from '../../rule';
import { saysAllDone } from '../asks/all-done';
import type { Asked } from '../asks/ask';
import { goalOf } from '../asks/shared-parts';
import type { Block } from '../sort/block';
import { conditionText } from '../clauses/clause';
import { COUNTED } from '../lexicon';
import { ladder, type Rung } from './ladder';
import { sum } from '../sum';
import { stepsBesideLadder } from './steps-beside-ladder';
import { wordsOf } from '../words';

/** 1次, 1个 of what was done; 1天 and the like are measured. */
const JUST_ONE = new RegExp(
  `(?:(?<![\\d.第])(?:一|1)|首|第一(?=个))个?(?!个?(?:百分点|千分点|小时|工作日|月|季度|天|日|周|课时|学时))(?:${COUNTED})`,
);

/** What a clause gives; null where nothing says how much. `item`: the points that it gives a share or all of. */
export function pointsOf({ clause: { outcome } }: Asked, item: number | null): number | null {
  if (outcome.kind === 'formula') {
    const { of, times, plus, ofPoints } = outcome;
    const isOwn = /率|比例|比重|\//.test(of) && times >= 1 && plus === 0 && !ofPoints;
    return isOwn && item !== null && times < item ? times : item;
  }
  if (outcome.kind !== 'give') return null;
  if (typeof outcome.points === 'number') return outcome.points;
  if (outcome.points === 'full' || item === null) return item;
  return new Decimal(outcome.points.share).times(item).toNumber();
}

/** 完成得满分，完成一半得5分: 完成 is the whole of what the half is a half of. None where the gives are no ladder. */
export function rungsOf(block: Block, full: number): Rung[] {
  const all = [...block.gives, ...block.zeros];
  const inside = block.gives.flatMap(({ ask }) => (ask.kind === 'in' ? [ask] : []));
  const [first] = inside;
  if (
    !first ||
    block.gives.some((give) => give.ask.kind !== 'in' && !saysAllDone(give) && goalOf(give.clause) === '')
  )
    return [];
  return all.flatMap((each): Rung[] => {
    const isZero = each.clause.outcome.kind === 'zero';
    const points = isZero ? 0 : (pointsOf(each, full) ?? full);
    if (each.ask.kind === 'in')
      return each.ask.of.fact === first.of.fact ? [{ asked: { ...each, ask: each.ask }, points }] : [];
    const whole = { ...first, band: { from: { value: 100, inclusive: true }, to: null }, point: false };
    return isZero ? [] : [{ asked: { ...each, ask: whole }, points }];
  });
}

/** 前30%得3分，其余不得分; 逾期3天以内得3分，逾期不得分: beyond all that is told. None where a rung is open there. */
export function beyondLast(rest: Asked, points: number, rungs: readonly Rung[]): Rung[] {
  const [first] = rungs;
  const ends = rungs.map(({ asked: { ask } }) => (ask.point ? null : ask.band.to));
  const last = ends.reduce(
    (one, other) => (one && other && other.value > one.value ? other : one),
    ends[0] ?? null,
  );
  if (!first || !last || ends.includes(null)) return [];
  const band = { from: { value: last.value, inclusive: !last.inclusive }, to: null };
  return [{ asked: { ...rest, ask: { ...first.asked.ask, band, point: false, claims: [] } }, points }];
}

/** 前10%得5分，10%-30%得3分，其余得1分: one ladder, and what lies beyond it. null: no ladder of one quantity that is open at one end. */
export function restOfLadder(block: Block, full: number): Rule | null {
  const rest = block.gives.at(-1);
  const named = block.gives.slice(0, -1);
  if (!rest || named.length < 2 || named.some(({ ask }) => ask.kind !== 'in' || ask.point)) return null;
  const rungs = rungsOf({ ...block, gives: named }, full);
  const isOpen = (end: 'from' | 'to') => rungs.some(({ asked: { ask } }) => ask.band[end] === null);
  if (rungs.length < named.length || isOpen('from') === isOpen('to')) return null;
  const points = pointsOf(rest, full) ?? full;
  return ladder([...rungs, ...(isOpen('from') ? beyondLast(rest, points, rungs) : [])], points);
}

/** Less than is due; 脏乱差 and 差错 are no shortfall. */
export function fallsShort(text: string): boolean {
  return /(?<!乱|误|温|时|偏)差(?![错异别评旅])|[少低]|缺(?![陷失位])|不足/.test(text);
}

/** 居民小区分类设施每少1处, 人均服务时长不足10小时: what is counted has a name of its own. */
function isOfItsOwn(text: string): boolean {
  return /^\p{Script=Han}{4,}(?:每[少缺](?:一|1)?(?!个?百分点|%)|(?:不足|低于|少于)\d)/u.test(text);
}

interface FromRungs {
  readonly rule: Rule;
  /** What gives nothing, and is no rung. */
  readonly zeros: readonly Asked[];
}

/** 95%以上得5分，90%-95%得3分，90%以下每降低1%再扣0.5分: less of what the ladder gives, from its lowest rung down. null: no ladder. */
export function fromRungs(block: Block, less: readonly Rule[], full: number): FromRungs | null {
  const inside = block.gives.flatMap(({ ask }) => (ask.kind === 'in' ? [ask] : []));
  if (inside.length < 2 || inside.length < block.gives.length) return null;
  const beyond = fromHighest(block, less, full);
  if (beyond) return { rule: beyond, zeros: [] };
  const isRung = ({ ask }: Asked) => ask.kind === 'in' && ask.of.fact === inside[0]?.of.fact;
  const rungs = rungsOf({ ...block, zeros: [] }, full);
  const lowest = Math.min(...inside.map(({ band }) => band.from?.value ?? -Infinity));
  const under = rungs.find(({ asked }) => asked.ask.band.from?.value === lowest)?.points;
  const goesOn = block.takes.some(
    (take) => take.ask.kind === 'step' && take.ask.of.fact === inside[0]?.of.fact,
  );
  const isClear = block.takes.every(({ ask, clause }) =>
    ask.kind === 'in' && ask.of.fact !== inside[0]?.of.fact
      ? true
      : ask.kind === 'step'
        ? ask.of.fact === inside[0]?.of.fact && ask.side === 'below' && ask.from === lowest
        : !fallsShort(conditionText(clause)) || isOfItsOwn(conditionText(clause)),
  );
  if (rungs.length < inside.length || !isClear || under === undefined) {
    const beside = rungs.length < inside.length ? null : stepsBesideLadder(block, rungs, full);
    if (beside) return { rule: beside, zeros: [] };
    const words = wordsOf((block.takes.at(-1) ?? (block.gives[0] as Asked)).clause);
    return { rule: { kind: 'unreadable', words, least: 0, most: full }, zeros: block.zeros };
  }
  // 80%以上得3分，60%-80%得1分，60%以下不得分；被通报的扣1分: at 60% itself, either.
  const all = goesOn ? rungs : rungsOf({ ...block, zeros: block.zeros.filter(isRung) }, full);
  const rule = sum(0, [ladder(all, goesOn ? under : null), ...less], full);
  return { rule, zeros: goesOn ? block.zeros : block.zeros.filter((zero) => !isRung(zero)) };
}

/** 低于1%得10分，低于2%得8分，超过2%的每高1%扣2分: from the points of the rung that ends there on. null: no such steps. */
function fromHighest(block: Block, less: readonly Rule[], full: number): Rule | null {
  const [take, ...more] = block.takes;
  const rungs = rungsOf({ ...block, zeros: [] }, full);
  const [last] = [...rungs].sort((one, other) => endOf(other) - endOf(one));
  if (!take || !last || take.ask.kind !== 'step' || rungs.length < block.gives.length) return null;
  const { of, side, from } = take.ask;
  const isOn = side === 'above' && from === endOf(last) && of.fact === last.asked.ask.of.fact;
  if (!isOn || more.length + block.zeros.length > 0) return null;
  return sum(0, [ladder([...rungs, ...beyondLast(take, last.points, rungs)], null), ...less], full);
}

function endOf({ asked }: Rung): number {
  return asked.ask.point ? Infinity : (asked.ask.band.to?.value ?? Infinity);
}

/** 开展演练1次得2分，2次以上得4分: below the lowest lies none of them, and nothing was done. */
export function endsAtOne(rungs: readonly Rung[]): boolean {
  const lows = rungs.map(({ asked: { ask } }) => ask.band.from?.value ?? -Infinity);
  const lowest = rungs[lows.indexOf(Math.min(...lows))];
  const from = lowest?.asked.ask.band.from;
  return (
    lowest !== undefined &&
    from?.value === 1 &&
    from.inclusive &&
    JUST_ONE.test(conditionText(lowest.asked.clause))
  );
}
