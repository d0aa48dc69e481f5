import type { Asked } from '../asks/ask';
import type { Block, Sorted } from './block';
import { allLast } from './all-last';
import { isOnlyLevel } from '../asks/spelled-out';
import { afterVeto, likewise, settled } from './settled';
import { placeBelowMark } from './below-mark';
import { conditionText, type Clause } from '../clauses/clause';
import { noneOfLevels } from './none-of-levels';
import { elseBeyond } from './else-beyond';
import { ofOthers } from './of-others';
import { placeOfThatOne } from './of-that-one';
import type { Outcome } from '../outcomes/outcome';
import { spelledParts } from './parts';
import { placeAmong, placeDoubled, placeHalved, placeShare } from './place-again';
import { restLast } from './rest-last';
import { shareStep } from './share-step';
import { sharesAsLosses } from './taken-shares';
import { placeExcuse } from '../build/excused';
import { placeKept } from './kept';
import { bindAhead, bindAll, eachTime, placeCap } from './place-cap';
import { isZerosAlone, placeGive } from './place-give';
import { placeTake } from './place-take';
import { ofTheOnly, placeZero } from './place-zero';
import { judgedPart } from './judged-part';
import { isGiving } from '../build/losses';
import { current, opened, type State } from './sort-state';

/** Clauses in order → blocks: each 得2分 opens one, what takes follows what gives. */
export function sortClauses(all: readonly Asked[], full: number | null = null): Sorted {
  const state: State = {
    full,
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
    once: null,
    addsCap: null,
    takesCap: null,
    least: null,
    kept: [],
    before: null,
  };
  for (const asked of restLast(spelledParts(allLast(baseFirst(sharesAsLosses(all))))))
    place(likeBefore(asked, state.before), state);
  if (state.addsCap && !bindAhead(state.adds, state.addsCap)) state.addsOver = state.addsCap;
  if (state.takesCap) bindAll(state.takesCap, state);
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
  if (
    !isBare ||
    asked.clause.opens === 'sentence' ||
    (like?.kind !== 'add' && like?.kind !== 'take') ||
    typeof outcome.points !== 'number'
  )
    return asked;
  if (!isOnlyLevel(conditionText(asked.clause))) return asked;
  return { ...asked, clause: { ...asked.clause, outcome: { ...like, points: outcome.points } } };
}

function toldZero(asked: Asked, { before, blocks }: State): Asked {
  return noneOfLevels(elseBeyond(afterVeto(asked, before), blocks.at(-1)), blocks);
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
      if (!placeOfThatOne(asked, state)) placeZero(toldZero(asked, state), outcome, state);
      break;
    case 'add':
      state.adds.push({ ...settled(asked, state.before), cap: null });
      break;
    case 'below':
      state.belows.push(likewise(settled(asked, state.before), state.before));
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
      if (!placeAmong(asked, state.blocks)) placeDoubled(asked, current(state), state.blocks);
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
    case 'once':
      state.once = asked.clause;
      break;
    case 'halved':
      if (!placeAmong(asked, state.blocks)) placeHalved(asked, current(state));
      break;
    case 'keep':
      state.kept.push(asked);
      placeExcuse(asked, state);
      if (outcome.fills && state.adds.length > 0) [state.fill, state.fills] = ['inside', state.adds.length];
      break;
    case 'respective':
    case 'terms':
    case 'both':
      break;
  }
  if (!isAside(outcome)) state.before = asked;
}

/** 基础扎实得3-4分，一般不得分；成效明显得3-4分: another part begins where one was judged to its end, or gives points of its own. */
function placeJudge(asked: Asked, state: State): void {
  const last = current(state);
  const part = judgedPart(asked, last);
  if (part) {
    last.gives = [];
    last.judges.push(part);
    return;
  }
  const isGiven = (one: Asked) => isGiving(one) && one.ask.kind === 'when';
  // 存在违规的，该项不得分。成效明显得3-4分: nothing of the whole item.
  if (isGiven(asked) && asked.clause.opens !== null && isZerosAlone(state.blocks))
    state.wholeZeros.push(...last.zeros.splice(0));
  const isJudged = last.judges.length > 0 && last.judges.every(isGiven) && last.gives.length === 0;
  const opens = asked.clause.opens !== null && isGiven(asked);
  const isTaking = last.takes.length > 0 && last.judges.length === 0;
  const isEnded = (isJudged && last.zeros.length > 0) || last.gives.length > 0 || isTaking;
  (isEnded && opens ? opened(state.blocks) : last).judges.push(ofOthers(asked));
}

/** It says how another clause is meant. */
function isAside({ kind }: Outcome): boolean {
  return ['cap', 'highest', 'part-of-step', 'no-floor', 'least', 'once'].includes(kind);
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
