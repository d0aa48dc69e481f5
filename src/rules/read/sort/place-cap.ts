import type { Bounded, Cap } from './block';
import type { Outcome } from '../outcomes/outcome';
import { countsUp, current, type Open, type State } from './sort-state';
import { wordsOf } from '../words';

type CapOutcome = Extract<Outcome, { kind: 'cap' }>;

/** A bound belongs to what stands before it, or to what it names: 加分不超过3分. */
export function placeCap(cap: Cap, side: CapOutcome['side'], state: State): void {
  const kind = state.before?.clause.outcome.kind;
  if (side === 'both') {
    placeCap(cap, 'add', state);
    return placeCap(cap, 'take', state);
  }
  // 扣分不超过3分，…: ahead of all that takes.
  if (side === 'take' && isAheadOfAll(state)) {
    state.takesCap = { ...cap, together: true };
    return;
  }
  if ((kind === 'add' && side !== 'take') || (side === 'add' && state.adds.length > 0))
    return bind(state.adds, cap);
  // 加分不超过10分：…: ahead of all that adds. 每条得0.5分，最多加1分: what is given is called so.
  const isOfGive = kind === 'give' && cap.clause.opens === null && countsUp(current(state));
  if (side === 'add' && !isOfGive) {
    state.addsCap = { ...cap, together: true };
    return;
  }
  // 每增减1%加减0.2分，最高8分: what adds is bounded, said in one with what takes.
  const isBoth = state.adds.at(-1)?.clause.from === state.before?.clause.from;
  const isHigh = state.adds.length > 0 && wordsOf(cap.clause).text.includes('最高');
  if (kind === 'take' && side === null && (isBoth || isHigh)) return bind(state.adds, cap);
  // 得3分，…加1分；被撤销的扣1分，本项最高得6分: what adds is within the item's points.
  if (side === 'give' && state.adds.length > 0 && /[本该此]项/.test(wordsOf(cap.clause).text))
    [state.fill, state.fills] = ['inside', state.adds.length];
  const block = current(state);
  if (kind === 'judge' && !boundsEach(cap) && bindJudge(block, cap, state)) return;
  // 每处扣1分，整改到位的减半扣分，最多扣5分: of all that is taken so.
  const isOfTakes = kind === 'halved' || kind === 'doubled' || (kind === 'keep' && side === 'take');
  if (kind === 'take' && side !== 'give') bind(block.takes, cap);
  else if (isOfTakes && side !== 'give' && block.takes.length > 0)
    bind(block.takes, { ...cap, together: true });
  else if (boundsEach(cap) && state.blocks.length > 1)
    for (const each of state.blocks) each.most ??= cap.points;
  else if (kind !== 'give' || !countsEach(block, cap.points) || isOfItem(state, cap)) state.cap = cap.points;
  else if (cap.together || isInRow(state)) block.bound = cap;
  else block.most = cap.points;
}

function isAheadOfAll({ blocks }: State): boolean {
  return blocks.every(({ takes, judges }) => takes.length + judges.length === 0);
}

/** 单项得分不超过5分, 每项最高得5分: each of the parts. */
function boundsEach({ clause }: Cap): boolean {
  return /^[,;。(]?(?:以上|上述)?(?:单|每|各)(?:一|个)?(?:小|分|子)?项/.test(wordsOf(clause).text);
}

/** 酌情扣分，最多扣2分 · 有计划得5分；成效明显的酌情给分，最高3分: what a person takes or gives there; of what a person gives alone it is all. */
function bindJudge(block: Open, { points }: Cap, { blocks }: State): boolean {
  const last = block.judges.at(-1);
  const outcome = last?.clause.outcome;
  if (last === undefined || outcome?.kind !== 'judge') return false;
  if (outcome.sign > 0 && blocks.length === 1 && block.gives.length === 0) return false;
  const most = Math.min(outcome.most ?? points, points);
  const clause = { ...last.clause, outcome: { ...outcome, most } };
  block.judges = [...block.judges.slice(0, -1), { ...last, clause }];
  return true;
}

/** 签约每个得1分，开工每个得2分，累计不超过15分: of all that the item gives. */
function isOfItem({ blocks }: State, { together }: Cap): boolean {
  return together && blocks.every(countsUp);
}

/** 省级每条得1分，市级每条得0.5分，最高4分: of the last, or of the row. */
function isInRow({ blocks }: State): boolean {
  const [before, last] = blocks.slice(-2);
  return before !== undefined && last?.gives[0]?.clause.opens === null && countsUp(before);
}

/** 发生事故扣2分，扣完为止; 发生事故扣2分，最多扣6分: a bound that once would never come to, so each counts. */
export function eachTime(list: Bounded[], bound: number): void {
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

/** 扣分不超过3分，… ahead of all that takes: where several parts lose something, a person gives back what is beyond it. */
export function bindAll(cap: Cap, { blocks }: State): void {
  const taking = blocks.filter(({ takes }) => takes.length > 0);
  const [only, ...more] = taking;
  if (only && more.length === 0) {
    if (!bindAhead(only.takes, cap)) only.takesCap = cap;
    return;
  }
  const outcome = { kind: 'judge', sign: 1, least: 0, most: null } as const;
  for (const { judges } of taking) judges.push({ clause: { ...cap.clause, outcome }, ask: { kind: 'base' } });
}

/** 加分最多5分。获奖每项加2分，最多加10分: the lesser of two bounds of one. False: several have bounds of their own. */
export function bindAhead(list: Bounded[], cap: Cap): boolean {
  const [first, ...more] = list;
  const own = first?.cap;
  if (first && own && more.length === 0) list[0] = { ...first, cap: own.points < cap.points ? own : cap };
  else if (list.every((one) => one.cap === null)) bind(list, cap);
  else return false;
  return true;
}

export function bind(list: Bounded[], cap: Cap): void {
  eachTime(list, cap.points);
  const last = list.pop();
  if (!last) return;
  const { cap: own } = last;
  // 单个指标扣完10分为止，总计扣完20分为止: how often the first applies is not said. Said twice, it is one bound.
  const both = own && own.points !== cap.points ? { ...own, together: false, loose: true } : cap;
  list.push({ ...last, cap: both });
}
