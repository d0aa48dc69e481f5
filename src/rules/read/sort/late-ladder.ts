import { sharedPairs } from '../../../text/pairs';
import type { Condition, Rule } from '../../rule';
import { not } from '../../condition';
import type { Asked } from '../asks/ask';
import type { Block } from './block';
import { conditionText } from '../clauses/clause';
import { ladder, type Rung } from '../build/ladder';
import { beyondLast, pointsOf } from '../build/rungs';
import type { Open } from './sort-state';
import { sum } from '../sum';
import { wordsOf } from '../words';
import { zeroed } from '../build/zeros';
import { beginsLate, isLate as isLateAnyhow, isOnlyLate, isTimely as isInTime } from '../lexicon';

/** 按时完成得5分，逾期3天以内得3分: what is late goes on from what is in time. */
export function goesOnLate({ gives, takes, zeros, judges, shares }: Open, late: Asked): boolean {
  const [timely, ...more] = gives;
  const isAlone = more.length + takes.length + zeros.length + judges.length + shares.length === 0;
  return isAlone && timely !== undefined && isTimely(timely) && isLate(late);
}

function isTimely({ ask, clause }: Asked): boolean {
  return ask.kind === 'when' && isInTime(conditionText(clause));
}

function isLate({ ask, clause }: Asked): boolean {
  return ask.kind === 'in' && beginsLate(conditionText(clause));
}

/** In time all of it, and only else what so many days late are worth. null: no such ladder. */
export function lateLadder({ gives: [timely, ...late], zeros }: Block, full: number): Rule | null {
  const [first] = late;
  if (!timely || !first || !isTimely(timely) || !isLate(first) || first.ask.kind !== 'in') return null;
  if (timely.ask.kind !== 'when') return null;
  const { of } = first.ask;
  const isOf = ({ ask }: Asked) => ask.kind === 'in' && ask.of.fact === of.fact;
  if (!late.every(isOf)) return null;
  const { when } = timely.ask;
  const isRest = ({ ask, clause }: Asked) => ask.kind === 'else' || isOnlyLate(conditionText(clause));
  const rungs = [...late, ...zeros.filter(isOf)].flatMap((one): Rung[] => {
    if (one.ask.kind !== 'in') return [];
    const points = one.clause.outcome.kind === 'zero' ? 0 : (pointsOf(one, full) ?? full);
    return [{ asked: { ...one, ask: one.ask }, points }];
  });
  const rest = zeros.find(isRest);
  const days = ladder([...rungs, ...(rest ? beyondLast(rest, 0, rungs) : [])], null);
  const words = wordsOf(timely.clause);
  const points = pointsOf(timely, full) ?? full;
  const rule = sum(
    0,
    [
      { kind: 'award', words, when, points, otherwise: 0 },
      { kind: 'zero', words, when, of: days },
    ],
    full,
  );
  const others = zeros.filter((zero) => !isOf(zero) && !isRest(zero));
  return zeroed(
    others.map((zero) => (tellsOf(zero, timely) ? notInTime(zero, when) : zero)),
    rule,
    null,
  );
}

/** 未报送的 of 按时报送: of the same deed. 没有建立台账的 is something else. */
function tellsOf({ clause }: Asked, timely: Asked): boolean {
  const words = conditionText(clause);
  return (
    isLateAnyhow(words) ||
    isInTime(words) ||
    words.length <= 4 ||
    sharedPairs(conditionText(timely.clause), words) > 0
  );
}

/** 未按时完成的… of what is in time says nothing. */
function notInTime(zero: Asked, when: Condition): Asked {
  if (zero.ask.kind !== 'when') return zero;
  return { ...zero, ask: { kind: 'when', when: { kind: 'all', of: [not(when), zero.ask.when] } } };
}
