import Decimal from 'decimal.js';
import type { Rule, Words } from '../../rule';
import type { Asked } from '../asks/ask';
import type { Bounded, Sorted } from '../sort/block';
import { bounded } from '../build/bounded';
import type { Clause } from '../clauses/clause';
import { given } from '../build/effects';
import { ladder, type Rung } from '../build/ladder';
import { lessOfAll } from './less-of-all';
import { READING_MESSAGES as SAY } from '../messages';
import { sum } from '../sum';
import { withUnread } from './widened';
import { choice } from '../choice';
import { wordsOf } from '../words';

/** Points that are only where one begins. */
const BASE = /基本分|基础分|起评分|起点分|基准分|底分|为基数|为基准/;

/** 加分 stands outside the item's points, a veto gives none; `cap`: of all together. */
function besides(rule: Rule, more: readonly Rule[], cap: number | null): Rule {
  return { kind: 'sum', words: null, start: 0, parts: [rule, ...more], cap, floor: null };
}

/** 完成80%得6分，每增加5%加1分，最高10分 of 10 points: the bound is the whole item's. 最多加9分 is the bonus's own. */
export function totalOf({ adds, fill }: Sorted, points: number | null): number | null {
  if (fill === 'inside') return points;
  return adds.findLast((one) => isOfWhole(one, points))?.cap?.points ?? null;
}

export function isOfWhole({ cap }: Bounded, points: number | null): boolean {
  if (cap === null || points === null || cap.points < points) return false;
  const { source, from, to } = cap.clause;
  return !source.text.slice(from, to).includes('加');
}

/** The rule with what adds: within the bound of the whole item what stands before it, on top of it what stands behind. */
export function withBonuses(
  rule: Rule,
  sorted: Sorted,
  points: number | null,
  vetoes: readonly Rule[],
): Rule {
  const { adds, fill, fills = adds.length } = sorted;
  const at = fill === 'inside' ? fills : adds.findLastIndex((one) => isOfWhole(one, points)) + 1;
  const [inside, outside] = [adds.slice(0, at), adds.slice(at)];
  const within = bonuses({ ...sorted, adds: inside });
  const apart = besides(rule, within, totalOf(sorted, points));
  const made = fill === 'inside' ? lessOfAll(rule, within, apart, { ...sorted, adds: inside }, points) : null;
  const total = within.length > 0 ? (made ?? apart) : rule;
  const more = [...bonuses({ ...sorted, adds: outside }), ...vetoes];
  return more.length > 0 ? besides(total, more, null) : total;
}

/** 得基本分8分，每超1个百分点加0.5分，最多加2分 of 10 points: what adds makes up the rest. null: nothing adds, or nothing is left. */
export function fillOf(
  sorted: Sorted,
  rest: number,
  points: number | null,
): Sorted['fill'] | 'unsaid' | null {
  const { adds, blocks, fill } = sorted;
  if (fill || rest <= 0 || adds.length === 0) return fill ?? null;
  const isBase = blocks.some(({ gives }) => gives.some(({ clause }) => BASE.test(wordsOf(clause).text)));
  const caps = mostOf(adds);
  // 省级每篇加1分，中央级每篇加2分，最高加4分: what one sentence adds is bounded together.
  const isOneBound =
    caps.slice(0, -1).every(Number.isNaN) && adds.slice(1).every(({ clause }) => !clause.opens);
  const isRest = Decimal.sum(...(isOneBound ? caps.slice(-1) : caps)).equals(rest);
  return isBase || isRest || totalOf(sorted, points) !== null ? 'inside' : 'unsaid';
}

/** What each adds at most: its bound, or what happens but once; of the rungs of one quantity the highest. */
function mostOf(adds: readonly Bounded[]): readonly number[] {
  const once = adds.map(({ cap, ask, clause: { outcome } }) =>
    cap === null && (ask.kind === 'when' || ask.kind === 'in') && outcome.kind === 'add'
      ? outcome.points
      : (cap?.points ?? Number.NaN),
  );
  const facts = new Set(adds.map(({ ask }) => (ask.kind === 'in' ? ask.of.fact : ask)));
  return facts.size === 1 ? [Math.max(...once)] : once;
}

/** What adds makes up the points of the one that gives: 此项不得分 is of both. */
export function filled(sorted: Sorted, fill: NonNullable<Sorted['fill']>): Sorted {
  const [block, ...others] = sorted.blocks;
  if (fill === 'on-top' || !block || others.length > 0) return { ...sorted, fill };
  const isWhole = ({ clause: { outcome }, ask }: Asked) =>
    outcome.kind === 'zero' && outcome.whole && ask.kind !== 'in' && ask.kind !== 'else';
  const wholeZeros = [...sorted.wholeZeros, ...block.zeros.filter(isWhole)];
  const zeros = block.zeros.filter((zero) => !isWhole(zero));
  return { ...sorted, fill, blocks: [{ ...block, zeros }], wholeZeros };
}

/** Nothing but 加分: they make up the item's points, or come on top of them; where they are bounded by just these, they make them up. */
export function onlyBonuses(
  sorted: Pick<Sorted, 'adds' | 'fill' | 'highest' | 'addsOver'>,
  points: number | null,
  unread: readonly Words[],
): Rule {
  const bonus = bonuses(sorted);
  const made = withUnread(sum(0, bonus, points), points, unread);
  const [first] = sorted.adds;
  if (!first || points === null || comeToAll(sorted, points)) return made;
  const words = wordsOf(first.clause);
  const onTop = besides(withUnread(sum(points, [], points), points, unread), bonus, null);
  return choice('bonus', first.clause, SAY.onlyBonus(words.text), [
    { id: 'made', label: SAY.onlyBonusOf.made, rule: made },
    { id: 'on-top', label: SAY.onlyBonusOf.onTop, rule: onTop },
  ]);
}

/** What adds comes to just the item's points: 最多加5分 of 5 points, 加满为止; 国家级加4分，省级加2分，就高不就低 of 4. */
export function comeToAll(
  { adds, fill, highest: { adds: highest } }: Pick<Sorted, 'adds' | 'fill' | 'highest'>,
  points: number,
): boolean {
  const each = adds.map(({ clause: { outcome } }) => (outcome.kind === 'add' ? outcome.points : 0));
  return (
    (highest !== null && points === Math.max(...each)) ||
    fill === 'inside' ||
    adds.at(-1)?.cap?.points === points
  );
}

/** Of an item under 加分项 nothing is on top of its points: they are what it adds at most. */
export function madeUp(rule: Rule): Rule {
  const made = rule.kind === 'choice' ? rule.readings.find(({ id }) => id === 'made') : undefined;
  return made?.rule ?? rule;
}

export function bonuses({ addsOver, ...sorted }: Pick<Sorted, 'adds' | 'highest' | 'addsOver'>): Rule[] {
  const parts = eachBonus(sorted);
  if (!addsOver || parts.length === 0) return parts;
  const words = wordsOf(addsOver.clause);
  return [{ kind: 'sum', words, start: 0, parts, cap: addsOver.points, floor: 0 }];
}

function eachBonus({ adds, highest }: Pick<Sorted, 'adds' | 'highest'>): Rule[] {
  const plainly = (adding: Asked, most: number | null) => {
    const { outcome } = adding.clause;
    return given(adding, outcome.kind === 'add' ? outcome.points : 0, most);
  };
  const among = highest.adds ? reachOf(highest.adds, adds) : [];
  const isChosen = highest.adds !== null && among.length > 1;
  const [tiers, single] = addTiers(isChosen ? adds.slice(among.length) : adds);
  const free = [...tiers, ...bounded(single, Infinity, 1, plainly)];
  if (!highest.adds || !isChosen) return free;
  const most = among.at(-1)?.cap?.points ?? null;
  const rules = among.map((adding, index) =>
    plainly(adding, index < among.length - 1 ? (adding.cap?.points ?? null) : null),
  );
  return [onlyHighest(rules, sum(0, rules, most), highest.adds, most), ...free];
}

/** 国家级加5分，省级加3分，就高不就低；被推广的加1分: of those that stand before it; ahead of all, of those up to the first bound. */
function reachOf({ source, from }: Clause, adds: readonly Bounded[]): readonly Bounded[] {
  const behind = adds.findIndex(({ clause }) => clause.source === source && clause.from > from);
  if (behind > 0) return adds.slice(0, behind);
  const bound = behind < 0 ? -1 : adds.findIndex(({ cap }) => cap !== null);
  return bound < 0 ? adds : adds.slice(0, bound + 1);
}

/** 增长10%以上加2分，5%-10%加1分: of one quantity the stretches replace each other. */
function addTiers(adds: readonly Bounded[]): [Rule[], readonly Bounded[]] {
  const rungs = adds.flatMap((one): (Rung & { readonly one: Bounded })[] => {
    const { outcome } = one.clause;
    const points = outcome.kind === 'add' && typeof outcome.points === 'number' ? outcome.points : null;
    return one.ask.kind === 'in' && points !== null ? [{ one, asked: { ...one, ask: one.ask }, points }] : [];
  });
  const tiers = [...new Set(rungs.map(({ asked }) => asked.ask.of.fact))]
    .map((fact) => rungs.filter(({ asked }) => asked.ask.of.fact === fact))
    .filter((tier) => tier.length > 1);
  const taken = tiers.flat().map(({ one }) => one);
  const most = (tier: (typeof tiers)[number]) => tier.at(-1)?.one.cap?.points ?? null;
  return [
    tiers.map((tier) => sum(0, [ladder(tier, 0)], most(tier))),
    adds.filter((one) => !taken.includes(one)),
  ];
}

/** 就高不重复计分; of 同一事项 only, so different matters may still add up. */
export function onlyHighest(rules: readonly Rule[], added: Rule, clause: Clause, most: number | null): Rule {
  const best = sum(0, [{ kind: 'best', words: wordsOf(clause), parts: rules }], most);
  if (clause.outcome.kind !== 'highest' || !clause.outcome.same) return best;
  const words = wordsOf(clause);
  return choice('highest', clause, SAY.highest(words.text), [
    { id: 'all', label: SAY.highestOf.all, rule: best },
    { id: 'each', label: SAY.highestOf.each, rule: added },
  ]);
}
