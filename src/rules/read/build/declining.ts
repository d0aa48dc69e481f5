import type { Condition, Rule } from '../../rule';
import type { Asked } from '../asks/ask';
import type { Block } from '../sort/block';
import { conditionOf } from '../condition';

import { pointsOf } from './rungs';
import { sum } from '../sum';
import { wordsOf } from '../words';

/**
 * 第1名得10分，第2名得9分，依次递减1分: from the first place's points down, one step a place. null where the places that are
 * named do not go down so.
 */
export function declining({ gives, decline }: Block, full: number): Rule | null {
  const { outcome } = decline?.clause ?? {};
  if (!decline || outcome?.kind !== 'decline') return null;
  const places = gives.map(({ clause, ask }) => {
    const when = conditionOf(ask);
    return {
      place: when && placeIn(when),
      points: pointsOf({ clause, ask }, full),
    };
  });
  const [first] = places;
  const start = first?.points;
  if (!first?.place || first.place.first !== 1 || typeof start !== 'number') return null;
  const goesDown = places.every(
    ({ place, points }) =>
      typeof points === 'number' &&
      place &&
      place.first === place.value &&
      Math.abs(start - outcome.points * (place.value - 1) - points) < 1e-9,
  );
  if (!goesDown) return fromLast(places, decline, outcome.points);
  const of = { fact: first.place.fact, as: 'value' } as const;
  const words = wordsOf(decline.clause);
  const step: Rule = {
    kind: 'per-step',
    words,
    of,
    from: 1,
    side: 'above',
    step: 1,
    points: -outcome.points,
    steps: 'full',
    most: null,
  };
  return sum(start, [step], start);
}

/** Places of a ranking, from the first of them to the last. */
interface Place {
  readonly fact: string;
  readonly first: number;
  readonly value: number;
}

interface Named {
  readonly place: Place | null;
  readonly points: unknown;
}

/** Of 前三名得5分，依次递减1分 the first may have more than the third. */
const OF_REST = /其余|其他|其它|以后|以下|其后/;

/** 第一得8分，第二得7分，第三得6分，其余依次递减0.5分 · 前三名得10分，其余依次递减0.5分: as they are named, and on from the last of them. */
function fromLast(places: readonly Named[], { clause }: Asked, less: number): Rule | null {
  const named = places.flatMap(({ place, points }, index) =>
    place?.first === (places[index - 1]?.place?.value ?? 0) + 1 && typeof points === 'number'
      ? [{ ...place, points }]
      : [],
  );
  const last = named.at(-1);
  if (!last || named.length < places.length) return null;
  const areSingle = named.every(({ first, value }) => first === value);
  if (!areSingle && !OF_REST.test(wordsOf(clause).text)) return null;
  const of = { fact: last.fact, as: 'value' } as const;
  const words = wordsOf(clause);
  const cases = named.slice(0, -1).map(({ first, value, points }) => ({
    when: { kind: 'compare', of, op: first === value ? '=' : '<=', to: value } as const,
    points,
  }));
  const step: Rule = {
    kind: 'per-step',
    words,
    of,
    from: last.value,
    side: 'above',
    step: 1,
    points: -less,
    steps: 'full',
    most: null,
  };
  const most = Math.max(...named.map(({ points }) => points));
  if (cases.length === 0) return sum(last.points, [step], most);
  return sum(0, [{ kind: 'cases', words, cases, otherwise: last.points }, step], most);
}

function placeIn(when: Condition): Place | null {
  const [least, most] = when.kind === 'all' ? when.of : [];
  if (least?.kind !== 'compare' || most?.kind !== 'compare') return null;
  return least.op === '>=' && most.op === '<='
    ? { fact: least.of.fact, first: least.to, value: most.to }
    : null;
}
