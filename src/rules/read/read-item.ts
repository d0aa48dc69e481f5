import { isBonus, isTaken } from '../../text/bonus';
import type { ItemTexts, Reading } from '../reading';
import type { Asked } from './asks/ask';
import { bindsOnlyOthers } from './columns/beside';
import { madeUp } from './item/bonuses';
import { penalty } from './item/penalty';
import { newBook, type Book } from './book/book';
import { cutOff } from './source/cut-off';
import { allOrNothing } from './columns/all-or-nothing';
import { together } from './columns/columns';
import { readTogether } from './columns/together';
import { saidTwice } from './columns/twice';
import { greaterApart, sizedApart } from './book/told-apart';
import type { Stretch } from './clauses/clause';
import { allUnread } from './columns/unread-in';
import { factsIn } from './book/facts-in';
import { allPeriods } from './asks/all-periods';
import { itemTopic } from './book/topics';
import { asNoted, readNotes, withAdded } from './columns/notes';
import { isOfMore, sourcesOf, type Column } from './source/cells';
import { byPairedPart } from './source/paired-parts';
import { bySection, type Section } from './source/sections';
import { readCanonicalItem } from '../canonical/item';
import { specified } from '../specified';
import { withNames } from './source/names';
import { sourceOf, type Source } from './source/source';
import { NOTHING, readSource, type ReadSource } from './read-source';

/** The texts of one item as a rule. Total: any text has a reading, and what is not understood widens it. */
export function readItem(texts: ItemTexts): Reading {
  const canonical = readCanonicalItem(texts);
  if (canonical) return canonical;
  const { facts, ...read } = (isOfTaken(texts) ? readTaken : readTexts)(texts);
  return { ...read, facts: facts.map((fact) => ({ ...fact, label: withNames(fact.label) })) };
}

/** 被通报（扣分项）, and whatever stands under 扣分项. */
function isOfTaken({ points, item = '', section = '' }: ItemTexts): boolean {
  return points !== null && (isTaken(item) || isTaken(section));
}

/** Of 0 points it takes what it takes; −10 is the most that it takes. */
function readTaken(texts: ItemTexts): Reading {
  const points = Math.abs(texts.points ?? 0);
  if (points === 0) return readTexts({ ...texts, points: null });
  const reading = readTexts({ ...texts, points });
  return { ...reading, rule: penalty(reading.rule, points, texts.points !== points) };
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
  const read = (section: Section, isAgain = false) =>
    readSources(
      [[column, section.source]],
      { points: section.points, ...(note === undefined ? {} : { note }) },
      isAgain ? newBook() : book,
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
  const behind = (sentence: Source, most: number) =>
    saysPoints(sentence) ? readSources([[column, sentence]], { points: most }, newBook()) : null;
  const pairs = item && column === 'rule' ? byPairedPart(item[1], source, points, readPair, behind) : null;
  if (pairs || !others.every(isBare)) return pairs ?? whole();
  return bySection(source, points, read, (part) => readSource(part, newBook()).asked, behind) ?? whole();
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

/** It gives or takes something, or nobody knows. */
function saysPoints(source: Source): boolean {
  const { asked, doubtful } = readSource(source, newBook());
  return doubtful.length > 0 || !asked.every(bindsNothing);
}

/** 按排名计分 · 根据完成情况得分 · 按考核内容所列标准计分: what the item's text says, and nothing else. */
const POINTS_THERE =
  /^(?:按照?|依据|根据|以|见)(?:上述|以上|左列|左侧|前述|考核|测评|内容|指标|实际|所得|所列|评价|任务|得分)*(?:排名|名次|位次|完成|达标|完成情况|等次|档次|内容|标准|办法|结果|情况)(?:情况|结果|标准|要求)?(?:进行|分别|相应|对应)*(?:计|得|评|打|赋|记|给)分[。;]?$/;

/** `section`: which of the item's; absent: the whole item. */
function readSources(
  sources: readonly [Column, Source][],
  texts: ItemTexts,
  book: Book,
  section?: Section,
): Reading {
  const columns = { item: NOTHING, rule: NOTHING, method: NOTHING, remark: NOTHING };
  const textOf = (of: Column) => sources.find(([column]) => column === of)?.[1].text ?? '';
  const own = textOf('item');
  const about = section?.item ? section.heading : itemTopic(own);
  if (section) book.part(section.name);
  for (const [column, source] of sources) {
    book.cell(column === 'item' ? '' : about, source);
    if (section && !section.item) book.topic(section.heading);
    columns[column] = binding(readSource(source, book), source, texts.item ?? '', besideOf(texts, column));
  }
  // The item's text tells what each place gets; 按排名计分 only points there.
  if (columns.item.asked.length > 0 && POINTS_THERE.test(textOf('rule'))) columns.rule = NOTHING;
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
  const times = mapColumns(asked, (each) => allPeriods(each, points, book));
  const ruled = allOrNothing(times, textOf('rule'));
  const hasMore = (texts.rule ?? '').trim() === '' && columns.item.hasMore;
  const ways = together(ruled, points, hasMore, book).map((way) => (noted ? withAdded(way, noted) : way));
  const facts = book.facts();
  const joined = readTogether(ways, points, unread, section?.isPart);
  const { rule: open, doubts: twice } =
    ways.length > 1 ? { ...joined, doubts: [] } : saidTwice(joined.rule, facts);
  const rule = texts.points !== null && isOfBonus(texts) ? madeUp(open) : open;
  const cut = sources.flatMap(([, source]) => cutOff(source) ?? []);
  const all = allUnread(unread, rule);
  const more = all.flatMap((words) =>
    unread.includes(words) ? [] : [{ code: 'unread-words', words } as const],
  );
  return {
    rule,
    facts: specified(
      rule,
      greaterApart(sizedApart(factsIn(rule, facts), sources, areAmongOthers(read)), sources),
    ),
    unread: all,
    doubts: [
      ...joined.doubts,
      ...more,
      ...twice,
      ...cut.map((words) => ({ code: 'cut-off', words }) as const),
    ],
  };
}

/** Under 加分项, or 创新工作（附加分） by its own name. */
function isOfBonus({ section = '', item = '', rule = '' }: ItemTexts): boolean {
  return isBonus(section) || (rule.trim() !== '' && NAMED_BONUS.test(item.trim()));
}

const NAMED_BONUS = /^[^\d,，;；。]{2,16}[（(](?:附加|奖励|加)分项?[)）]$/;

/** 省级以上每篇1分 beside 市级以上每篇0.5分: whether the one counts among the other is a reading already. */
function areAmongOthers(read: readonly ReadSource[]): boolean {
  return read.some(({ asked }) => asked.some(({ clause }) => clause.ofThose !== undefined));
}

/** 扣完为止, 最多加3分, and nothing that it would bound. */
function bindsNothing({ clause: { outcome } }: Asked): boolean {
  return ['cap', 'keep', 'highest', 'part-of-step', 'no-floor', 'least', 'interpolated', 'once'].includes(
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
