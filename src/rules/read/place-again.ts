import type { Ask, Asked } from './asks/ask';
import type { Outcome } from './outcomes/outcome';
import type { Open } from './sort-state';

/** 整改不彻底的减半扣分: half of what the one clause before takes; otherwise a person's. */
export function placeHalved({ clause, ask }: Asked, { takes, judges }: Open): void {
  const last = takes.at(-1)?.clause.outcome;
  const points = last?.kind === 'take' && typeof last.points === 'number' ? last.points / 2 : null;
  const when = ask.kind === 'else' ? ({ kind: 'base' } as const) : ask;
  if (points === null || when.kind === 'base')
    judges.push({
      clause: { ...clause, outcome: { kind: 'judge', sign: -1, least: null, most: null } },
      ask: when,
    });
  else
    takes.push({
      clause: { ...clause, outcome: { kind: 'take', points, each: false } },
      ask: when,
      cap: null,
    });
}

/** 情节严重的加倍扣分: each of those once more, or all that is taken twice; behind several deductions nobody knows which. */
export function placeDoubled({ clause, ask }: Asked, { takes, judges }: Open): void {
  const [last, ...more] = takes;
  const when: Ask = last && ask.kind === 'doubled' ? { kind: 'when', when: ask.when } : { kind: 'base' };
  const judge: Outcome = { kind: 'judge', sign: -1, least: null, most: null };
  if (!last || more.length > 0 || ask.kind !== 'doubled')
    judges.push({ clause: { ...clause, outcome: judge }, ask: when });
  else if (last.ask.kind === 'each')
    takes.unshift({
      clause: { ...clause, outcome: last.clause.outcome },
      ask: { kind: 'each', count: ask.count },
      cap: null,
    });
  else takes.splice(0, 1, { ...last, doubled: ask.when });
}
