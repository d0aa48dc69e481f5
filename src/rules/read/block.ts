import type { Asked } from './asks/ask';
import { saysAllDone } from './asks/all-done';
import type { Clause } from './clause';

/** What is said together of one part of the points: 得7分，每查实一起…扣3.5分，否则不得分. */
export interface Block {
  /** What gives the points; several are rungs of one ladder (80%-90%得2分，95%以上得4分). None: the item's points are given. */
  readonly gives: readonly Asked[];
  readonly takes: readonly Taking[];
  readonly zeros: readonly Asked[];
  readonly judges: readonly Asked[];
}

/** Something that takes points, with the bound that stands behind it. */
export interface Taking extends Asked {
  /** 最多扣2分, 扣完2分为止; `together`: of all those before it. */
  readonly cap: { readonly points: number; readonly together: boolean; readonly clause: Clause } | null;
}

/** 加2分, with its own bound. */
export interface Adding extends Asked {
  readonly most: number | null;
}

/** Everything that an item's clauses say, sorted. */
export interface Sorted {
  readonly blocks: readonly Block[];
  readonly adds: readonly Adding[];
  readonly belows: readonly Asked[];
  /** 此项不得分 of the whole item. */
  readonly wholeZeros: readonly Asked[];
  readonly vetoes: readonly Asked[];
  /** 最高得10分 over all. */
  readonly cap: number | null;
}

interface Open {
  gives: Asked[];
  takes: Taking[];
  zeros: Asked[];
  judges: Asked[];
}

/** Clauses in order → blocks: each 得2分 opens one, what takes follows what gives. */
export function sortClauses(all: readonly Asked[]): Sorted {
  const blocks: Open[] = [];
  const adds: Adding[] = [];
  const belows: Asked[] = [];
  const wholeZeros: Asked[] = [];
  const vetoes: Asked[] = [];
  let cap: number | null = null;
  let before: Asked | null = null;
  const current = () => blocks.at(-1) ?? opened(blocks);
  for (const asked of all) {
    const { outcome } = asked.clause;
    if (outcome.kind === 'give') placeGive(asked, blocks);
    else if (outcome.kind === 'take') current().takes.push({ ...asked, cap: null });
    else if (outcome.kind === 'judge') current().judges.push(asked);
    else if (outcome.kind === 'zero') {
      const isWhole = outcome.whole && asked.clause.opens && blocks.length > 1;
      (isWhole ? wholeZeros : current().zeros).push(asked);
    } else if (outcome.kind === 'add') adds.push({ ...asked, most: null });
    else if (outcome.kind === 'below') belows.push(asked);
    else if (outcome.kind === 'veto') vetoes.push(asked);
    else if (outcome.points !== null) {
      if (before?.clause.outcome.kind === 'add') bound(adds, outcome.points);
      else if (before?.clause.outcome.kind === 'take')
        boundTake(current(), { points: outcome.points, together: outcome.together, clause: asked.clause });
      else cap = outcome.points;
    }
    if (outcome.kind !== 'cap') before = asked;
  }
  return { blocks, adds, belows, wholeZeros, vetoes, cap };
}

function opened(blocks: Open[]): Open {
  const block: Open = { gives: [], takes: [], zeros: [], judges: [] };
  blocks.push(block);
  return block;
}

function placeGive(asked: Asked, blocks: Open[]): void {
  const last = blocks.at(-1);
  if (last && continues(last, asked)) last.gives.push(asked);
  else opened(blocks).gives.push(asked);
}

/** A rung of the same ladder, or a mark at the end of what was said without one: 少一次扣1分（5分）. */
function continues(block: Open, { clause, ask }: Asked): boolean {
  const [first] = block.gives;
  if (!first) return clause.outcome.kind === 'give' && clause.outcome.mark && ask.kind === 'base';
  const last = block.gives.at(-1) ?? first;
  const isLadder = ask.kind === 'in' && block.takes.length === 0;
  if (isLadder && last.ask.kind === 'in') return last.ask.of.fact === ask.of.fact;
  return isLadder && ask.of.fact !== '' && saysAllDone(last);
}

function bound(adds: Adding[], most: number): void {
  const last = adds.pop();
  if (last) adds.push({ ...last, most });
}

function boundTake(block: Open, cap: NonNullable<Taking['cap']>): void {
  const last = block.takes.pop();
  if (last) block.takes.push({ ...last, cap });
}
