import Decimal from 'decimal.js';
import { RATE } from '../lexicon';
import { not } from '../../condition';
import type { Condition, Rule } from '../../rule';
import type { Asked } from '../asks/ask';
import { onlyThreshold } from '../asks/threshold';
import type { Block } from '../sort/block';
import { conditionText } from '../clauses/clause';

import { READING_MESSAGES as SAY } from '../messages';
import { sum } from '../sum';
import { isTakenShare } from '../sort/taken-shares';
import { zeroed } from './zeros';
import { choice } from '../choice';
import { wordsOf } from '../words';

/** 按比例计分: the points follow the rate, up to all of them. */
function shared({ clause, ask }: Asked, block: Block, full: number): Rule {
  const words = wordsOf(clause);
  const [give] = block.gives;
  if (ask.kind !== 'follow') return { kind: 'unreadable', words, least: 0, most: full };
  // 5 points of a mark of 90% are 5 at 90%, and not 90 × 0.0556.
  const ofMark = (whole: number): Rule => {
    const rest = { from: 0, side: 'above', step: whole, points: full, steps: 'part', most: null } as const;
    return { kind: 'per-step', words, of: ask.of, ...rest };
  };
  const follow = (whole: number, plus = 0): Rule => ({
    kind: 'sum',
    words: null,
    start: 0,
    parts: [
      whole === 100 && !ask.isMeasured
        ? { kind: 'linear', words, of: ask.of, times: full / 100, plus }
        : ofMark(whole),
    ],
    cap: full,
    floor: 0,
  });
  const beside = give && besideMark(give, ask.of.fact);
  if (give && beside) {
    const own = { ...block, gives: [{ ...give, ask: beside.mark }] };
    const rule = shared({ clause, ask }, own, full);
    // 发放救助金,覆盖率达80%得5分: where the rest of it is not so, nobody says what is left.
    const less = { kind: 'discretion', words: wordsOf(give.clause), when: not(beside.rest) } as const;
    return sum(0, [rule, { ...less, least: -full, most: 0 }], full);
  }
  const own = give?.ask.kind === 'in' && give.ask.of.fact === ask.of.fact ? give.ask.band : ask.due;
  if (!own) return follow(100);
  const { from } = own;
  // 失业率控制在4%以内…: the lower the better, and nobody says how a share of it is meant.
  if (from === null || from.value <= 0) return { kind: 'unreadable', words, least: 0, most: full };
  if (ask.isMeasured) return follow(from.value);
  if (from.value === 100) return follow(100);
  const reached: Rule = {
    kind: 'award',
    words: wordsOf(give?.clause ?? clause),
    when: { kind: 'compare', of: ask.of, op: from.inclusive ? '>=' : '>', to: from.value },
    points: full,
    otherwise: 0,
  };
  const missed = new Decimal(100).minus(from.value).times(full).div(100).toNumber();
  const short = { id: 'short', label: SAY.shareOf.short(from.value), rule: follow(100, missed) };
  return choice('share', clause, SAY.share(words.text), [
    { id: 'of-mark', label: SAY.shareOf.mark(from.value), rule: follow(from.value) },
    {
      id: 'of-all',
      label: SAY.shareOf.all,
      rule: { kind: 'best', words: null, parts: [reached, follow(100)] },
    },
    ...(isTakenShare(clause) ? [short] : []),
  ]);
}

/** The one mark of the rate among what is due together, and the rest; null where it has none. */
function besideMark({ ask }: Asked, fact: string): { mark: Asked['ask']; rest: Condition } | null {
  if (ask.kind !== 'when' || ask.when.kind !== 'all') return null;
  const isMark = (one: Condition) => one.kind === 'compare' && one.of.fact === fact && /^>/.test(one.op);
  const [mark, ...more] = ask.when.of.filter(isMark);
  const rest = ask.when.of.filter((one) => !isMark(one));
  if (mark?.kind !== 'compare' || more.length > 0 || rest.length === 0) return null;
  const from = { value: mark.to, inclusive: mark.op === '>=' };
  return {
    mark: { kind: 'in', of: mark.of, band: { from, to: null }, point: false },
    rest: { kind: 'all', of: rest },
  };
}

export function sharedOrNothing(share: Asked, block: Block, full: number): Rule {
  const zeros = block.zeros.filter(({ ask }) => ask.kind !== 'else');
  return orNothing(share, zeros, shared(share, block, full));
}

/** 60%以下的不得分，60%以上的按比例得分: at 60% itself, both. */
export function orNothing({ clause }: Asked, zeros: readonly Asked[], rule: Rule): Rule {
  const edge = onlyThreshold(conditionText(clause))?.band.from;
  const short = zeros.map((zero) => endsBefore(zero, edge?.inclusive ? edge.value : null));
  const nothing = zeroed(zeros, rule, null);
  if (short.every((zero, index) => zero === zeros[index])) return nothing;
  return choice('edge', clause, SAY.edge(edge?.value ?? 0), [
    { id: 'zero', label: SAY.edgeOf.zero, rule: nothing },
    { id: 'share', label: SAY.edgeOf.share, rule: zeroed(short, rule, null) },
  ]);
}

function endsBefore(zero: Asked, edge: number | null): Asked {
  const { ask } = zero;
  if (ask.kind !== 'in' || !ask.band.to?.inclusive || ask.band.to.value !== edge) return zero;
  return { ...zero, ask: { ...ask, band: { ...ask.band, to: { value: edge, inclusive: false } } } };
}

/** 得分=70×实际达标率-63: a rate stands for a fraction where that keeps within the points, else for its percent. */
export function formula({ clause, ask }: Asked, points: number | null): Rule {
  const words = wordsOf(clause);
  const { outcome } = clause;
  const most = points ?? Infinity;
  if (outcome.kind !== 'formula' || ask.kind !== 'follow')
    return { kind: 'unreadable', words, least: 0, most };
  const isRate = ask.isRate === true || ask.of.as === 'rate' || RATE.test(outcome.of);
  if (outcome.ofPoints && (points === null || (!isRate && outcome.over === undefined)))
    return { kind: 'unreadable', words, least: 0, most };
  const { plus, over, from = 0 } = outcome;
  const times = outcome.times * (outcome.ofPoints ? (points ?? 0) : 1);
  if (over !== undefined) {
    const { of } = ask;
    const rest = { from, side: 'above', step: over, points: times, steps: 'part', most: null } as const;
    return sum(0, [{ kind: 'per-step', words, of, ...rest }], points);
  }
  // 5×(1-差错率): a fraction of all.
  const isRest = times < 0 && times + plus === 0;
  const scale =
    isRate && isRest
      ? 100
      : isRate && times + plus <= most + 1e-9 && (100 * times + plus > most || times >= 1)
        ? 100
        : 1;
  const linear: Rule = { kind: 'linear', words, of: ask.of, times: times / scale, plus };
  return { kind: 'sum', words: null, start: 0, parts: [linear], cap: points, floor: 0 };
}
