import { saysAllDone } from './asks/all-done';
import type { Ask, Asked } from './asks/ask';
import type { Block, Bounded, Cap, Sorted } from './block';
import type { Clause } from './clause';
import { conditionOf, not } from './condition';
import type { Outcome } from './outcomes/outcome';
import { denies } from './zeros';

interface Open {
  gives: Asked[];
  takes: Bounded[];
  zeros: Asked[];
  judges: Asked[];
  shares: Asked[];
  decline: Asked | null;
  most: number | null;
}

interface State {
  blocks: Open[];
  readonly adds: Bounded[];
  readonly belows: Asked[];
  readonly wholeZeros: Asked[];
  readonly looseZeros: { zero: Asked; block: number }[];
  readonly vetoes: Asked[];
  readonly highest: { gives: Clause | null; adds: Clause | null };
  cap: number | null;
  bestUnit: Asked | null;
  before: Asked | null;
}

/** Clauses in order → blocks: each 得2分 opens one, what takes follows what gives. */
export function sortClauses(all: readonly Asked[]): Sorted {
  const state: State = {
    blocks: [],
    adds: [],
    belows: [],
    wholeZeros: [],
    looseZeros: [],
    vetoes: [],
    highest: { gives: null, adds: null },
    cap: null,
    bestUnit: null,
    before: null,
  };
  for (const asked of all) place(asked, state);
  return state satisfies { blocks: readonly Block[] };
}

function place(asked: Asked, state: State): void {
  const { outcome } = asked.clause;
  switch (outcome.kind) {
    case 'give':
    case 'formula':
      placeGive(asked, state);
      break;
    case 'take':
      current(state).takes.push({ ...settled(asked, state.before), cap: null });
      break;
    case 'judge':
      current(state).judges.push(settled(asked, state.before));
      break;
    case 'share':
      current(state).shares.push(asked);
      break;
    case 'zero':
      placeZero(asked, outcome, state);
      break;
    case 'add':
      state.adds.push({ ...settled(asked, state.before), cap: null });
      break;
    case 'below':
      state.belows.push(asked);
      break;
    case 'veto':
      state.vetoes.push(likewise(asked, state.before));
      break;
    case 'highest':
      placeHighest(asked.clause, state);
      break;
    case 'cap':
      if (outcome.points === null) eachTime(current(state).takes, Infinity);
      else
        placeCap(
          { points: outcome.points, together: outcome.together, clause: asked.clause },
          outcome.side,
          state,
        );
      break;
    case 'decline':
      current(state).decline = asked;
      break;
    case 'doubled':
      placeDoubled(asked, current(state));
      break;
    case 'best-unit':
      state.bestUnit = asked;
      break;
    case 'keep':
    case 'respective':
      break;
  }
  if (outcome.kind !== 'cap' && outcome.kind !== 'highest') state.before = asked;
}

/** 情节严重的加倍扣分: each of those once more, or all that is taken twice; behind several deductions nobody knows which. */
function placeDoubled({ clause, ask }: Asked, { takes, judges }: Open): void {
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

/** 同一事项按最高级别计分，不重复计算: said twice, it is still of one matter. */
function placeHighest(clause: Clause, { before, highest }: State): void {
  const of = before?.clause.outcome.kind === 'add' ? 'adds' : 'gives';
  const said = highest[of]?.outcome;
  if (said?.kind !== 'highest' || !said.same) highest[of] = clause;
}

/** Below 0, or 此项 in a sentence of its own: of the whole item. In a sentence of its own without 此项: of either. */
function placeZero(asked: Asked, { gives, whole }: Extract<Outcome, { kind: 'zero' }>, state: State): void {
  const { opens } = asked.clause;
  const [last] = state.blocks.at(-1)?.gives ?? [];
  const isApart = state.blocks.length > 1 && !(last && denies(asked, last));
  if (isApart && ((whole && opens !== null) || gives < 0)) state.wholeZeros.push(asked);
  else if (isApart && opens === 'sentence')
    state.looseZeros.push({ zero: asked, block: state.blocks.length - 1 });
  else current(state).zeros.push(asked);
}

function current({ blocks }: State): Open {
  return blocks.at(-1) ?? opened(blocks);
}

function opened(blocks: Open[]): Open {
  const block: Open = { gives: [], takes: [], zeros: [], judges: [], shares: [], decline: null, most: null };
  blocks.push(block);
  return block;
}

/** 本项不得分，并实行一票否决: where the clause before holds. */
function likewise(asked: Asked, before: Asked | null): Asked {
  const when =
    asked.ask.kind === 'base' && asked.clause.opens === null && before ? conditionOf(before.ask) : null;
  return when ? { ...asked, ask: { kind: 'when', when } } : asked;
}

/** 否则扣2分: where what the clause before asks does not hold. */
function settled(asked: Asked, before: Asked | null): Asked {
  const when = asked.ask.kind === 'else' && before ? conditionOf(before.ask) : null;
  return when ? { ...asked, ask: { kind: 'when', when: not(when) } } : asked;
}

function placeGive(asked: Asked, state: State): void {
  const { clause, ask } = asked;
  // 省级每条3分，市级每条1分，满分5分: all of them together.
  if (ask.kind === 'base' && state.blocks.length > 0 && isWhole(clause)) {
    state.cap = clause.outcome.kind === 'give' ? Number(clause.outcome.points) : null;
    return;
  }
  if (asked.ask.kind === 'else') mergeBack(state);
  const last = state.blocks.at(-1);
  if (last && continues(last, asked)) last.gives.push(asked);
  else if (last && isZerosAlone(state.blocks)) giveBehindZeros(last, asked, state);
  else opened(state.blocks).gives.push(asked);
}

function isWhole({ source, condition, from, to, outcome }: Clause): boolean {
  const isBare =
    condition.from === condition.to && outcome.kind === 'give' && typeof outcome.points === 'number';
  return isBare && /^(?:本项|该项)?满分/.test(source.text.slice(from, to));
}

/** Nothing but 不得分 so far. */
function isZerosAlone([first, ...others]: readonly Open[]): boolean {
  if (!first || others.length > 0) return false;
  return first.gives.length + first.takes.length + first.judges.length + first.shares.length === 0;
}

/** 存在违规的，该项不得分。按时拨付得3分: what stands in front leaves nothing of the whole item; a rung or a denial is the part's own. */
function giveBehindZeros(block: Open, give: Asked, state: State): void {
  const isOwn = (zero: Asked) => zero.ask.kind === 'in' || denies(zero, give);
  state.wholeZeros.push(...block.zeros.filter((zero) => !isOwn(zero)));
  block.zeros = block.zeros.filter(isOwn);
  block.gives.push(give);
}

/** A rung of the same ladder, the rest of one (其余得1分), or a mark at the end of what was said without one: 少一次扣1分（5分）. */
function continues(block: Open, { clause, ask }: Asked): boolean {
  const last = block.gives.at(-1);
  if (!last) return clause.outcome.kind === 'give' && clause.outcome.mark && ask.kind === 'base';
  if (ask.kind === 'else') return true;
  if (isDegree(ask) && isDegree(last.ask)) return block.takes.length + block.zeros.length === 0;
  if (ask.kind !== 'in' || block.takes.length > 0) return false;
  return last.ask.kind === 'in' ? last.ask.of.fact === ask.of.fact : saysAllDone(last);
}

function isDegree(ask: Asked['ask']): boolean {
  return ask.kind === 'when' && ask.degree === true;
}

/** 前三名得5分，第4至6名得3分，其余得1分: what 其余 is the rest of is one block. */
function mergeBack(state: State): void {
  const first = state.blocks.findLastIndex(({ gives }) => gives[0]?.clause.opens !== null);
  const merged = state.blocks.slice(Math.max(0, first));
  if (
    merged.some(
      ({ takes, zeros, judges, shares }) => takes.length + zeros.length + judges.length + shares.length > 0,
    )
  )
    return;
  state.blocks = state.blocks.slice(0, Math.max(0, first));
  opened(state.blocks).gives.push(...merged.flatMap(({ gives }) => gives));
}

type CapOutcome = Extract<Outcome, { kind: 'cap' }>;

/** A bound belongs to what stands before it, or to what it names: 加分不超过3分. */
function placeCap(cap: Cap, side: CapOutcome['side'], state: State): void {
  const kind = state.before?.clause.outcome.kind;
  if (kind === 'add' || (side === 'add' && state.adds.length > 0)) return bind(state.adds, cap);
  const block = current(state);
  if (kind === 'take' && side !== 'give' && side !== 'add') bind(block.takes, cap);
  else if (kind === 'give' && !cap.together && countsUp(block)) block.most = cap.points;
  else state.cap = cap.points;
}

/** 发生事故扣2分，扣完为止; 发生事故扣2分，最多扣6分: a bound that once would never come to, so each counts. */
function eachTime(list: Bounded[], bound: number): void {
  const last = list.at(-1);
  const outcome = last?.clause.outcome;
  if (last?.ask.kind !== 'times' || (outcome?.kind !== 'take' && outcome?.kind !== 'add')) return;
  const isAlone = list.length === 1 || (list.at(-2)?.cap ?? null) !== null;
  const isMore = typeof outcome.points === 'number' && outcome.points < bound;
  if (isAlone && isMore) list.push({ ...(list.pop() ?? last), ask: { kind: 'each', count: last.ask.count } });
}

function bind(list: Bounded[], cap: Cap): void {
  eachTime(list, cap.points);
  const last = list.pop();
  if (!last) return;
  const { cap: own } = last;
  // 单个指标扣完10分为止，总计扣完20分为止: how often the first applies is not said. Said twice, it is one bound.
  const both = own && own.points !== cap.points ? { ...own, together: false, loose: true } : cap;
  list.push({ ...last, cap: both });
}

function countsUp({ gives }: Open): boolean {
  return gives.some(({ ask }) => ask.kind === 'each' || ask.kind === 'step');
}
