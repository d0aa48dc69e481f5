import type { Asked } from '../asks/ask';
import type { Block, Bounded, Cap, Sorted } from './block';
import { isOnlyLevel } from '../asks/spelled-out';
import { afterVeto, likewise, settled } from './settled';
import { placeBelowMark } from './below-mark';
import { conditionText, type Clause } from '../clauses/clause';
import { elseBeyond } from './else-beyond';
import { ofOthers } from './of-others';
import type { Outcome } from '../outcomes/outcome';
import { spelledParts } from './parts';
import { placeDoubled, placeHalved, placeShare } from './place-again';
import { restLast } from './rest-last';
import { shareStep } from './share-step';
import { placeExcuse } from '../build/excused';
import { placeKept } from './kept';
import { placeGive } from './place-give';
import { placeTake } from './place-take';
import { ofTheOnly, placeZero } from './place-zero';
import { judgedPart } from './judged-part';
import { isGiving } from '../build/losses';
import { countsUp, current, opened, type Open, type State } from './sort-state';
import { wordsOf } from '../words';

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
    noFloor: null,
    addsCap: null,
    least: null,
    kept: [],
    before: null,
  };
  for (const asked of restLast(spelledParts(baseFirst(all)))) place(likeBefore(asked, state.before), state);
  if (state.addsCap) bind(state.adds, state.addsCap);
  shareStep(state);
  placeKept(state);
  ofTheOnly(state);
  return state satisfies { blocks: readonly Block[] };
}

/** 每高1个百分点加0.5分，基本分8分: where one begins, wherever it is said. */
function baseFirst(all: readonly Asked[]): readonly Asked[] {
  const isGive = ({ clause: { outcome } }: Asked) => outcome.kind === 'give' || outcome.kind === 'formula';
  const gives = all.filter(isGive);
  const [only] = gives;
  const isBase = only?.clause.outcome.kind === 'give' && only.clause.outcome.base;
  return only && gives.length === 1 && isBase ? [only, ...all.filter((one) => one !== only)] : all;
}

/** 每篇加1分，市级0.5分 · 每次扣1分，县级0.5分: it adds or takes like the clause that it leaves its words to. */
function likeBefore(asked: Asked, before: Asked | null): Asked {
  const { source, condition, outcome, to } = asked.clause;
  const like = before?.clause.outcome;
  const isBare = outcome.kind === 'give' && /^[,:]?\d[\d.]*分?$/.test(source.text.slice(condition.to, to));
  if (!isBare || (like?.kind !== 'add' && like?.kind !== 'take') || typeof outcome.points !== 'number')
    return asked;
  if (!isOnlyLevel(conditionText(asked.clause))) return asked;
  return { ...asked, clause: { ...asked.clause, outcome: { ...like, points: outcome.points } } };
}

function place(asked: Asked, state: State): void {
  const { outcome } = asked.clause;
  switch (outcome.kind) {
    case 'give':
    case 'formula':
      placeGive(elseBeyond(asked, state.blocks.at(-1)), state);
      break;
    case 'take':
      placeTake(settled(asked, state.before), state);
      break;
    case 'judge':
      placeJudge(settled(asked, state.before), state);
      break;
    case 'share':
      if (!placeBelowMark(asked, state)) placeShare(asked, state);
      break;
    case 'zero':
      placeZero(elseBeyond(afterVeto(asked, state.before), state.blocks.at(-1)), outcome, state);
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
    case 'part-of-step':
      stepsOf(outcome.steps, state);
      break;
    case 'least':
      state.least = outcome.points;
      break;
    case 'interpolated':
      current(state).isInterpolated = true;
      break;
    case 'no-floor':
      state.noFloor = asked;
      break;
    case 'halved':
      placeHalved(asked, current(state));
      break;
    case 'keep':
      state.kept.push(asked);
      placeExcuse(asked, state);
      if (outcome.fills && state.adds.length > 0) state.fill = 'inside';
      break;
    case 'respective':
    case 'terms':
    case 'both':
      break;
  }
  if (!isAside(outcome)) state.before = asked;
}

/** 基础扎实得3-4分，一般不得分；成效明显得3-4分: another part begins where one was judged to its end. */
function placeJudge(asked: Asked, state: State): void {
  const last = current(state);
  const part = judgedPart(asked, last);
  if (part) {
    last.gives = [];
    last.judges.push(part);
    return;
  }
  const isGiven = (one: Asked) => isGiving(one) && one.ask.kind === 'when';
  const isJudged = last.judges.length > 0 && last.judges.every(isGiven) && last.gives.length === 0;
  const opens = asked.clause.opens !== null && isGiven(asked) && last.zeros.length > 0;
  (isJudged && opens ? opened(state.blocks) : last).judges.push(ofOthers(asked));
}

/** It says how another clause is meant. */
function isAside({ kind }: Outcome): boolean {
  return (
    kind === 'cap' || kind === 'highest' || kind === 'part-of-step' || kind === 'no-floor' || kind === 'least'
  );
}

/** 不足1个百分点按1个百分点计: of the steps that were named before. */
function stepsOf(steps: 'begun' | 'full' | 'part', state: State): void {
  const told = <T extends Asked>(one: T): T =>
    one.ask.kind === 'step' ? { ...one, ask: { ...one.ask, steps } } : one;
  const block = current(state);
  block.takes = block.takes.map(told);
  block.gives = block.gives.map(told);
  state.adds = state.adds.map(told);
}

/** 同一事项按最高级别计分，不重复计算: said twice, it is still of one matter. */
function placeHighest(told: Clause, { before, highest }: State): void {
  const { outcome } = told;
  const isSame = outcome.kind === 'highest' && (outcome.same || /同一/.test(conditionText(told)));
  const clause: Clause = isSame ? { ...told, outcome: { ...outcome, same: true } } : told;
  const kind = before?.clause.outcome.kind;
  for (const of of before === null
    ? (['gives', 'adds'] as const)
    : [kind === 'add' ? ('adds' as const) : ('gives' as const)]) {
    const said = highest[of]?.outcome;
    if (said?.kind !== 'highest' || !said.same) highest[of] = clause;
  }
}

type CapOutcome = Extract<Outcome, { kind: 'cap' }>;

/** A bound belongs to what stands before it, or to what it names: 加分不超过3分. */
function placeCap(cap: Cap, side: CapOutcome['side'], state: State): void {
  const kind = state.before?.clause.outcome.kind;
  if (side === 'both') {
    bind(state.adds, cap);
    return bind(current(state).takes, cap);
  }
  if (kind === 'add' || (side === 'add' && state.adds.length > 0)) return bind(state.adds, cap);
  // 加分不超过10分：…: ahead of all that adds.
  if (side === 'add') {
    state.addsCap = { ...cap, together: true };
    return;
  }
  // 每增减1%加减0.2分，最高8分: what adds is bounded, said in one with what takes.
  const isBoth = state.adds.at(-1)?.clause.from === state.before?.clause.from;
  const isHigh = state.adds.length > 0 && wordsOf(cap.clause).text.includes('最高');
  if (kind === 'take' && side === null && (isBoth || isHigh)) return bind(state.adds, cap);
  const block = current(state);
  if (kind === 'take' && side !== 'give') bind(block.takes, cap);
  else if (kind === 'give' && !cap.together && countsEach(block, cap.points)) block.most = cap.points;
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

/** 新入库企业1家得1分，最高5分: more than one gives, so each counts. */
function countsEach(block: Open, most: number): boolean {
  const last = block.gives.at(-1);
  const { outcome } = last?.clause ?? {};
  if (last?.ask.kind === 'times' && outcome?.kind === 'give' && Number(outcome.points) < most)
    block.gives = [...block.gives.slice(0, -1), { ...last, ask: { kind: 'each', count: last.ask.count } }];
  return countsUp(block);
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
