import type { Book } from '../book/book';
import { conditionText, type Clause } from '../clauses/clause';
import { isAllDone, saysAllDone } from './all-done';
import type { Ask, Asked } from './ask';
import { dueMarkAsk } from './due-mark';
import { namedParts } from './each-named';
import { boundedQuantity } from './quantity';
import { onlyThreshold } from './threshold';
import { withNames } from '../source/names';

/** 未完成的, 未达标的, 每有一项未达到; 均按比例计分: whatever falls short, and nothing of its own. */
const SHORT =
  /^(?:每项|各项|以上各项)?(?:每?有)?(?:任何?)?(?:(?:一|1)项)?(?:均|都|(?:凡|均)?(?:未|没有|没|达不到|不足|低于(?=标准|目标|要求|任务|计划|规定))[^,]{0,8})?$/;
/** 完成90%以上的: of each of which not all is done. */
const SHORT_OF_ALL =
  /^完成(?:率|比例)?(?:在|达|达到)?\d+(?:\.\d+)?%(?:\(含\))?(?:以上|及以上)?(?:(?:但|而)?(?:不足|未达到?|低于)100%|(?:但)?未完成(?:任务|目标)?)?的?$/;
/** 城镇新增就业 of 城镇新增就业完成年度目标. */
const DONE = /(?:人数|任务)?(?:全面|按时)?(?:完成|达到|实现|不低于|不少于|不超过|不高于)[^,]*$/;

/** 空气质量优良天数比例完成年度目标; 开工任务完成. */
const GOAL =
  /^[^,未没无不]{2,24}(?:(?:完成|达到|实现)[^,未没无不\d]{0,16}(?:目标|任务|计划|指标|预算)(?:任务|数|值)?|任务完成)的?$/;
/** 完成年度棚改开工任务: what is done stands behind. */
const DONE_TASK =
  /^完成(?:年度|全年|当年|上级|下达|的)*(?<task>(?!目标|任务|计划|各项)[^,未没无不\d]{2,20}?)(?:任务|目标|计划)[数量]?的?$/;

const TASK_DONE = /^(?<task>[^,:未没无不\d]{2,20}?)(?:年度)?任务(?:全部|全面|按时|按期)?完成的?$/;

/** What was asked before, its parts apart, and what is given of each of them. */
export interface SharedParts {
  readonly before: readonly Asked[];
  readonly shares: readonly Asked[];
}

/**
 * 养老保险参保率达95%得3分，医疗保险完成任务得2分，未完成的按完成比例计分: of each of them by its own rate, which is asked for. null: the
 * share is of one part, or a part says nothing of its rate.
 */
export function sharedParts(clause: Clause, asked: readonly Asked[], book: Book): SharedParts | null {
  if (clause.outcome.kind !== 'share') return null;
  const text = conditionText(clause);
  const named = shareOfNamed(clause, chainOf(clause, asked), book);
  if (named) return { before: asked, shares: [named] };
  if (!(SHORT.test(text) || SHORT_OF_ALL.test(text))) return null;
  // 甲4分；乙4分。完成目标任务的得满分，未完成的按比例: the sentence itself says of all of them that all is done.
  const said = asked.at(-1);
  const isOfAll =
    said !== undefined && clause.opens === null && said.clause.opens !== null && isAllGiven(said);
  const ahead = isOfAll ? asked.slice(0, -1) : asked;
  const chain = chainOf(isOfAll ? said.clause : clause, ahead);
  const parts = partsOf(chain, book);
  // 开工率、投资完成率各2分，按完成比例得分.
  const isOne = (part: Asked) => isOfRate(part) || ((isOfAll || text === '') && isQuantity(part));
  if (parts.length < 2 || !parts.every(isOne)) return null;
  const shares = parts.map((part) => ({ clause: { ...clause, of: part.clause }, ask: rateOf(part, book) }));
  return { before: [...ahead.slice(0, ahead.length - chain.length), ...parts], shares };
}

/** 完成目标任务的得满分. */
function isAllGiven(one: Asked): boolean {
  const { outcome } = one.clause;
  return outcome.kind === 'give' && outcome.points === 'full' && saysAllDone(one);
}

/** 投资完成率（4分）, 新增专利授权量4分: something that is measured, and how much of it is due. */
function isQuantity({ clause, ask }: Asked): boolean {
  const { outcome } = clause;
  const isGiven = outcome.kind === 'give' && typeof outcome.points === 'number' && !outcome.each;
  return isGiven && (ask.kind === 'when' || ask.kind === 'base') && QUANTITY.test(conditionText(clause));
}

const QUANTITY =
  /^(?!.*[未没无不])(?:[^,;:。\d]{2,24}(?:率|比例|量|数|额|面积|产值|收入|投资|规模|里程|资金|亩)|新增[^,;:。\d]{2,16}|[^,;:。\d]{2,12}(?:人数|户数))$/;

/** 完成见习任务得3分，留用率达到40%得2分。未完成见习任务的按比例得分: of the one part that it names. */
function shareOfNamed(clause: Clause, chain: readonly Asked[], book: Book): Asked | null {
  const [, name = ''] =
    /^(?:未|没有|没)(?:全部|按时)?完成(\p{Script=Han}{2,20}?)(?:任务|目标|计划)?[数量]?的?$/u.exec(
      conditionText(clause),
    ) ?? [];
  if (chain.length < 2 || name === '') return null;
  const isNamed = (part: Asked) => {
    const { outcome } = part.clause;
    const text = conditionText(part.clause);
    const isDone = part.ask.kind !== 'in' && (isAllDone(text) || GOAL.test(text)) && text.includes(name);
    return isDone && outcome.kind === 'give' && typeof outcome.points === 'number' && !outcome.each;
  };
  const [one, ...more] = chain.filter(isNamed);
  if (!one || more.length > 0) return null;
  const place = { column: clause.source.words(0, 0).in, at: clause.condition.from };
  const fact = book.ask({ label: `${name}完成比例`, type: 'percent', unit: '%', clear: null }, place);
  return { clause: { ...clause, of: one.clause }, ask: { kind: 'follow', of: { fact, as: 'value' } } };
}

/** 甲、乙各5分，完成得满分: the latter says nothing new. */
export function partsOf(chain: readonly Asked[], book: Book): Asked[] {
  const each = chain[0]?.clause.outcome;
  const isSaid = (part: Asked) => {
    const { outcome } = part.clause;
    const isAll = outcome.kind === 'give' && each?.kind === 'give' && each.each && saysAllDone(part);
    return isAll && (outcome.points === 'full' || outcome.points === each.points);
  };
  return chain
    .filter((part, index) => index === 0 || !isSaid(part))
    .flatMap((part) => ofEach(part, book) ?? [part]);
}

/** 扩面率（4分）、征缴率（3分）：完成的得满分: of each of them, which their marks say already. */
export function isFullOfEach(clause: Clause, asked: readonly Asked[], next: Clause | undefined): boolean {
  const { outcome } = clause;
  const isFull = outcome.kind === 'give' && outcome.points === 'full' && !outcome.each;
  // What is shared behind it is of all that it is said of (sharedParts).
  if (!isFull || next?.outcome.kind === 'share' || !isAllDone(conditionText(clause))) return false;
  const marks = chainOf(clause, asked);
  return (
    marks.length > 1 && marks.every((one) => one.clause.outcome.kind === 'give' && one.clause.outcome.mark)
  );
}

/** 编报率、覆盖率达到100%的各得2分: a part each. null: it is one part. */
function ofEach({ clause, ask }: Asked, book: Book): Asked[] | null {
  const { outcome } = clause;
  if (outcome.kind !== 'give' || !outcome.each || ask.kind !== 'each') return null;
  const place = { column: clause.source.words(0, 0).in, at: clause.condition.from };
  const each = namedParts(clause).map((said, index): Asked => {
    const own = {
      ...clause,
      said,
      outcome: { ...outcome, each: false },
      opens: index === 0 ? clause.opens : null,
    };
    const bound = onlyThreshold(said);
    const due = bound ? null : dueMarkAsk(said, own.outcome, book);
    if (due) return { clause: own, ask: due };
    if (!bound) {
      const fact = book.ask({ label: `是否${said}`, type: 'yes-no', unit: '', clear: null }, place);
      return { clause: own, ask: { kind: 'when', when: { kind: 'is', fact, value: true } } };
    }
    const of = { fact: boundedQuantity(said, bound, book, place), as: 'value' } as const;
    return { clause: own, ask: { kind: 'in', of, band: bound.band, point: bound.point } };
  });
  return each.length > 1 ? each : null;
}

/**
 * 入户率达到98%（3分），满意率达到90%（2分） beside 达到目标得满分，未达到的按比例得分: of each of the parts that have a rate. null: the rule says
 * something else, or no part has one.
 */
export function sharesOfParts(
  parts: readonly Asked[],
  rule: readonly Asked[],
  book: Book,
): readonly Asked[] | null {
  const share = rule.at(-1);
  const areAllGiven = rule
    .slice(0, -1)
    .every(
      ({ clause: { outcome }, ask }) =>
        outcome.kind === 'give' && (ask.kind === 'base' || outcome.points === 'full'),
    );
  const isShare = share?.clause.outcome.kind === 'share' && SHORT.test(conditionText(share.clause));
  const rates = parts.filter((part) => isOfRate(part) || isQuantity(part));
  if (!share || !isShare || !areAllGiven || parts.length < 2 || rates.length === 0) return null;
  return [
    ...parts,
    ...rates.map((part): Asked => ({
      clause: { ...share.clause, of: part.clause },
      ask: rateOf(part, book),
    })),
  ];
}

/** 完成率低于80%的不得分 behind shares of several rates: of each of them. null: of something else. */
export function zeroOfEach(clause: Clause, asked: readonly Asked[]): Asked[] | null {
  const [, low, below] =
    /^(?:任务)?(?:完成(?:率|比例)?)?(?:(?:低于|不足|不到|未达到|达不到)([\d.]+)%|([\d.]+)%以下)的?$/.exec(
      conditionText(clause),
    ) ?? [];
  const value = Number(low ?? below ?? Number.NaN);
  const first = asked.findLastIndex(
    (one) => one.clause.of === undefined || one.clause.outcome.kind !== 'share',
  );
  const shares = asked.slice(first + 1);
  if (clause.outcome.kind !== 'zero' || Number.isNaN(value) || shares.length < 2) return null;
  return shares.flatMap(({ clause: { of }, ask }): Asked[] => {
    if (ask.kind !== 'follow' || !of) return [];
    const band = { from: null, to: { value, inclusive: low === undefined } };
    return [{ clause: { ...clause, of }, ask: { kind: 'in', of: ask.of, band, point: false } }];
  });
}

/** The parts of its sentence, or of all those before it where it is a sentence of its own. */
export function chainOf({ opens }: Clause, asked: readonly Asked[]): readonly Asked[] {
  const isStart = (one: Asked) =>
    opens === null ? one.clause.opens !== null : one.clause.opens === 'sentence';
  const first = asked.findLastIndex(isStart);
  const from = opens === 'sentence' ? asked.findIndex((one) => one.clause.outcome.kind === 'give') : first;
  return asked.slice(Math.max(0, from));
}

/** It gives a number of points for a rate that has its mark, or for all that is due. */
export function isOfRate({ clause, ask }: Asked): boolean {
  const { outcome } = clause;
  if (outcome.kind !== 'give' || typeof outcome.points !== 'number' || outcome.each) return false;
  if (ask.kind === 'in') return isMark(ask);
  const text = conditionText(clause);
  return (isAllDone(text) || GOAL.test(text) || DONE_TASK.test(text)) && subjectOf(clause).length >= 2;
}

/** 达到90%以上, 占人口10%: the more the better. */
function isMark({ band: { from, to }, point }: Extract<Ask, { kind: 'in' }>): boolean {
  return from !== null && from.value > 0 && (to === null || point);
}

/** 城镇新增就业 of 城镇新增就业完成年度目标得5分; '' where the words name no goal, or more than it. */
export function goalOf(clause: Clause | undefined): string {
  const text = clause ? conditionText(clause).replace(/^[^,:]{1,20}:/, '') : '';
  const subject = text.replace(DONE, '');
  const isGoal =
    /(?:完成|达到|实现|不低于|不少于|不超过|不高于)[^,\d]*(?:任务|目标|计划|指标|要求|预算)(?:任务)?[数量值]?(?:的)?$/.test(
      text,
    );
  return isGoal && /^[^,;未没无不]{2,24}$/.test(subject) ? subject : '';
}

const TASK = /^(?!(?:工作|目标|建设|各项|重点)+$)\p{Script=Han}+(?<!年|下达|上级)$/u;

/** 造林面积 of 完成造林面积任务得6分 and of 造林面积任务完成得6分, too; '' where the words name no task of their own. */
export function taskOf(clause: Clause | undefined): string {
  const text = clause ? conditionText(clause) : '';
  const { task = '' } = (DONE_TASK.exec(text) ?? TASK_DONE.exec(text))?.groups ?? {};
  const named = task.replace(/(?:年度|全年)$/, '');
  return goalOf(clause) || (TASK.test(withNames(named)) ? named : '');
}

function subjectOf(clause: Clause): string {
  const text = conditionText(clause);
  return DONE_TASK.exec(text)?.groups?.['task'] ?? text.replace(DONE, '');
}

function rateOf({ clause, ask }: Asked, book: Book): Ask {
  // 志愿者不少于20人: a share of those 20, and of nothing in percent.
  if (ask.kind === 'in')
    return { kind: 'follow', of: ask.of, ...(book.isRate(ask.of.fact) ? {} : { isMeasured: true }) };
  const subject = subjectOf(clause);
  const label = /完成(?:率|比例)$/.test(subject) ? subject : `${subject}完成比例`;
  const place = { column: clause.source.words(0, 0).in, at: clause.condition.from };
  const fact = book.ask({ label, type: 'percent', unit: '%', clear: null }, place);
  return { kind: 'follow', of: { fact, as: 'value' } };
}
