import Decimal from 'decimal.js';
import type { PerStep, Rule } from '../../rule';
import type { Ask, Asked } from '../asks/ask';
import { conditionText, type Clause } from '../clauses/clause';
import { conditionOf } from '../condition';
import { READING_MESSAGES as SAY } from '../messages';
import { choice } from '../choice';
import { wordsOf } from '../words';
import { takenShare } from './taken-share';
import { LATE } from '../lexicon';

/** What the clause takes, as a rule of at most 0. */
export function taken({ clause, ask }: Asked, points: number, most: number | null): Rule {
  const words = wordsOf(clause);
  if (clause.ofThose !== undefined) return insteadOrBeside({ clause, ask }, points, most, taken);
  if (ask.kind === 'each') return { kind: 'deduct-per', words, count: ask.count, points, most };
  if (ask.kind === 'times') return onceOrEach({ clause, ask }, (one) => taken(one, points, most));
  if (ask.kind === 'step') return stepped(clause, ask, -points, most);
  if (ask.kind === 'follow') return takenShare(clause, ask, points, most);
  if (isPoint(ask)) return onceOrSteps(clause, ask, -points, most);
  const when = conditionOf(ask);
  return when
    ? { kind: 'deduct', words, when, points }
    : { kind: 'unreadable', words, least: isMany(clause) ? -Infinity : -points, most: 0 };
}

/** 每超（低）1个百分点（元）: nobody knows how many there are. */
function isMany(clause: Clause): boolean {
  return /每/.test(conditionText(clause));
}

/** What the clause gives, as a rule of at least 0. */
export function given({ clause, ask }: Asked, points: number, most: number | null): Rule {
  const words = wordsOf(clause);
  if (clause.ofThose !== undefined) return insteadOrBeside({ clause, ask }, points, most, given);
  if (ask.kind === 'each') return { kind: 'award-per', words, count: ask.count, points, most };
  if (ask.kind === 'times') return onceOrEach({ clause, ask }, (one) => given(one, points, most));
  if (ask.kind === 'step') return stepped(clause, ask, points, most);
  if (isPoint(ask)) return onceOrSteps(clause, ask, points, most);
  const when = conditionOf(ask);
  return when
    ? { kind: 'award', words, when, points, otherwise: 0 }
    : { kind: 'unreadable', words, least: 0, most: points };
}

/** 每起扣1分，其中重大事故每起扣3分: 3 points for each of these, or 3 beside the 1 that it takes like all: a reading. */
function insteadOrBeside(
  { clause, ask: said }: Asked,
  points: number,
  most: number | null,
  by: (asked: Asked, points: number, most: number | null) => Rule,
): Rule {
  const { ofThose = 0, ...own } = clause;
  const words = wordsOf(clause);
  const isLess = points < ofThose && clause.outcome.kind === 'take';
  const ask: Ask = isLess && said.kind === 'times' ? { kind: 'each', count: said.count } : said;
  // 有一家不合格扣1分，整改后合格的扣0.5分: the rest of what it takes like all is given back.
  const instead = isLess
    ? given({ clause: own, ask }, new Decimal(ofThose).minus(points).toNumber(), null)
    : by({ clause: own, ask }, new Decimal(points).minus(ofThose).toNumber(), most);
  // As much as all of them: nobody says how that is meant.
  if (points <= ofThose && !isLess) return { kind: 'unreadable', words, least: -Infinity, most: Infinity };
  return choice('of-those', clause, SAY.ofThose(words.text), [
    { id: 'replace', label: SAY.ofThoseOf.replace, rule: instead },
    { id: 'add', label: SAY.ofThoseOf.add, rule: by({ clause: own, ask }, points, most) },
  ]);
}

/** 发生事故的扣5分, without 每起: once however many there were, or each of them; each way is a reading. */
function onceOrEach({ clause, ask }: Asked, by: (one: Asked) => Rule): Rule {
  const when = conditionOf(ask);
  if (ask.kind !== 'times' || !when) throw new Error('nothing that can happen several times');
  const words = wordsOf(clause);
  const readings = {
    once: by({ clause, ask: { kind: 'when', when } }),
    each: by({ clause, ask: { kind: 'each', count: ask.count } }),
  };
  return choice(
    'times',
    clause,
    SAY.times(words.text),
    (['once', 'each'] as const).map((id) => ({ id, label: SAY.timesOf[id], rule: readings[id] })),
  );
}

type Inside = Extract<Ask, { kind: 'in' }>;

/** One value, and nothing says from where on. */
function isPoint(ask: Ask): ask is Inside {
  return ask.kind === 'in' && ask.point && ask.band.from !== null;
}

/** 上升1%, 减少10万元: how far something moves. */
const MOVES = new RegExp(
  String.raw`(?:上升|下降|降低|减少|增长|增加|提高|提升|回落|[漏错少多瞒误迟晚]报|差错|${LATE}|拖欠|[超少低高多差欠缺增降])(?:(?!完成|达|到|至|为)[^\d,]){0,8}(?:一|[\d.]+)(?!次)[^\d,]{1,4}(?:的|者)?$`,
);

/** 上升1%扣1分, without 每: once where it is so much, or for each so much. 完成90%扣2分 tells of no more than that value; 完成120%加2分 of all above it. */
function onceOrSteps(clause: Clause, ask: Inside, points: number, most: number | null): Rule {
  const words = wordsOf(clause);
  const step = ask.band.from?.value ?? 0;
  const from = { ...ask, point: false, band: { from: { value: step, inclusive: true }, to: null } };
  const once =
    points < 0 ? taken({ clause, ask: from }, -points, most) : given({ clause, ask: from }, points, most);
  if (!MOVES.test(conditionText(clause)) || step <= 0)
    return points < 0
      ? { kind: 'unreadable', words, least: isMany(clause) ? -Infinity : points, most: 0 }
      : once;
  const each = stepped(clause, { kind: 'step', of: ask.of, from: 0, side: 'above', step }, points, most);
  return choice('amount', clause, SAY.amount(words.text), [
    { id: 'once', label: SAY.amountOf.once, rule: once },
    { id: 'each', label: SAY.amountOf.each, rule: each },
  ]);
}

/** 每低1%扣1分: the text does not say what a part of a step counts, so each way is a reading. */
function stepped(
  clause: Clause,
  ask: Extract<Ask, { kind: 'step' }>,
  points: number,
  most: number | null,
): Rule {
  const words = wordsOf(clause);
  const { of, from, side, step } = ask;
  const by = (steps: PerStep['steps']): Rule => ({
    kind: 'per-step',
    words,
    of,
    from,
    side,
    step,
    points,
    steps,
    most,
  });
  if (ask.steps) return by(ask.steps);
  return choice(
    'steps',
    clause,
    SAY.steps(words.text),
    (['begun', 'full', 'part'] as const).map((id) => ({ id, label: SAY.step[id], rule: by(id) })),
  );
}
