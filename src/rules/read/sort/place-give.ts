import { sharedPairs } from '../../../text/pairs';
import { saysAllDone } from '../asks/all-done';
import type { Ask, Asked } from '../asks/ask';
import { goalOf } from '../asks/shared-parts';
import { conditionText, type Clause } from '../clauses/clause';
import { placeBelowLadder } from '../build/below-ladder';
import { isLesserStill } from '../build/lesser-still';
import { isUnmetBut } from '../build/unmet-but';
import { isAllOfCounted } from './all-last';
import { placeLowerRung } from './conditioned-rung';
import { goesOnLate } from './late-ladder';
import { countsUp, current, opened, type Open, type State } from './sort-state';
import { denies } from '../build/zeros';
import { isBareEach } from './worth-each';

/** A clause that gives points opens a block, goes on with the last one, or says nothing new of it. */
export function placeGive(asked: Asked, state: State): void {
  const { clause, ask } = asked;
  // 省级每条3分，市级每条1分，满分5分: all of them together.
  if (ask.kind === 'base' && state.blocks.length > 0 && isWhole(clause)) {
    placeWhole(clause, state);
    return;
  }
  // 每月得0.5分，全年6分: all of them together.
  if (isTogether(asked, state.blocks.at(-1))) {
    state.cap = clause.outcome.kind === 'give' ? Number(clause.outcome.points) : null;
    return;
  }
  if (markBehind(asked, state)) return;
  if (isOfEach(asked, state.blocks.at(-1)) || isNoLoss(asked, state)) return;
  if (asked.ask.kind === 'else') mergeBack(state, clause.opens);
  const last = state.blocks.at(-1);
  if (last && isAllOfCounted(last, asked)) {
    last.all = asked;
    return;
  }
  if (last && isBelowMark(last, asked)) {
    last.top = isOfOneFact(last.gives[0], asked) ? (last.gives[0] ?? null) : null;
    const mark = last.gives[0]?.clause.outcome;
    last.most = mark?.kind === 'give' && typeof mark.points === 'number' ? mark.points : null;
    last.gives = [asked];
  } else if (last && (isAboveFormula(last, asked) || isAboveShare(last, asked))) return;
  else if (last && (placeLowerRung(last, asked) || placeBelowLadder(last, asked))) return;
  else if (last && continues(last, asked)) last.gives.push(asked);
  else if (last && isZerosAlone(state.blocks)) giveBehindZeros(last, asked, state);
  else opened(state.blocks).gives.push(asked);
}

/** …（2分）；意见反馈每缺一项扣0.5分（2分）: the mark is of what takes just before it, which begins a part of its own. */
function markBehind(asked: Asked, { blocks }: State): boolean {
  const { clause, ask } = asked;
  const last = blocks.at(-1);
  const take = last?.takes.at(-1);
  const isMark = clause.outcome.kind === 'give' && clause.outcome.mark && ask.kind === 'base';
  if (!last || !take || last.gives.length === 0 || !isMark || clause.condition.from < clause.condition.to)
    return false;
  if (take.clause.opens === null || take.clause.to !== clause.from) return false;
  last.takes = last.takes.slice(0, -1);
  const own = opened(blocks);
  own.gives.push(asked);
  own.takes.push(take);
  return true;
}

/** 三项指标各占5分，完成得5分: what each of them is given for. */
function isOfEach({ clause, ask }: Asked, block: Open | undefined): boolean {
  const [several, ...more] = block?.gives ?? [];
  const each = several?.clause.outcome;
  if (!several || more.length > 0 || each?.kind !== 'give') return false;
  // 每项5分，完成得5分.
  const isBare = several.ask.kind === 'each' && isBareEach(conditionText(several.clause));
  if (!each.each && !isBare) return false;
  const isSame =
    clause.outcome.kind === 'give' &&
    (clause.outcome.points === 'full' || clause.outcome.points === each.points);
  return isSame && saysAllDone({ clause, ask });
}

const NONE =
  /^(?:凡|如|若)?(?:全年|年内|当年|本年度?)?(?:未(?:发生|出现|发现|被)|没有(?:发生|出现|发现)?|无(?:[^,]{0,12}发生)?)/;

/** 每低于全省平均1个百分点扣1分，高于全省平均的得满分 · 每发生一起投诉扣1分，未发生的得满分: where nothing is taken, all is given. */
function isNoLoss({ clause, ask }: Asked, { blocks: [only, ...more], full }: State): boolean {
  const { outcome } = clause;
  const isFull = outcome.kind === 'give' && (outcome.points === 'full' || outcome.points === full);
  if (!isFull || !only || more.length + only.gives.length + only.shares.length > 0) return false;
  const text = conditionText(clause);
  const isMet = ask.kind === 'when' && /^(?:等于或|等于、)?(?:高于|超过|达到|不低于|持平)/.test(text);
  if (isMet && only.takes.length > 0 && only.takes.every((take) => take.ask.kind === 'step')) return true;
  const isOfLacks = !only.takes.some((take) => EVENT.test(conditionText(take.clause)));
  return only.takes.length > 0 && (NONE.test(text) || (isOfLacks && saysAllDone({ clause, ask })));
}

/** 被通报一次扣1分 ahead of 完成任务得10分 tells nothing of the task. */
const EVENT = /^(?:凡|如|若)?(?:被|受|因|发生|出现)/;

function isOfOneFact(mark: Asked | undefined, { ask }: Asked): boolean {
  return mark?.ask.kind === 'in' && ask.kind === 'follow' && mark.ask.of.fact === ask.of.fact;
}

/** 不少于72学时得10分，不足的按实际学时÷72×10计分: the formula goes up to the same points. */
function isBelowMark({ gives, takes }: Open, { clause, ask }: Asked): boolean {
  const [mark, ...more] = gives;
  // 达到100%得5分，80%以上的按开工率×5计分: from a lesser mark of the same rate on.
  const isLesser =
    isOfOneFact(mark, { clause, ask }) && /\d%(?:及|\(含\))?以上的?$/.test(conditionText(clause));
  const isShort =
    isLesser ||
    /^(?:(?:等于|持平)(?:或|、|和))?(?:完成(?:率|比例)?)?(?:<|小于|未|没有|没|不足|不到|低于|少于|达不到)|^否则|之间(?:的)?$/.test(
      conditionText(clause),
    );
  if (clause.outcome.kind !== 'formula' || !mark || more.length + takes.length > 0 || !isShort) return false;
  return mark.ask.kind === 'in' || saysAllDone(mark) || mark.ask.kind === 'when';
}

/** 按实际完成率/90%×5计分，超过90%的得满分: where the formula has reached all points. */
function isAboveFormula({ gives }: Open, { clause, ask }: Asked): boolean {
  const [first] = gives;
  const [follow, own] = [first?.ask, clause.outcome];
  if (first?.clause.outcome.kind !== 'formula' || follow?.kind !== 'follow' || ask.kind !== 'in')
    return false;
  return (
    own.kind === 'give' && own.points === 'full' && ask.of.fact === follow.of.fact && ask.band.to === null
  );
}

/** 按比例计分，100%以上得满分: where the share is all. */
function isAboveShare({ shares, gives }: Open, { clause: { outcome }, ask }: Asked): boolean {
  const [share] = shares;
  if (!share || gives.length > 0 || share.ask.kind !== 'follow' || ask.kind !== 'in') return false;
  const isAll = ask.band.from?.value === 100 && ask.band.to === null && ask.of.fact === share.ask.of.fact;
  return isAll && outcome.kind === 'give' && outcome.points === 'full';
}

function isTogether({ clause }: Asked, block: Open | undefined): boolean {
  const isEach = block?.gives.some(({ ask }) => ask.kind === 'each') ?? false;
  const { outcome } = clause;
  const isNumber = outcome.kind === 'give' && typeof outcome.points === 'number';
  return isEach && isNumber && /^(?:全年|合计|总计|共计?|累计)$/.test(conditionText(clause));
}

/** 每场得0.5分，满分6分；知晓率达90%得8分: of the part that it stands in; 本项满分, and one in a sentence of its own, of the item. */
function placeWhole(clause: Clause, state: State): void {
  const points = clause.outcome.kind === 'give' ? Number(clause.outcome.points) : 0;
  const last = current(state);
  const isOfItem = clause.opens !== null || /[本该]项/.test(clause.source.text.slice(clause.from, clause.to));
  if (isOfItem || (!countsUp(last) && rowGives(state.blocks) !== points)) state.cap = points;
  else if (countsUp(last)) last.bound = { points, together: true, clause };
}

/** What the parts of one sentence come to, each said in points. */
function rowGives(blocks: readonly Open[]): number {
  const first = blocks.findLastIndex(({ gives }) => (gives[0]?.clause.opens ?? null) !== null);
  const points = blocks.slice(Math.max(0, first)).map(({ gives: [give] }) => {
    const outcome = give?.clause.outcome;
    return outcome?.kind === 'give' ? Number(outcome.points) : Number.NaN;
  });
  return points.reduce((sum, each) => sum + each, 0);
}

function isWhole({ source, condition, from, to, outcome }: Clause): boolean {
  const isBare =
    condition.from === condition.to && outcome.kind === 'give' && typeof outcome.points === 'number';
  return isBare && /^(?:本项|该项)?满分/.test(source.text.slice(from, to));
}

/** Nothing but 不得分 so far. */
export function isZerosAlone([first, ...others]: readonly Open[]): boolean {
  if (!first || others.length > 0) return false;
  return first.gives.length + first.takes.length + first.judges.length + first.shares.length === 0;
}

/** 存在违规的，该项不得分。按时拨付得3分: what stands in front leaves nothing of the whole item; a rung or a denial is the part's own. */
function giveBehindZeros(block: Open, give: Asked, state: State): void {
  const isOwn = (zero: Asked) =>
    (zero.ask.kind === 'in' && give.ask.kind !== 'when') || give.ask.kind === 'else' || denies(zero, give);
  state.wholeZeros.push(...block.zeros.filter((zero) => !isOwn(zero)));
  block.zeros = block.zeros.filter(isOwn);
  block.gives.push(give);
}

/** A rung of the same ladder, the rest of one (其余得1分), or a mark at the end of what was said without one: 少一次扣1分（5分）. */
function continues(block: Open, { clause, ask }: Asked): boolean {
  const last = block.gives.at(-1);
  if (!last) return clause.outcome.kind === 'give' && clause.outcome.mark && ask.kind === 'base';
  if (ask.kind === 'else') return true;
  if (isTop(block, { clause, ask }) || goesOnLate(block, { clause, ask })) return true;
  if (isDegree(ask) && isDegree(last.ask) && isOneScale({ clause, ask }, last))
    return block.takes.length + block.zeros.length === 0;
  const isLesser = isLesserStill(last, { clause, ask }) || isUnmetBut(last, { clause, ask });
  if (block.gives.length === 1 && isLesser) return block.takes.length === 0;
  if (ask.kind !== 'in' || block.takes.length > 0) return false;
  if (last.ask.kind === 'in') return last.ask.of.fact === ask.of.fact;
  // 全部完成得10分，完成3项得7分: nobody says how many all are.
  const text = conditionText(clause);
  return (
    (saysAllDone(last) || goalOf(last.clause) !== '') &&
    /%|一半|半数|百分之/.test(text) &&
    !OTHER_RATE.test(text) &&
    OF_GOAL.test(text)
  );
}

/** 覆盖率100%, 占人口2%以上: no share of what is due. */
const OTHER_RATE = /(?<!完成)(?:率|度|面|比例|占[^,\d]{1,8})[^,\d]{0,3}\d/;

/** 完成90%, 达到80%以上, 任务的一半; 融资额增长10% is of something else. */
const OF_GOAL =
  /^[^\d]*(?:完成|任务|目标|计划|指标|进度|实现|到位)|^[^,\d]*(?:一半|半数)|^(?:只|仅|但|达到?|超过|高于|不低于|低于|不足|未达到?|在|为|[<>≤≥=])*\d/;

/** 完成任务得8分 behind 完成90%以上得6分: the whole of it; 完成招商任务 behind 文明单位任务完成90% is not. */
function isTop({ gives, takes }: Open, asked: Asked): boolean {
  const text = conditionText(asked.clause);
  if (takes.length > 0 || !/完成/.test(text) || !saysAllDone(asked)) return false;
  const own = text.replace(/完成|年度|目标|任务|计划|指标|工作|全部|全面|按时|的/g, '');
  // 就业人数 behind 就业保障金征缴任务完成90%以上: not all of it.
  const isOther =
    own.length >= 2 &&
    gives.every(({ clause }) => sharedPairs(own, conditionText(clause)) < new Set(own).size - 1);
  if (isOther && asked.clause.opens !== null) return false;
  return gives.every(({ ask, clause }) => ask.kind === 'in' && /完成[^,]*%/.test(conditionText(clause)));
}

function isDegree(ask: Asked['ask']): boolean {
  return ask.kind === 'when' && ask.degree === true;
}

/** 优秀得6分，良好得4分。高于平均得5分，持平得3分: degrees in another sentence, or of something else, are of another scale; places are of one ranking. */
function isOneScale({ ask, clause }: Asked, last: Asked): boolean {
  const kindOf = (one: Ask) => (one.kind === 'when' ? one.when.kind : null);
  const isNamed = kindOf(ask) === 'is';
  if (isNamed !== (kindOf(last.ask) === 'is')) return false;
  if (!isNamed || clause.opens === null) return true;
  return clause.opens !== 'sentence' && !isScaleOfItsOwn(conditionText(clause), conditionText(last.clause));
}

/** 联席会议评为优秀 behind 管理制度达到市级标准; 良好 and 被评为良好 are of what was named before. */
function isScaleOfItsOwn(text: string, before: string): boolean {
  const named = text.replace(
    /被?(?:评定?|考核|达到|达)?(?:结果|等次|等级|档次)?(?:为|是)?[^为是达]{0,4}$/,
    '',
  );
  return named.length >= 3 && sharedPairs(before, named) === 0;
}

/** 前三名得5分，第4至6名得3分，其余得1分: what 其余 is the rest of is one block. */
function mergeBack(state: State, opens: Clause['opens']): void {
  const first = state.blocks.findLastIndex(({ gives }) => {
    const start = gives[0]?.clause.opens ?? null;
    return opens === 'sentence' ? false : opens === 'part' ? start === 'sentence' : start !== null;
  });
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
