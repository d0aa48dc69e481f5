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
  if (!first?.place || first.place.value !== 1 || typeof start !== 'number') return null;
  const goesDown = places.every(
    ({ place, points }) =>
      typeof points === 'number' &&
      place &&
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

interface Named {
  readonly place: { fact: string; value: number } | null;
  readonly points: unknown;
}

/** 第一得8分，第二得7分，第三得6分，其余依次递减0.5分: as they are named, and on from the last of them. */
function fromLast(places: readonly Named[], { clause }: Asked, less: number): Rule | null {
  const named = places.flatMap(({ place, points }, index) =>
    place?.value === index + 1 && typeof points === 'number' ? [{ ...place, points }] : [],
  );
  const last = named.at(-1);
  if (!last || named.length < places.length) return null;
  const of = { fact: last.fact, as: 'value' } as const;
  const words = wordsOf(clause);
  const cases = named.slice(0, -1).map(({ value, points }) => ({
    when: { kind: 'compare', of, op: '=', to: value } as const,
    points,
  }));
  const step = {
    from: last.value,
    side: 'above',
    step: 1,
    points: -less,
    steps: 'full',
    most: null,
  } as const;
  return sum(
    0,
    [
      { kind: 'cases', words, cases, otherwise: last.points },
      { kind: 'per-step', words, of, ...step },
    ],
    Math.max(...named.map(({ points }) => points)),
  );
}

/** Just one place of a ranking. */
function placeIn(when: Condition): { fact: string; value: number } | null {
  const [least, most] = when.kind === 'all' ? when.of : [];
  if (least?.kind !== 'compare' || most?.kind !== 'compare') return null;
  return least.to === most.to && least.op === '>=' && most.op === '<='
    ? { fact: least.of.fact, value: least.to }
    : null;
}
