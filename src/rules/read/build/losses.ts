import type { Rule } from '../../rule';
import type { Asked } from '../asks/ask';
import type { Block, Bounded, Cap } from '../sort/block';
import { eachRate } from './each-rate';
import { beyondWorst } from './beyond-worst';
import { bounded } from './bounded';
import { conditionText } from '../clauses/clause';
import { conditionOf } from '../condition';
import { taken } from './effects';
import { isKept } from '../sort/kept';
import { takenPoints } from './loss-ladder';
import { moreOrLess } from './more-or-less';
import { overtaken, overtaking } from './overtaken';
import { wordsOf } from '../words';

type Losing = Pick<Block, 'takes' | 'judges'> & Partial<Pick<Block, 'zeros' | 'takesCap'>>;

/** What a block takes of its `full` points: each a rule of at most 0. */
export function losses(block: Losing, full: number): Rule[] {
  const { takes, judges, zeros = [], takesCap } = block;
  const [tiers, alone] = lossTiers(takes);
  const single = alone.filter((one) => !isKept(one));
  const [pairs, others] = overtaken(single);
  const plainly = (one: Bounded, most: number | null) =>
    moreOrLess(one, most, (of, own) =>
      eachRate([of], full, finite(taken(of, takenPoints(one, full), own), full)),
    );
  const each = [
    ...tiers.map((tier) => eachRate(tier, full, beyondWorst(tier, zeros, full))),
    ...pairs.map((pair) => overtaking(pair, (one) => plainly(one, null))),
    ...bounded(others, full, -1, plainly),
  ];
  const taking = takesCap ? [within(each, takesCap)] : each;
  const judging = judges
    .filter((judge) => !isGiving(judge))
    .map((judge) => noMoreThan(taking, judge, judged(judge, full)));
  return [...taking, ...judging];
}

/** 扣分不超过5分: of all of them together. */
function within(parts: readonly Rule[], { clause, points }: Cap): Rule {
  return { kind: 'sum', words: wordsOf(clause), start: 0, parts, cap: 0, floor: -points };
}

/** Of more than so many that take, what all of them take is not worked out once more. */
const MANY = 4;

/** 情节严重的加倍扣分 behind several that take: up to all of that once more. */
function noMoreThan(taking: readonly Rule[], { clause: { outcome } }: Asked, rule: Rule): Rule {
  const isFew = taking.length > 0 && taking.length <= MANY;
  if (outcome.kind !== 'judge' || !outcome.ofTaken || !isFew) return rule;
  const all: Rule = { kind: 'sum', words: null, start: 0, parts: taking, cap: 0, floor: null };
  return { kind: 'best', words: null, parts: [rule, all] };
}

/** 每超（低）1个百分点（元）扣0.5分: no more than there is. */
function finite(rule: Rule, full: number): Rule {
  return rule.kind === 'unreadable' && rule.least === -Infinity ? { ...rule, least: -full } : rule;
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
