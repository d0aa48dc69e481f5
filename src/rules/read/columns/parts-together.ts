import { saysAllDone } from '../asks/all-done';
import type { Asked } from '../asks/ask';
import type { Book } from '../book/book';
import { isNamelessStep, NAMELESS_STEP } from '../asks/due-steps';
import { sharesOfParts } from '../asks/shared-parts';
import { conditionText } from '../clauses/clause';
import { OF_THE_LIST } from '../item/loose-takes';
import { areNumberedAlike, OF_ANY } from './part-of';
import { intoParts, isTaken } from '../sort/parts';

/** The item's parts and the rule. */
export interface PartsTogether {
  readonly asked: readonly Asked[];
  /** The rule by itself would say it of nothing, or of the wrong part. */
  readonly isOnly: boolean;
  /** Nobody knows of which part it is what the rule shares, or takes step by step. */
  readonly isOpen?: true;
  /** What the least part is worth, where nobody knows of which part what is: a part loses no more than it has. */
  readonly least: number | null;
}

/** The item's parts with what the rule says of each. */
export function partsTogether(
  item: readonly Asked[],
  said: readonly Asked[],
  remark: readonly Asked[],
  book: Book,
): PartsTogether {
  const marks = item.filter(isMark);
  const isList = marks.length > 1 && marks.length === item.length;
  // 完成的得满分: what each of the parts is worth says so.
  const rule = isList && said.length > 1 && !said.some(isNumber) ? said.filter((one) => !isFull(one)) : said;
  const shares = isList ? sharesOfParts(item, said, book) : null;
  const steps = isList ? stepsOfParts(item, said) : null;
  const told = marks.length === 0 && areNumberedAlike(item, rule) ? intoParts(item, rule, isTold) : null;
  const isOfAny = isList && rule.some(({ clause }) => isShareOfAny(clause));
  const placed = shares ?? steps ?? told ?? (isOfAny ? null : intoParts(item, rule));
  const isOwn = marks.length > 1 && rule.some(isOfPart);
  const isEachBounded = placed !== null && [...rule, ...remark].some(boundsEachPart);
  const isSpelled = placed !== null && rule.some(isGiven);
  // 开展不到位的酌情扣分 tells nothing of parts that were not done at all.
  const isJudged = isList && rule.length > 0 && rule.every(isJudgedLess);
  const isOnly = isOwn || shares !== null || steps !== null || isSpelled || isEachBounded || isJudged;
  if (isList && !placed && rule.some(isOfNothing))
    return { asked: [], isOnly: true, isOpen: true, least: null };
  const isOpen =
    isList &&
    !placed &&
    !isOnly &&
    rule.length > 0 &&
    rule.every(isTaken) &&
    !rule.some((take) => isOfList(take) && !marks.every((mark) => pointsOf(mark) === pointsOf(take)));
  // 一项不达标扣2分 beside parts of 2 points each: all that the part has.
  if (isOpen && rule.every((one) => isBound(one) || isOfEach(one, marks)))
    return { asked: rule, isOnly: true, least: null };
  if (isOpen) return { asked: rule, isOnly: true, least: Math.min(...marks.map(pointsOf)) };
  return { asked: placed ?? [...item, ...rule], isOnly, least: null };
}

/** 每项每低1个百分点扣0.1分 beside parts with a rate each: from each of their marks. null: the rule, or a part, says something else. */
function stepsOfParts(parts: readonly Asked[], all: readonly Asked[]): readonly Asked[] | null {
  // 每项达到目标得满分: what each of the parts is worth says so.
  const isAll = all[0] !== undefined && isAllOfEach(all[0]);
  const [take, ...more] = isAll ? all.slice(1) : all;
  const isNameless =
    take && (isNamelessStep(take) || (isAll && NAMELESS_LESS.test(conditionText(take.clause))));
  if (take?.ask.kind !== 'step' || !isNameless || !more.every(isBound)) return null;
  const { clause, ask } = take;
  const steps = parts.map((part): Asked[] => {
    if (part.ask.kind !== 'in') return [];
    const { of, band, point } = part.ask;
    return band.from && (point || !band.to)
      ? [part, { clause, ask: { ...ask, of, side: 'below', from: band.from.value } }]
      : [];
  });
  return steps.some((each) => each.length === 0) ? null : [...steps.flat(), ...more];
}

/** 未完成的按比例得分: of whichever part it is. */
const SHORT =
  /^凡?(?:未|没有|没|达不到|不足)(?:全部|按时|全面)?(?:完成|达到|达标)?(?:年度|目标|要求|标准|任务|指标|规定|计划)*的?$/;

function isShareOfAny(clause: Asked['clause']): boolean {
  return clause.outcome.kind === 'share' && SHORT.test(conditionText(clause));
}

/** 完成的得满分. */
function isFull(one: Asked): boolean {
  const { outcome } = one.clause;
  return outcome.kind === 'give' && outcome.points === 'full' && saysAllDone(one);
}

/** The rule gives a number of points itself. */
function isNumber({ clause: { outcome } }: Asked): boolean {
  return outcome.kind === 'give' && outcome.points !== 'full';
}

/** 每低1个百分点 behind 达到目标得满分: of that goal. */
const NAMELESS_LESS = /^(?:每项)?每(?:降?低|少|下降)\d+(?:\.\d+)?(?:%|个?百分点)$/;

function isAllOfEach({ clause }: Asked): boolean {
  const { outcome } = clause;
  return (
    outcome.kind === 'give' &&
    outcome.points === 'full' &&
    /^(?:(?:各|每)(?:一)?项(?:指标)?)?(?:均|都|全部)?(?:达到|完成)(?:目标|任务)(?:值|数|要求)?的?$/.test(
      conditionText(clause),
    )
  );
}

/** 开工率100%得3分: so many points, once. */
function isTold({ clause: { outcome }, ask }: Asked): boolean {
  const isOnce = ask.kind === 'in' || ask.kind === 'when' || ask.kind === 'base';
  return outcome.kind === 'give' && typeof outcome.points === 'number' && !outcome.each && isOnce;
}

function isBound({ clause: { outcome } }: Asked): boolean {
  return outcome.kind === 'keep' || (outcome.kind === 'cap' && outcome.points === null);
}

/** The rule itself gives points of a part, or shares them. */
function isGiven({ clause: { outcome } }: Asked): boolean {
  return outcome.kind === 'give' || outcome.kind === 'share';
}

/** 酌情扣分. */
function isJudgedLess({ clause: { outcome } }: Asked): boolean {
  return outcome.kind === 'judge' && outcome.sign < 0;
}

export function isMark({ clause: { outcome } }: Asked): boolean {
  return outcome.kind === 'give' && outcome.mark;
}

function pointsOf({ clause: { outcome } }: Asked): number {
  return 'points' in outcome && typeof outcome.points === 'number' ? outcome.points : 0;
}

/** 按完成率乘以分值计分, 每低1个百分点: of some part, and it does not say which. */
function isOfNothing(one: Asked): boolean {
  const { kind } = one.clause.outcome;
  const isStep = kind === 'take' && NAMELESS_STEP.test(conditionText(one.clause)) && one.ask.kind === 'step';
  return kind === 'share' || (kind === 'formula' && one.clause.outcome.ofPoints) || isStep;
}

/** 每缺一项: of the parts themselves, each of which may be worth something else. */
function isOfList({ clause }: Asked): boolean {
  return OF_THE_LIST.test(conditionText(clause));
}

/** 一项不达标: of any part, each of which is worth just what is taken. */
function isOfEach(take: Asked, marks: readonly Asked[]): boolean {
  const isAny = OF_ANY.test(conditionText(take.clause)) || isOfList(take);
  return isAny && marks.every((mark) => pointsOf(mark) === pointsOf(take));
}

/** 不得该项分: of the part that it names. */
function isOfPart({ clause: { outcome } }: Asked): boolean {
  return outcome.kind === 'zero' && outcome.part === true;
}

/** 各小项扣完为止. */
function boundsEachPart({ clause: { outcome, source, from, to } }: Asked): boolean {
  const isBounding = (outcome.kind === 'cap' && outcome.points === null) || outcome.kind === 'keep';
  return isBounding && /(?:各|每)(?:一|个)?(?:小|分|子)?(?:项|部分)/.test(source.text.slice(from, to));
}
