import { isMilder, isOfCounted } from '../asks/among-counted';
import type { Ask, Asked } from '../asks/ask';
import { conditionText, type Clause } from '../clauses/clause';
import { current, type Open, type State } from './sort-state';

/** A clause that takes something, and nobody knows how much: a person's, where it holds. */
export function byPerson(clause: Clause, ask: Ask): Asked {
  const ofTaken =
    clause.outcome.kind === 'doubled' && isOfCounted(clause) ? ({ ofTaken: true } as const) : {};
  return {
    clause: { ...clause, outcome: { kind: 'judge', sign: -1, least: null, most: null, ...ofTaken } },
    ask,
  };
}

/** 养老保险占4分、医疗保险占3分，未完成的按完成率计分: of each of them by its own rate, which is not asked for: a person gives the points. */
export function placeShare(asked: Asked, state: State): void {
  const { of } = asked.clause;
  const own = of && state.blocks.find(({ gives: [give] }) => give?.clause === of);
  if (own) {
    own.shares.push(asked);
    return;
  }
  const first = state.blocks.findLastIndex(({ gives }) => (gives[0]?.clause.opens ?? null) !== null);
  const [head, ...more] = state.blocks.slice(Math.max(0, first));
  const [give] = head?.gives ?? [];
  const isOfAll = /^(?:(?:未|没有|没|达不到|不足)[^,]{0,8})?$/.test(conditionText(asked.clause));
  if (!head || give?.clause.outcome.kind !== 'give' || more.length === 0 || !isOfAll) {
    current(state).shares.push(asked);
    return;
  }
  const each = { ...give, clause: { ...give.clause, outcome: { ...give.clause.outcome, each: true } } };
  state.blocks = [...state.blocks.slice(0, Math.max(0, first)), { ...head, gives: [each], shares: [asked] }];
}

/** 节假日期间发生的加倍扣分: so many of those that each of them counts. */
export function placeAmong({ clause, ask }: Asked, blocks: readonly Open[]): boolean {
  if (ask.kind !== 'among') return false;
  for (const block of blocks)
    block.takes = block.takes.map((take) => {
      const own = ask.of.find(({ from }) => from === take.clause.from);
      return own ? { ...take, among: { count: own.count, clause } } : take;
    });
  return true;
}

/** 整改不彻底的减半扣分: half of what the one clause before takes; otherwise a person's. 处罚到位的 makes it half as much. */
export function placeHalved({ clause, ask }: Asked, { takes, judges, excuses }: Open): void {
  const before = takes.at(-1);
  const last = before?.clause.outcome;
  // Of what is counted nobody knows how many are meant.
  const isOnce = before?.ask.kind === 'when' || before?.ask.kind === 'in';
  const points = isOnce && last?.kind === 'take' && typeof last.points === 'number' ? last.points / 2 : null;
  const when = ask.kind === 'else' ? ({ kind: 'base' } as const) : ask;
  if (before && ask.kind === 'when' && isMilder(clause)) {
    // Of how many of those that are counted it is so, is not said.
    if (isOnce && takes.length === 1) takes.splice(-1, 1, { ...before, halved: ask.when });
    else excuses.push({ clause, ask });
    return;
  }
  if (points === null || when.kind === 'base') judges.push(byPerson(clause, when));
  else
    takes.push({
      clause: { ...clause, outcome: { kind: 'take', points, each: false } },
      ask: when,
      cap: null,
    });
}

/** 情节严重的加倍扣分: each of those once more, or all that is taken twice; behind several deductions nobody knows which. */
export function placeDoubled({ clause, ask }: Asked, { takes, judges }: Open, blocks: readonly Open[]): void {
  // 弄虚作假的加倍扣分 behind several parts that take: of one of them, or of all.
  const taking = clause.opens === null ? [] : blocks.filter((block) => block.takes.length > 0);
  if (taking.length > 1 && ask.kind === 'doubled') {
    for (const block of taking) block.judges.push(byPerson(clause, { kind: 'when', when: ask.when }));
    return;
  }
  const [last, ...more] = takes;
  const when: Ask = last && ask.kind === 'doubled' ? { kind: 'when', when: ask.when } : { kind: 'base' };
  // 超过3个的，加倍扣分: those beyond, or all of them, of what is counted already.
  if (/^(?:超过|达到|多于|满)?\d+\p{Script=Han}{1,2}(?:及?以上)?(?:的)?$/u.test(conditionText(clause))) {
    judges.push(byPerson(clause, { kind: 'base' }));
    return;
  }
  if (!last || more.length > 0 || ask.kind !== 'doubled') judges.push(byPerson(clause, when));
  else if (last.ask.kind === 'each')
    takes.unshift({
      clause: { ...clause, outcome: last.clause.outcome },
      ask: { kind: 'each', count: ask.count },
      cap: null,
    });
  else takes.splice(0, 1, { ...last, doubled: ask.when });
}
