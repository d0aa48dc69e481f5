import type { Asked } from './asks/ask';
import { amongCounted } from './asks/among-counted';
import { isJustSoMany } from './asks/known';
import { readAsk } from './asks/read-ask';
import { ofDue } from './asks/due-share';
import { ofEachDue } from './asks/due-steps';
import { beyondFirst } from './asks/beyond-first';
import { addsOne, readCounted } from './asks/counted';
import { grownFrom } from './asks/grown-from';
import { howManyMet } from './asks/how-many-met';
import { isSameMarks, jointRungs } from './asks/joint-rungs';
import { noneOfIt } from './asks/none-of-it';
import { overDone } from './asks/over-done';
import { readRanks } from './asks/rank';
import { readScale } from './asks/scale';
import { readSeries } from './asks/series';
import { shortOfDue } from './asks/short-of-due';
import { type Book } from './book/book';
import { isAllDone } from './asks/all-done';
import { continued, isOfEvent } from './asks/spelled-out';
import { lackOfEach } from './asks/lack-of-each';
import { goalOf, isFullOfEach, sharedParts, taskOf, zeroOfEach } from './asks/shared-parts';
import { shortOfEach } from './asks/short-of-each';
import { targetMet } from './asks/target-met';
import { onlyThreshold } from './asks/threshold';
import { worthOfDues } from './asks/worth-of-dues';
import { conditionText, type Clause, type Stretch } from './clauses/clause';
import { readClauses } from './clauses/clauses';
import { withoutDeed } from './clauses/deed';
import { toldByNext } from './clauses/told-by-next';
import { doubtfulIn } from './clauses/doubtful';
import { isHalfOfAny } from './clauses/half-of-any';
import { pushed } from './clauses/of-those';
import { isStretchOfEach } from './clauses/stretch-of-each';
import { placeAmong, shortTopic } from './book/topics';
import { noteBounds } from './clauses/note-bounds';
import { countedBefore, eachBefore } from './clauses/each-before';
import { eventBefore } from './clauses/event-before';
import { overGoal, withinGoal } from './columns/within-goal';
import { restChangesScore } from './clauses/inert';
import { type Source } from './source/source';
import { isHowMany, sharesOfAll } from './clauses/told-bound';

/** What one text says: its clauses in order, each with what it asks, and what nobody understood. */
export interface ReadSource {
  readonly asked: readonly Asked[];
  /** Words that may change the score, and were not understood. */
  readonly doubtful: readonly Stretch[];
  /** Sentences stand beside the clauses. */
  readonly hasMore: boolean;
}
export const NOTHING: ReadSource = { asked: [], doubtful: [], hasMore: false };

export function readSource(source: Source, book: Book): ReadSource {
  const { clauses: all, rest } = readClauses(source);
  const clauses = all.map(toldByNext);
  const series = readSeries(clauses);
  const scale = readScale(clauses);
  const ranks = readRanks(clauses);
  const counted = readCounted(clauses);
  const isDoubtful = doubtfulIn(clauses);
  const asked: Asked[] = [];
  /** 每项2.5分, where the rates are named elsewhere. */
  const told = new Set<Clause>();
  /** Shares of nobody knows what. */
  const halves: Clause[] = [];
  const before = [...rest];
  let words = '';
  for (const [index, clause] of clauses.entries()) {
    while (before[0] && before[0].from < clause.from) noteBounds(source, before.shift(), book);
    if (told.has(clause)) continue;
    const worth = worthOfDues(clauses, index, book);
    for (const one of worth?.said ?? []) told.add(one);
    asked.push(...(worth?.asked ?? []));
    if (worth || isDoubtful(clause, index)) continue;
    if (clause.under) book.topic(shortTopic(clause.under));
    const own = withoutDeed(clause, clauses, clauses[index + 1]);
    words = grownFrom(clause, continued(own, words, isJoined(clause, asked.at(-1)?.clause)), words);
    const isMember = [series, scale, ranks].some((all) => all.has(clause));
    if (opensTopic(clause, isMember || isSameMarks(clause, asked.at(-1)?.clause)))
      book.topic(shortTopic(conditionText(clause)));
    else if (clause.opens === null && clause.outcome.kind === 'give' && goalOf(clause) !== '') book.blur();
    if (isFullOfEach(clause, asked, clauses[index + 1])) continue;
    const shared =
      sharedParts(clause, asked, book) ?? shortOfEach(clause, asked, book) ?? lackOfEach(clause, asked, book);
    if (shared) {
      asked.splice(0, asked.length, ...shared.before, ...shared.shares);
      continue;
    }
    const zeros = zeroOfEach(clause, asked);
    if (zeros) {
      asked.push(...zeros);
      continue;
    }
    const part = asked.findLast((one) => one.clause.outcome.kind === 'give')?.clause;
    const neighbours = {
      member: isOfEvent(words, own) ? null : (series.get(clause) ?? null),
      degree: scale.get(clause) ?? null,
      rank: ranks.get(clause) ?? null,
      isCounted: counted.has(clause) || addsOne(clause, words),
      ...placeAmong(clause, asked),
      isBehindPoints: asked.at(-1)?.clause.outcome.kind === 'give',
      goal: taskOf(part),
      part: part ? shortTopic(conditionText(part)) : '',
      event: eventBefore(clause, asked),
      each: eachBefore(clause, asked),
      counts: countedBefore(asked),
      before: asked.findLast((one) => one.clause.outcome.kind !== 'cap')?.ask ?? book.noted(),
    };
    const worded = { clause, words };
    const ask = () => readAsk(worded, book, neighbours);
    const asks = clause.outcome.kind === 'zero' ? book.lesser(ask) : ask();
    const one = shortOfDue({ clause, ask: ofDue(asks, clause, asked, book) }, book);
    if (isWorseAbove(one)) book.bar(one.ask.of.fact);
    const isOpen = isHalfOfAny(one, asked) || isHowMany(one) || sharesOfAll(one, asked);
    if (isOpen || isStretchOfEach(one, halves.at(-1))) halves.push(clause);
    else ofEachDue(one, book, asked).forEach((each) => pushed(each, asked));
  }
  for (const stretch of before) noteBounds(source, stretch, book);
  const stretches = [
    ...rest.filter(({ from, to }) => restChangesScore(source.text.slice(from, to))),
    ...clauses.filter((clause, index) => !told.has(clause) && isDoubtful(clause, index)),
    ...halves,
  ];
  const doubtful = stretches.sort((a, b) => a.from - b.from);
  return {
    asked: together(asked, book),
    doubtful,
    hasMore: rest.some((stretch) => !isTitle(source, stretch) && !isMeasured(source, stretch, clauses[0])),
  };
}

/** What clauses ask as one of several, of which the others tell. */
function together(asked: readonly Asked[], book: Book): readonly Asked[] {
  const rungs = jointRungs(
    overDone(asked.map(withinGoal).map(overGoal).map(noneOfIt).map(targetMet(book)), book),
  );
  return amongCounted(beyondFirst(howManyMet(rungs, book), book), book);
}

/** 签订责任书。 ahead of 未签订的，每个单位扣1分: what the item is about, said first and in few words. */
function isTitle({ text }: Source, { from, to }: Stretch): boolean {
  const words = text.slice(from, to).replace(/^\(?\d{0,2}[.、)]?|[。;]$/g, '');
  return text.slice(0, from).length <= 4 && words.length <= 14 && !/[,、;。]/.test(words);
}

/** 完成招商引资任务10亿元，开工项目3个。 ahead of 达100%计4分: what there is so much of. */
function isMeasured({ text }: Source, { from, to }: Stretch, first: Clause | undefined): boolean {
  const isBare =
    first !== undefined && /^(?:任务)?(?:完成|达到?)(?:率|比例)?(?:达到?)?100%$/.test(conditionText(first));
  const words = text.slice(from, to).replace(/[。;]$/, '');
  return (
    isBare &&
    words.length <= 40 &&
    first.from >= to &&
    text.slice(0, from).length <= 4 &&
    !/[。;]/.test(words)
  );
}

/** 误报率超过2%扣2分, 高于5%的不得分. */
function isWorseAbove(one: Asked): one is Asked & { ask: Extract<Asked['ask'], { kind: 'in' }> } {
  const { ask, clause } = one;
  const isLoss = clause.outcome.kind === 'take' || clause.outcome.kind === 'zero';
  return isLoss && ask.kind === 'in' && ask.band.to === null;
}

/** 错评扣1分、漏评扣2分: 、 stands between. */
function isJoined({ source, condition }: Clause, before: Clause | undefined): boolean {
  return before !== undefined && source.text.slice(before.to, condition.from) === '、';
}

/** 按月上报监测分析得2分;: another part of the item begins, and what it asks is asked of that part. */
function opensTopic(clause: Clause, isMember: boolean): boolean {
  const text = conditionText(clause);
  const isPart = clause.opens !== null && clause.outcome.kind === 'give' && text !== '';
  const isBare = isAllDone(text) && goalOf(clause) === '';
  return isPart && !isMember && !isJustSoMany(text) && onlyThreshold(text) === null && !isBare;
}
