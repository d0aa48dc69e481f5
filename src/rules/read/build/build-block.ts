import type { Condition, Rule } from '../../rule';
import type { Asked } from '../asks/ask';
import type { Block } from '../sort/block';
import { not } from '../../condition';
import { allCounted } from './all-counted';
import { conditionText } from '../clauses/clause';
import { conditionOf } from '../condition';
import { given } from './effects';
import { gradedLess } from './graded';
import { interpolated } from './interpolated';
import { alternatives, degreesOf, isCounted } from './degrees';
import { countsApart, countsByMark, isOfAll } from './counts-apart';
import { declining } from './declining';
import { judgedLadder } from './judged-ladder';
import { judgedScale } from './judged-scale';
import { ladder } from './ladder';
import { lateLadder } from '../sort/late-ladder';
import { lessCounted } from './less-counted';
import { lesserStill } from './lesser-still';
import { lossesAlone } from './losses-alone';
import { isGiving, judged, losses } from './losses';
import { isBeside, isNeeded, isOwnMark, markedOrLess } from './marked';
import { movedOn } from './moved-on';
import { isPartlyDone, maybePartly, partlyDone } from './partly';
import { READING_MESSAGES as SAY } from '../messages';
import { metOrLess } from './met-or-less';
import { neitherSide } from './neither-side';
import { areOfAnother } from './of-another';
import { eachWithin } from './each-within';
import { unlessExcused, unlessPardoned } from './excused';
import { formula, orNothing, sharedOrNothing } from './share';
import { belowRungs } from './share-below';
import { beyondLast, endsAtOne, fromRungs, pointsOf, restOfLadder, rungsOf } from './rungs';
import { sum } from '../sum';
import { takesApart } from './takes-apart';
import { usedUp } from './used-up';
import { unmetBut } from './unmet-but';
import { unmetMarks } from './unmet-marks';
import { denies, givesOf, zeroed, isNotBegun } from './zeros';
import { zeroedAtEdge } from './zero-edge';
import { choice } from '../choice';
import { wordsOf } from '../words';

/** What a block can give at most. `item`: the item's points; null where nothing states them. */
export function blockPoints(block: Block, item: number | null, isOnly = false): number | null {
  if (block.all) return pointsOf(block.all, item);
  // 达90%得3分，否则按实际/90%×3计: up to the mark's points.
  if (block.gives[0]?.clause.outcome.kind === 'formula' && block.most !== null) return block.most;
  // 到位率×4分+完成率×6分: each up to its own; one formula alone is the item's.
  const isWhole = isOnly && isFormulaOfAll(block);
  if (block.gives.length === 0 && !isOnly && block.judges.length > 0 && block.judges.every(isGiving)) {
    const most = block.judges.map(({ clause: { outcome } }) =>
      outcome.kind === 'judge' ? outcome.most : null,
    );
    return most.includes(null) ? item : Math.max(...most.map(Number));
  }
  if (block.gives.length === 0 || isWhole || isCounted(block)) return item;
  const isEach = block.gives.some(({ clause: { outcome } }) => outcome.kind === 'give' && outcome.each);
  // 及时率、准确率各3分，每低1个百分点扣0.3分: how many there are is not said, the item's points are.
  // 每季度5分。每季度未完成的扣5分: so much of the item's points, each time.
  const countsUp = block.gives.some(
    ({ ask, clause }) =>
      (ask.kind === 'each' || ask.kind === 'step') && !isOfAll(clause, block.takes, isOnly ? item : null),
  );
  const isTaking = block.takes.length > 0 || block.judges.some((judge) => !isGiving(judge));
  // 每半年召开一次会议（1分，少一次扣0.5分）: what the part is worth is said.
  const isMarked = block.gives.every(
    ({ clause }) => clause.outcome.kind === 'give' && clause.outcome.mark && !countsByMark(clause),
  );
  if ((isEach || (countsUp && (isOnly || !isMarked))) && isTaking) return item;
  // 两项指标各5分，均按完成比例计分.
  if ((isEach || countsUp) && block.shares.length > 0) return item;
  const points = ownGives(block).map((give) => pointsOf(give, item));
  const known = points.filter((each) => each !== null);
  return known.length === points.length ? Math.max(...known) : item;
}

/** 能耗下降未达标的，按下降率/1.5%×1分计算 tells what that part is worth. */
function isFormulaOfAll({ gives: [give] }: Block): boolean {
  const isShort = give && /(?:未|没有|没|达不到|不足|低于)[^,]*的?$/.test(conditionText(give.clause));
  return give?.clause.outcome.kind === 'formula' && !isShort;
}

/** 达95%以上得5分，达不到的减半得分: half of the part's own 5 points; none but the shares, where it has no points of its own. */
function ownGives({ gives }: Block): readonly Asked[] {
  const isShare = ({ clause: { outcome } }: Asked) =>
    outcome.kind === 'give' && typeof outcome.points === 'object';
  const own = gives.filter((give) => !isShare(give));
  return own.length > 0 ? own : gives;
}

/** The rule of one block that can give `size`; null: nothing says how much, and only what it loses is known. */
export function buildBlock(block: Block, size: number | null, isOnly: boolean): Rule {
  return unlessPardoned(block, builtBlock(block, size, isOnly), size);
}

function builtBlock(block: Block, size: number | null, isOnly: boolean): Rule {
  const scale = judgedScale(block);
  if (scale) return buildBlock(scale, size, isOnly);
  const full = size ?? usedUp(block.takes);
  const { all: whole, ...counted } = block;
  if (whole && full !== null)
    return allCounted(whole, block, buildBlock(counted, blockPoints(counted, size), false), full);
  const [give] = block.gives;
  const apart = takesApart(block, full);
  if (apart)
    return apart((own) =>
      buildBlock(own, give && countsMany(give) ? blockPoints(own, size, true) : size, isOnly),
    );
  const [share] = block.shares;
  const graded = movedOn(block, full) ?? gradedLess(block, full, (rest) => buildBlock(rest, size, isOnly));
  if (graded) return graded;
  if (give?.clause.outcome.kind === 'formula')
    return orNothing(give, block.zeros, toTheTop(block, give, size));
  if (full === null) return lossesAlone(block);
  const lesser = lesserStill(block, full) ?? unmetBut(block, full);
  if (lesser) return lesser;
  if (block.decline) {
    const words = wordsOf(block.decline.clause);
    return zeroed(
      block.zeros,
      declining(block, full) ?? { kind: 'unreadable', words, least: 0, most: full },
      null,
    );
  }
  if (
    share &&
    give &&
    (countsMany(give) || (give.clause.outcome.kind === 'give' && give.clause.outcome.each))
  )
    return { kind: 'unreadable', words: wordsOf(share.clause), least: 0, most: full };
  // 1000人以上得5分，500-1000人得3分，500人以下按比例: of what is not said where there are several marks.
  // 完成任务得10分，完成90%得8分，完成不足80%按比例: beside rungs it is of the lowest stretch.
  if (share && block.gives.length > 1 && rungsOf(block, full).length >= block.gives.length)
    return belowRungs(share, block, full) ?? baseAlone({ ...block, shares: [] }, full, isOnly);
  if (share) return sharedOrNothing(share, block, full);
  const less = unlessExcused(block, losses(block, full), full);
  const [take] = block.takes;
  if (give && less.length > 0 && countsApart(give, block)) {
    const counts = given(give, pointsOf(give, full) ?? full, block.most);
    const isBounded = block.most !== null || !take;
    const rest = isBounded ? sum(0, [counts, ...less], full) : lessCounted([counts], less, full, take.clause);
    return zeroed(block.zeros, rest, conditionOf(give.ask));
  }
  const gifts = block.judges.filter(isGiving).map((judge) => judged(judge, full));
  if (gifts.length > 0 && block.gives.length === 0) return judgedAlone(block, gifts, full);
  const unmet = give ? unmetMarks(give, block.takes, full) : [];
  const all = [...unmet, ...less];
  const rule = less.length === 0 ? baseAlone(block, full, isOnly) : withLosses(block, all, full);
  return gifts.length === 0 ? rule : sum(0, [rule, ...gifts], full);
}

/** 每完成一项得2分: so much each, and how many there are is not said. */
function countsMany({ ask }: Asked): boolean {
  return ask.kind === 'each' || ask.kind === 'step';
}

/** The formula, or all points above it, whichever is more. */
function toTheTop({ top }: Block, give: Asked, size: number | null): Rule {
  const rule = formula(give, size);
  const points = top && pointsOf(top, size);
  return top && points
    ? sum(0, [{ kind: 'best', words: null, parts: [rule, given(top, points, null)] }], size)
    : rule;
}

/** 达到90%以上得3-5分: a person gives the points. */
function judgedAlone({ judges, zeros }: Block, gifts: readonly Rule[], full: number): Rule {
  const isDenied = zeros.some(({ ask }) => ask.kind === 'else' || ask.kind === 'in');
  const rungs = judgedLadder(judges, full, isDenied ? 0 : null);
  const others = rungs ? zeros.filter(({ ask }) => ask.kind !== 'else') : zeros;
  return zeroedAtEdge(others, judges, rungs ?? sum(0, gifts, full));
}

/** No deduction: what gives, and what leaves nothing. */
function baseAlone(block: Block, full: number, isOnly: boolean): Rule {
  const [give] = block.gives;
  const { outcome } = give?.clause ?? {};
  const isGiven = give?.ask.kind === 'base' && outcome?.kind === 'give' && outcome.base;
  if (!give || isGiven) return zeroedAtEdge(block.zeros, block.takes, sum(full, [], full));
  // 末位的不得分，其余得5分.
  if (give.ask.kind === 'else' && block.gives.length === 1)
    return zeroed(
      block.zeros,
      block.zeros.length > 0 ? sum(full, [], full) : alternatives(block, full),
      null,
    );
  if (block.gives.at(-1)?.ask.kind === 'else')
    return zeroed(block.zeros, restOfLadder(block, full) ?? alternatives(block, full), null);
  const late = lateLadder(block, full);
  if (late) return late;
  const rungs = rungsOf(block, full);
  if (block.isInterpolated && rungs.length < 2)
    return { kind: 'unreadable', words: wordsOf(give.clause), least: 0, most: full };
  const degrees = degreesOf(block, full);
  if (degrees) return degrees;
  if (rungs.length > 0) {
    const rest = block.zeros.filter(
      ({ ask }) => ask.kind !== 'in' || ask.of.fact !== rungs[0]?.asked.ask.of.fact,
    );
    const isOpen = rungs.some(({ asked: { ask } }) => ask.band.from === null);
    // 5万元以下的得3分，无收入的不得分: the lowest rung does not tell of it.
    const others = rest.filter(
      (zero) => !denies(zero, give) || isNotBegun(zero) || (isOpen && zero.ask.kind === 'when'),
    );
    const below = others.length < rest.length || isAgain(give) || endsAtOne(rungs) ? 0 : null;
    const between = block.isInterpolated ? interpolated(rungs, below, full) : null;
    const none = isOpen ? block.zeros.find(({ ask }) => ask.kind === 'else') : undefined;
    const all = none ? [...rungs, ...beyondLast(none, 0, rungs)] : rungs;
    return zeroed(others, between ?? ladder(all, below), null);
  }
  const rule = given(give, full, block.most);
  const neither = neitherSide(give, block.zeros, full);
  if (neither) return zeroed(block.zeros, sum(0, [rule, neither], full), null);
  const denial = block.zeros.find((zero) => denies(zero, give));
  const others = block.zeros.filter((zero) => zero !== denial);
  if (rule.kind !== 'award') return zeroed(block.zeros, rule, conditionOf(give.ask));
  if (isPartlyDone(give, block)) return zeroed(others, partlyDone(give, rule), null);
  if (!denial) return zeroed(others, isOnly && others.length === 0 ? maybePartly(give, rule) : rule, null);
  const words = give.clause.source.words(give.clause.from, denial.clause.to);
  return zeroed(others, { ...rule, words, otherwise: givesOf(denial) }, null);
}

/** 再得1分: below the lowest nothing is added. */
function isAgain({ clause: { outcome } }: Asked): boolean {
  return outcome.kind === 'give' && outcome.again === true;
}

/** 得7分，每查实一起扣3.5分: full, less what is taken; whatever falls short is told by what takes. */
function withLosses(block: Block, less: readonly Rule[], full: number): Rule {
  const [give] = block.gives;
  const rungs = fromRungs(block, less, full);
  const others = (rungs?.zeros ?? block.zeros).filter(({ ask }) => ask.kind !== 'else');
  const otherwise = block.zeros.find(({ ask }) => ask.kind === 'else');
  const rest =
    rungs?.rule ??
    (give && isOwnMark(give, block)
      ? markedOrLess(give, less, full)
      : (eachWithin(block, less, full) ?? fromFull(block, full, less)));
  const when = give ? conditionOf(give.ask) : null;
  if (give && when && !otherwise && isNeeded(give, block))
    return zeroed(others, { kind: 'zero', words: wordsOf(give.clause), when: not(when), of: rest }, null);
  // 职责明确得2分，否则不得分；会议记录每缺1次扣1分.
  const denial = areOfAnother(block.takes, block.gives)
    ? block.zeros.find((zero) => give && denies(zero, give))
    : undefined;
  if (give && when && denial && block.gives.length === 1) {
    const zeros = others.filter((zero) => zero !== denial);
    return zeroed(zeros, { kind: 'zero', words: wordsOf(give.clause), when: not(when), of: rest }, null);
  }
  if (give && when && !otherwise && isBeside(give, block))
    return zeroed(others, allOrLess(give, when, rest), null);
  const met = give && !otherwise ? metOrLess(give, block, full, rest) : null;
  if (met) return met;
  return zeroedAtEdge(
    others,
    block.gives.length > 1 ? [...block.takes, ...block.gives] : block.takes,
    otherwise && when ? elseOrEach(otherwise, when, rest, block, full) : rest,
  );
}

/** 补换卡及时得2分；被投诉的1次扣1分: where the first is not so, nothing, or only what is taken. */
function allOrLess(give: Asked, when: Condition, less: Rule): Rule {
  const words = wordsOf(give.clause);
  return choice('else', give.clause, SAY.elseOrEach(words.text), [
    { id: 'nothing', label: SAY.elseOr.nothing, rule: { kind: 'zero', words, when: not(when), of: less } },
    { id: 'each', label: SAY.elseOr.each, rule: less },
  ]);
}

/** 扣完5分为止 behind a part of 1 point: taken from the part alone, or from the whole item. */
function fromFull(block: Block, full: number, less: readonly Rule[]): Rule {
  const own = sum(full, less, full);
  const cap = block.takes.map((one) => one.cap).find((each) => each?.together && each.points > full);
  if (!cap) return own;
  const words = wordsOf(cap.clause);
  return choice('part', cap.clause, SAY.part(words.text, full), [
    { id: 'part', label: SAY.partOrItem.part, rule: own },
    {
      id: 'item',
      label: SAY.partOrItem.item,
      rule: { kind: 'sum', words: null, start: full, parts: less, cap: full, floor: null },
    },
  ]);
}

/** 得9分，否则不得分，少开展一项扣3分: one sentence says nothing, the other says less. */
function elseOrEach(otherwise: Asked, when: Condition, less: Rule, block: Block, full: number): Rule {
  const words = wordsOf(otherwise.clause);
  // 配备专职人员得1分，否则不得分。工作不到位的酌情扣分: what is taken in a part of its own is taken all the same.
  const isApart = [...block.takes, ...block.judges].every(({ clause }) => clause.opens !== null);
  const nothing: Rule = isApart
    ? { kind: 'zero', words, when: not(when), of: less }
    : { kind: 'award', words, when, points: full, otherwise: 0 };
  return choice('else', otherwise.clause, SAY.elseOrEach(words.text), [
    { id: 'nothing', label: SAY.elseOr.nothing, rule: nothing },
    { id: 'each', label: SAY.elseOr.each, rule: less },
  ]);
}
