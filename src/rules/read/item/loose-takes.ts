import Decimal from 'decimal.js';
import { sharedPairs } from '../../../text/pairs';
import type { Asked } from '../asks/ask';
import type { Block, Sorted } from '../sort/block';
import { blockPoints } from '../build/build-block';
import { countsByMark } from '../build/counts-apart';
import { conditionText, type Clause } from '../clauses/clause';
import { isGiving } from '../build/losses';
import { asPart } from './rest-part';

/** 每缺一项, 少1项的: of what was listed, and of nothing else. */
export const OF_THE_LIST =
  /^每?(?:缺少?|少|有)?(?:一|1)?[项样个份条](?:未落实|未做到|未完成|未开展|未建立|未达到|未达标|不到位|不达标|不合格|不符合|不规范|不健全|达不到)?(?:要求|规定|标准)?的?$/;

/** 每发现一处不符合: wherever it is. */
const ANYWHERE =
  /^每?(?:发现|出现|有)(?:一|1)?(?:处|个|起|例)(?:不(?:符合|到位|合格|达标|规范|健全|整洁)|问题)?(?:要求|标准|规定)?的?$/;

/** 每项每少完成1%: of each of the parts. */
const OF_EACH =
  /^(?:每|各)(?:一|个)?(?:项|小项|指标)(?:工作|指标|任务|内容)?(?:每|均|都|未|达不到|不|发现|有|出现|存在)/;

/** Two ways to take what is deducted behind a list of parts. */
export interface LooseTakes {
  readonly clause: Clause;
  /** Only of the last part; null where that can't be meant. */
  readonly part: Sorted | null;
  readonly item: Sorted;
  /** From all, in place of the points of the part that it denies. */
  readonly instead?: Sorted;
  /** `part` is what is left of the points, which nothing gives. */
  readonly isOfRest?: true;
}

/**
 * 组织领导2分，宣传发动2分，督促检查2分。每缺一项扣2分: a deduction in a sentence of its own, behind parts that make up the item's
 * points, is taken from all of them. One that counts the parts, at what each is worth, says the same as their marks.
 */
export function looseTakes(sorted: Sorted, points: number | null): LooseTakes | null {
  const { blocks } = sorted;
  const last = blocks.at(-1);
  const behind = behindOwn(sorted, points);
  if (behind) return behind;
  const judges = last?.judges.filter((judge) => !isGiving(judge)) ?? [];
  const [take, ...more] = [...(last?.takes ?? []), ...judges];
  const isOfEach = take !== undefined && OF_EACH.test(conditionText(take.clause));
  if (sorted.fromAll || !last || !take || take.clause.of || blocks.length < 2) return null;
  // 例会（2分），少1次扣0.5分；记录（3分），每缺一项扣1分: each part is followed by its own.
  const isFirst = blocks.slice(0, -1).every(({ takes }) => takes.length === 0);
  const isOfList = isFirst && OF_THE_LIST.test(conditionText(take.clause)) && !isInMark(last.gives[0], take);
  const isAnywhere = isFirst && ANYWHERE.test(conditionText(take.clause)) && !isInMark(last.gives[0], take);
  if (take.clause.opens === null && !isOfEach && !isOfList && !isAnywhere) return null;
  const marks = blocks.map((block) => (isOfEach ? blockPoints(block, points) : markOf(block, points)));
  const isList =
    marks.every((mark) => mark !== null) && Decimal.sum(...marks.map(Number)).equals(points ?? 0);
  const isListed =
    isList &&
    (isOfEach ||
      isOfList ||
      isAnywhere ||
      take.clause.opens === 'sentence' ||
      (take.clause.opens === 'part' && isFirst));
  const isFree = take.clause.opens !== null || isOfList || isAnywhere;
  if (!isListed && (!isFree || !blocks.every(isPlainGive))) return null;
  const { clause } = take;
  if (last.gives[0]?.clause.source !== clause.source) return null;
  // What takes may be the part itself, with its mark behind it.
  const own = last.gives[0]?.clause;
  if (own?.from === clause.from || (own && own.from >= clause.to)) return null;
  if (eachHasItsOwn(blocks) || namesMark(take, last) || (isOfEach && isOfMark(take, last))) return null;
  const isInEach = blocks.slice(0, -1).some(({ takes }) => takes.some((one) => one.clause === clause));
  if (isInEach) return null;
  const isOfTheList = more.length === 0 && (isOfEach || isOfList);
  const { outcome } = clause;
  const isSame =
    !isOfEach &&
    isOfTheList &&
    outcome.kind === 'take' &&
    blocks.every((block) => blockPoints(block, points) === outcome.points);
  // 台账齐全得1分；发生事故的扣5分: more than the part has, and nothing of it.
  const isMore = takesMore(take, blockPoints(last, points)) && !isAbout(clause, last);
  return {
    clause,
    part:
      isSame || isOfEach || isMore || (clause.opens !== 'sentence' && areLevels(blocks, points))
        ? null
        : { ...sorted, fromAll: [] },
    item: isOfTheList
      ? { ...sorted, blocks: [{ ...last, gives: [] }], fromAll: [] }
      : {
          ...sorted,
          blocks: [...blocks.slice(0, -1), { ...last, takes: [], judges: last.judges.filter(isGiving) }],
          fromAll: last.takes,
          judgedFromAll: [...(sorted.judgedFromAll ?? []), ...judges],
        },
  };
}

const LEVEL = /(?:国家|省部|省|市厅|市|县区|县|区|部|厅|乡镇|乡|镇)级/;

/** 国家级得5分，省级得4分，市级得3分 of 5 points: one of them is had, and what takes behind them takes of that. */
function areLevels(blocks: readonly Block[], points: number | null): boolean {
  const levels = blocks.map(({ gives: [give] }) => give && LEVEL.exec(conditionText(give.clause))?.[0]);
  const sum = Decimal.sum(0, ...blocks.map((block) => Number(blockPoints(block, points))));
  const areHad = blocks.every(({ gives }) => gives[0]?.ask.kind === 'when');
  return (
    areHad &&
    !levels.includes(undefined) &&
    new Set(levels).size === levels.length &&
    sum.gt(points ?? Infinity)
  );
}

/** 甲率达100%得10分，每低1%扣1分；乙率达100%得10分，每低1%扣1分；每有一项未开工另扣2分: behind what the last part takes itself. */
function behindOwn(sorted: Sorted, points: number | null): LooseTakes | null {
  const { blocks } = sorted;
  const last = blocks.at(-1);
  // 每低1个百分点扣0.5分 that each of the parts takes is its own.
  const isShared = ({ clause }: Asked) =>
    clause.of !== undefined ||
    blocks.slice(0, -1).some(({ takes }) => takes.some((one) => one.clause === clause));
  // 演练每少1次扣1分，扣完2分为止 may be the part itself.
  const isPart = ({ clause }: Asked) => last?.gives[0]?.clause.from === clause.from;
  const at =
    last?.takes.findIndex((one) => one.clause.opens !== null && !isShared(one) && !isPart(one)) ?? -1;
  const first = last?.takes[at];
  // 满意率95%以上得3分，85%-95%得2分；被通报的每次扣1分 · 核查率100%得6分；发现虚报的每户扣1分: a ladder is whole without it, and so is a mark that it does not go on from.
  const isWhole =
    last && first && (at > 0 || last.gives.length > 1 || (isSaid(last.gives[0]) && !isOfMark(first, last)));
  if (sorted.fromAll || !isWhole || blocks.length < 2 || points === null) return null;
  const sizes = blocks.map((block) => blockPoints(block, points));
  if (sizes.includes(null) || !Decimal.sum(...sizes.map(Number)).eq(points)) return null;
  const [own, loose] = [last.takes.slice(0, at), last.takes.slice(at)];
  if (first.clause.source !== last.gives[0]?.clause.source) return null;
  if (isAbout(first.clause, last) && !blocks.slice(0, -1).some((block) => isAbout(first.clause, block)))
    return null;
  return {
    clause: first.clause,
    part: takesMore(first, sizes.at(-1)) ? null : { ...sorted, fromAll: [] },
    item: { ...sorted, blocks: [...blocks.slice(0, -1), { ...last, takes: own }], fromAll: loose },
  };
}

/** 核查率100%得3分，每低1%扣0.3分。发生事件的扣10分: more than the part has. */
function takesMore({ clause: { opens, outcome } }: Asked, size: number | null | undefined): boolean {
  const points = outcome.kind === 'take' ? outcome.points : null;
  return opens !== null && typeof points === 'number' && typeof size === 'number' && points > size;
}

/** 核查率100%得6分: points with a verb, of a number that has its mark. */
function isSaid(give: Asked | undefined): boolean {
  const outcome = give?.clause.outcome;
  return outcome?.kind === 'give' && !outcome.mark && give?.ask.kind === 'in';
}

/** 留用率不低于40%得2分。留用率每低5个百分点: of that part, which has the rate. */
function namesMark(take: Asked, block: Block): boolean {
  const [, name = ''] = /^([^,每]{2,}(?:率|度|面|比例))每/.exec(conditionText(take.clause)) ?? [];
  return (
    name !== '' &&
    isOfMark(take, block) &&
    block.gives.some((give) => conditionText(give.clause).includes(name))
  );
}

/** Step by step from the mark of the part. */
function isOfMark({ ask }: Asked, { gives }: Block): boolean {
  return gives.some(
    (give) => give.ask.kind === 'in' && ask.kind === 'step' && give.ask.of.fact === ask.of.fact,
  );
}

/** 一、加强领导（5分）。每少一项扣2分。二、落实责任（10分）。每低5%扣1分。: each part is followed by what is taken of it. */
function eachHasItsOwn(blocks: readonly Block[]): boolean {
  return blocks.every(({ gives: [give], takes: [take] }) => {
    const outcome = give?.clause.outcome;
    return outcome?.kind === 'give' && outcome.mark && take?.clause.opens === 'sentence';
  });
}

/** Whether the clause and what the part gives points for share two characters in a row. */
function isAbout(clause: Clause, { gives }: Block): boolean {
  const words = conditionText(clause);
  return gives.some((give) => sharedPairs(conditionText(give.clause), words) > 0);
}

/** 经费（2分，每缺一项扣1分）: within the brackets of the last part. */
export function isInMark(give: Asked | undefined, { clause }: Asked): boolean {
  if (!give) return false;
  const { text } = clause.source;
  const mark = text.slice(give.clause.condition.to, give.clause.to);
  return /[([【]/.test(mark) && !/[)\]】]/.test(text.slice(give.clause.condition.to, clause.condition.from));
}

/** 发生投诉扣1分；满意率90%以上得10分: what is taken ahead of what gives all the points is taken from that. */
export function takesAhead(sorted: Sorted, points: number | null): Sorted | null {
  const [first, ...blocks] = sorted.blocks;
  if (!first || blocks.length === 0 || sorted.ahead || points === null) return null;
  const { gives, shares, decline, takes, judges, zeros } = first;
  const isTaking = gives.length + shares.length === 0 && !decline && !judges.some(isGiving);
  const sizes = blocks.map((block) => sizeOf(block, points, blocks.length === 1));
  if (!isTaking || takes.length + judges.length === 0 || sizes.some((size) => size === null)) return null;
  // 未整改的每个扣0.5分，最多扣4分；档案齐全的得6分 of 10 points: what takes just the others is a part of its own.
  const own = judges.length === 0 ? asPart(first) : null;
  if (own && Decimal.sum(own.points, ...sizes.map(Number)).eq(points))
    return { ...sorted, blocks: [own.block, ...blocks] };
  return {
    ...sorted,
    blocks,
    ahead: takes,
    judgedFromAll: judges,
    wholeZeros: [...sorted.wholeZeros, ...zeros],
  };
}

/** What counts up may come to all the points. */
function sizeOf(block: Block, points: number, isOnly: boolean): number | null {
  const countsUp = block.gives.some(({ ask }) => ask.kind === 'each' || ask.kind === 'step');
  return countsUp ? (block.most ?? points) : blockPoints(block, points, isOnly);
}

/** 任务分解3分、督查考核4分。每项未达要求酌情扣分 · 有计划得3分，有总结得4分，资料不全的酌情扣分: what a person takes behind a list may come from any of the parts. */
export function looseJudges(sorted: Sorted, points: number | null): Sorted | null {
  const { blocks } = sorted;
  const last = blocks.at(-1);
  const [judge] = last?.judges ?? [];
  if (!last || !judge || judge.clause.of || blocks.length < 2 || points === null) return null;
  const isTaking = last.judges.every(
    ({ clause: { outcome } }) => outcome.kind === 'judge' && outcome.sign < 0,
  );
  const isListed = blocks.every((block) => markOf(block, points) !== null);
  const isOfRow = judge.clause.opens === null && isRow(blocks) && !isAbout(judge.clause, last);
  if (!isTaking || !(isOfRow || (isListed && judge.clause.opens === 'sentence'))) return null;
  return {
    ...sorted,
    blocks: [...blocks.slice(0, -1), { ...last, judges: [] }],
    judgedFromAll: [...(sorted.judgedFromAll ?? []), ...last.judges],
  };
}

/** 有计划得3分，有总结得4分: what is done, one behind the other, and nothing is said of any of them. */
function isRow(blocks: readonly Block[]): boolean {
  return blocks.every(({ gives: [give, ...more], takes, zeros, shares }, index) => {
    const isAlone = more.length + takes.length + zeros.length + shares.length === 0;
    return isAlone && give?.ask.kind === 'when' && (index === 0 || give.clause.opens === null);
  });
}

/** 省级得10分，市级得6分。未按时申报的扣1分: points with a verb, of which none is spoken of any more. */
function isPlainGive({ gives, takes, judges }: Block, index: number, all: readonly Block[]): boolean {
  const outcome = gives.length === 1 ? gives[0]?.clause.outcome : undefined;
  const isLast = index === all.length - 1;
  return (
    outcome?.kind === 'give' &&
    (!outcome.mark || gives.every(({ clause }) => countsByMark(clause))) &&
    !outcome.each &&
    (isLast || takes.length + judges.length === 0)
  );
}

function markOf(block: Block, points: number | null): number | null {
  const isMark = block.gives.every(({ clause: { outcome } }) => outcome.kind === 'give' && outcome.mark);
  // 开工率、投资完成率各2分，按完成比例得分: more is said of it than what it is worth.
  const isPlain = block.gives.length === 1 && block.shares.length === 0;
  return isMark && isPlain ? blockPoints(block, points) : null;
}
