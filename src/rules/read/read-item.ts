import { isBonus } from '../../text/bonus';
import type { ItemTexts, Reading } from '../reading';
import type { Asked } from './asks/ask';
import { isJustSoMany } from './asks/known';
import { readAsk } from './asks/read-ask';
import { ofDue } from './asks/due-share';
import { ofEachDue } from './asks/due-steps';
import { addsOne, readCounted } from './asks/counted';
import { readRanks } from './asks/rank';
import { readScale } from './asks/scale';
import { readSeries } from './asks/series';
import { bindsOnlyOthers } from './beside';
import { madeUp } from './bonuses';
import { newBook, type Book } from './book';
import { isAllDone } from './asks/all-done';
import { cutOff } from './cut-off';
import { continued, isOfEvent } from './asks/spelled-out';
import { goalOf, sharedParts, shortOfEach, zeroOfEach } from './asks/shared-parts';
import { onlyThreshold } from './asks/threshold';
import { together } from './columns';
import { readTogether } from './together';
import { saidTwice } from './twice';
import { sizedApart } from './told-apart';
import { conditionText, type Clause, type Stretch } from './clause';
import { readClauses } from './clauses';
import { withoutDeed } from './deed';
import { toldByNext } from './told-by-next';
import { doubtfulIn } from './doubtful';
import { allUnread } from './unread-in';
import { isHalfOfAny } from './half-of-any';
import { factsIn } from './facts-in';
import { pushed } from './of-those';
import { itemTopic, placeAmong, shortTopic } from './topics';
import { noteBounds } from './note-bounds';
import { asNoted, readNotes, withAdded } from './notes';
import { isOfMore, sourcesOf, type Column } from './cells';
import { byPairedPart } from './paired-parts';
import { bySection, type Section } from './sections';
import { eachBefore } from './each-before';
import { eventBefore } from './event-before';
import { withinGoal } from './within-goal';
import { restChangesScore } from './inert';
import { readCanonicalItem } from '../canonical/item';
import { specified } from '../specified';
import { sourceOf, type Source } from './source';
import { isHowMany, sharesOfAll } from './told-bound';

/** The texts of one item as a rule. Total: any text has a reading, and what is not understood widens it. */
export function readItem(texts: ItemTexts): Reading {
  return readCanonicalItem(texts) ?? readTexts(texts);
}

function readTexts(texts: ItemTexts): Reading {
  const sources = sourcesOf(texts);
  const { note, points } = texts;
  const main = sources.find(([column]) => column === 'rule') ?? sources[0];
  const others = sources.filter((one) => one !== main);
  const whole = () => readSources(sources, texts, newBook());
  const isBare = ([, other]: [Column, Source]) => addsNothing(other, points);
  if (!main || isOfMore(texts, main[0]) || !others.every((one) => one[0] === 'item' || isBare(one)))
    return whole();
  const [column, source] = main;
  const book = newBook();
  const read = (section: Section) =>
    readSources(
      [[column, section.source]],
      { points: section.points, ...(note === undefined ? {} : { note }) },
      book,
      section,
    );
  const [item] = others.filter((one) => one[0] === 'item');
  // What one part of the item's text names is none of another's.
  const readPair = (own: Source, part: Section) => {
    const { points: most, source: said } = part;
    const cells: [Column, Source][] = [['item', own]];
    return readSources(
      [...cells, [column, said]],
      { ...texts, points: most, rule: said.text },
      newBook(),
      part,
    );
  };
  const pairs = item && column === 'rule' ? byPairedPart(item[1], source, points, readPair) : null;
  if (pairs || !others.every(isBare)) return pairs ?? whole();
  return bySection(source, points, read, (part) => readSource(part, newBook()).asked) ?? whole();
}

/** 加强日常管理（10分） · 查阅资料: what the item is about, its points once more, or how it is looked at. */
function addsNothing(source: Source, points: number | null): boolean {
  const { asked, doubtful } = readSource(source, newBook());
  const isAgain = ({ clause: { outcome } }: Asked) =>
    outcome.kind === 'give' && outcome.mark && outcome.points === points;
  const isMarked = asked.length === 1 && asked.every(isAgain);
  const said = source.text.replace(/[([]?(?:共|计|满分)?\d[\d.]*分[)\]]?/g, '');
  return doubtful.length === 0 && (asked.length === 0 || isMarked) && !/\d/.test(said);
}

/** `section`: which of the item's; absent: the whole item. */
function readSources(
  sources: readonly [Column, Source][],
  texts: ItemTexts,
  book: Book,
  section?: Section,
): Reading {
  const columns = { item: NOTHING, rule: NOTHING, method: NOTHING, remark: NOTHING };
  const own = sources.find(([column]) => column === 'item')?.[1].text ?? '';
  const about = section?.item ? section.heading : itemTopic(own);
  for (const [column, source] of sources) {
    book.cell(column === 'item' ? '' : about, source);
    if (section) book.part(section.name);
    if (section && !section.item) book.topic(section.heading);
    columns[column] = binding(readSource(source, book), source, texts.item ?? '', besideOf(texts, column));
  }
  const read = Object.values(columns);
  const doubtful = sources.flatMap(([column, { words }]) =>
    columns[column].doubtful.map(({ from, to }) => words(from, to)),
  );
  const isSilent = read.every(({ asked }) => asked.every(bindsNothing)) && doubtful.length === 0;
  const unread = isSilent
    ? (section ? sources.slice(-1) : sources).map(([, { text, words }]) => words(0, text.length))
    : doubtful;
  const noted = texts.note ? readNotes(sourceOf('note', texts.note), book) : null;
  const said = mapColumns(columns, ({ asked }) => (isSilent ? [] : asked));
  const asked = mapColumns(said, (each) => (noted ? asNoted(each, noted) : each));
  const points = texts.points ?? statedPoints(asked.item);
  const hasMore = (texts.rule ?? '').trim() === '' && columns.item.hasMore;
  const ways = together(asked, points, hasMore).map((way) => (noted ? withAdded(way, noted) : way));
  const facts = book.facts();
  const joined = readTogether(ways, points, unread, section?.isPart);
  const { rule: open, doubts: twice } =
    ways.length > 1 ? { ...joined, doubts: [] } : saidTwice(joined.rule, facts);
  const rule = texts.points !== null && isBonus(texts.section ?? '') ? madeUp(open) : open;
  const cut = sources.flatMap(([, source]) => cutOff(source) ?? []);
  const all = allUnread(unread, rule);
  const more = all.flatMap((words) =>
    unread.includes(words) ? [] : [{ code: 'unread-words', words } as const],
  );
  return {
    rule,
    facts: specified(rule, sizedApart(factsIn(rule, facts), sources, areAmongOthers(read))),
    unread: all,
    doubts: [
      ...joined.doubts,
      ...more,
      ...twice,
      ...cut.map((words) => ({ code: 'cut-off', words }) as const),
    ],
  };
}

/** 省级以上每篇1分 beside 市级以上每篇0.5分: whether the one counts among the other is a reading already. */
function areAmongOthers(read: readonly ReadSource[]): boolean {
  return read.some(({ asked }) => asked.some(({ clause }) => clause.ofThose !== undefined));
}

/** 扣完为止, 最多加3分, and nothing that it would bound. */
function bindsNothing({ clause: { outcome } }: Asked): boolean {
  return ['cap', 'keep', 'highest', 'part-of-step', 'no-floor', 'least', 'interpolated'].includes(
    outcome.kind,
  );
}

function besideOf({ beside }: ItemTexts, column: Column): readonly string[] {
  return column === 'rule' || column === 'method' ? (beside?.[column] ?? []) : [];
}

/** Without the clauses, and the words that were not understood, that bind other items of a shared cell. */
function binding(read: ReadSource, source: Source, own: string, others: readonly string[]): ReadSource {
  if (others.length === 0) return read;
  const isOurs = (stretch: Stretch) => !bindsOnlyOthers(source.text, stretch, own, others);
  return {
    ...read,
    asked: read.asked.filter(({ clause }) => isOurs(clause)),
    doubtful: read.doubtful.filter(isOurs),
  };
}

interface ReadSource {
  readonly asked: readonly Asked[];
  /** Words that may change the score, and were not understood. */
  readonly doubtful: readonly Stretch[];
  /** Sentences stand beside the clauses. */
  readonly hasMore: boolean;
}
const NOTHING: ReadSource = { asked: [], doubtful: [], hasMore: false };

function mapColumns<T>(columns: Record<Column, T>, to: (read: T) => readonly Asked[]) {
  const { item, rule, method, remark } = columns;
  return { item: to(item), rule: to(rule), method: to(method), remark: to(remark) };
}

/** （12分） in the item's text, where no cell states its points. */
function statedPoints(item: readonly Asked[]): number | null {
  const outcome = item.length === 1 ? item[0]?.clause.outcome : undefined;
  return outcome?.kind === 'give' && outcome.mark && typeof outcome.points === 'number'
    ? outcome.points
    : null;
}

function readSource(source: Source, book: Book): ReadSource {
  const { clauses: all, rest } = readClauses(source);
  const clauses = all.map(toldByNext);
  const series = readSeries(clauses);
  const scale = readScale(clauses);
  const ranks = readRanks(clauses);
  const counted = readCounted(clauses);
  const isDoubtful = doubtfulIn(clauses);
  const asked: Asked[] = [];
  /** Shares of nobody knows what. */
  const halves: Clause[] = [];
  const before = [...rest];
  let words = '';
  for (const [index, clause] of clauses.entries()) {
    while (before[0] && before[0].from < clause.from) noteBounds(source, before.shift(), book);
    if (isDoubtful(clause, index)) continue;
    if (clause.under) book.topic(shortTopic(clause.under));
    const own = withoutDeed(clause, clauses, clauses[index + 1]);
    words = continued(own, words, isJoined(clause, asked.at(-1)?.clause));
    if (
      opensTopic(
        clause,
        [series, scale, ranks].some((all) => all.has(clause)),
      )
    )
      book.topic(shortTopic(conditionText(clause)));
    else if (clause.opens === null && clause.outcome.kind === 'give' && goalOf(clause) !== '') book.blur();
    const shared = sharedParts(clause, asked, book) ?? shortOfEach(clause, asked, book);
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
      goal: goalOf(part),
      part: part ? shortTopic(conditionText(part)) : '',
      event: eventBefore(clause, asked),
      each: eachBefore(clause, asked),
      before: asked.at(-1)?.ask ?? book.noted(),
    };
    const worded = { clause, words };
    const ask = () => readAsk(worded, book, neighbours);
    const one = {
      clause,
      ask: ofDue(clause.outcome.kind === 'zero' ? book.lesser(ask) : ask(), clause, asked, book),
    };
    if (isWorseAbove(one)) book.bar(one.ask.of.fact);
    if (isHalfOfAny(one, asked) || isHowMany(one) || sharesOfAll(one, asked)) halves.push(clause);
    else ofEachDue(one, book, asked).forEach((each) => pushed(each, asked));
  }
  for (const stretch of before) noteBounds(source, stretch, book);
  const stretches = [
    ...rest.filter(({ from, to }) => restChangesScore(source.text.slice(from, to))),
    ...clauses.filter(isDoubtful),
    ...halves,
  ];
  const doubtful = stretches.sort((a, b) => a.from - b.from);
  return {
    asked: asked.map(withinGoal),
    doubtful,
    hasMore: rest.some((stretch) => !isTitle(source, stretch)),
  };
}

/** 签订责任书。 ahead of 未签订的，每个单位扣1分: what the item is about, said first and in few words. */
function isTitle({ text }: Source, { from, to }: Stretch): boolean {
  const words = text.slice(from, to).replace(/^\(?\d{0,2}[.、)]?|[。;]$/g, '');
  return text.slice(0, from).length <= 4 && words.length <= 14 && !/[,、;。]/.test(words);
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
