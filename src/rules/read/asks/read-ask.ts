import { sharedPairs } from '../../../text/pairs';
import type { FactType } from '../../fact';
import type { Book, Place } from '../book/book';
import type { Clause } from '../clauses/clause';
import { isLate, isMeasure, LATE, NUMBER, numberOf, RATE, UNIT } from '../lexicon';
import type { Outcome } from '../outcomes/outcome';
import type { EachBefore } from '../clauses/each-before';
import type { Ask } from './ask';
import { ofPairBefore, isBeyondOne } from './beyond';
import { beyondNoted } from './beyond-any';
import { isBasis } from './basis';
import { boundAsk, lostByGap } from './bound';
import { readEach } from './each';
import { dueMarkAsk } from './due-mark';
import { isElse } from './else';
import { isOfAllOfThem } from './all-of-them';
import { isSpan } from './among-counted';
import { isFurther } from './further';
import { knownAsk } from './known';
import { likeBefore } from './like-before';
import { marksApart } from './marks-apart';
import { lostPoints } from './lost-points';
import { neighbourAsk, type Neighbours } from './neighbours';
import { ofNone, ofNoneAhead } from './of-none';
import { ofNamedRate } from './named-rate';
import { knownQuantity, typeOf } from './quantity';
import { severalAsk } from './several';
import { sharedOf } from './shared-of';
import { isSizedEvent } from './sized-event';
import { stepAsk } from './step-ask';
import { readOne, readTimes } from './times';
import { readTruth } from './truth';
import { truthAsk } from './truth-ask';

/** 取消评先资格，并扣4分: where the clause before holds. */
const LIKEWISE = /^(?:并|并且|同时|且)$/;

/** 本指标为否决性指标: which item it is about, not when. */
const OF_ITSELF = /^(?:本|该|此)(?:项|条|款)?(?:考核)?(?:指标|内容|项目)?(?:为|是|属于|实行)?$/;
/** A clause with its condition's words, those that the text leaves out (省级 for 获得省级表彰) put back. */
interface Worded {
  readonly clause: Clause;
  readonly words: string;
}

/** How something that was said is meant: nothing is asked. */
const ASIDE: ReadonlySet<Outcome['kind']> = new Set([
  'decline',
  'part-of-step',
  'interpolated',
  'no-floor',
  'least',
  'once',
]);

/** What the clause's words ask; the facts are entered in the book. */
export function readAsk({ clause, words: text }: Worded, book: Book, neighbours: Neighbours): Ask {
  const place: Place = { column: clause.source.words(0, 0).in, at: placeOf(clause) };
  if (clause.outcome.kind === 'share') return shareAsk(text, book, place, neighbours);
  if (clause.outcome.kind === 'formula')
    return ofNamedRate(text, clause.outcome.of, book, place) ?? followAsk(clause.outcome.of, book, place);
  if (ASIDE.has(clause.outcome.kind)) return { kind: 'base' };
  if (clause.outcome.kind === 'best-unit') return bestUnitAsk(book, place);
  const isVeto = clause.outcome.kind === 'veto' && (text === '' || OF_ITSELF.test(text));
  if (isVeto && neighbours.before === null) return ofTheItem(book, place);
  if (text === '') return perAsk('', clause.outcome, book, place) ?? { kind: 'base' };
  const lost = lostPoints(text, clause.outcome, book, place);
  if (lost) return lost;
  if (isElse(text, clause.outcome.kind)) return { kind: 'else' };
  if (LIKEWISE.test(text)) return { kind: 'base' };
  if (clause.outcome.kind === 'judge' && isBasis(clause.outcome, text)) return { kind: 'base' };
  if (isVeto) return { kind: 'base' };
  const known =
    neighbourAsk(neighbours, book, place) ??
    dueMarkAsk(text, clause.outcome, book) ??
    notDone(text, neighbours.before, book, place) ??
    beyondNoted(text, clause.outcome, neighbours.before, book) ??
    ofPairBefore(text, neighbours.before) ??
    knownAsk(text, book, place, neighbours.before, clause.outcome.kind);
  if (known) return known;
  const isLoss = clause.outcome.kind !== 'give' && clause.outcome.kind !== 'add';
  if ('each' in clause.outcome && clause.outcome.each) return severalAsk(text, book, place, isLoss);
  const cut = text.lastIndexOf(',');
  const [ahead, tail] = cut < 0 ? ['', text] : [text.slice(0, cut), text.slice(cut + 1)];
  const truth = (part: string, at: number) => truthAsk(part, book, { ...place, at }, isLoss, neighbours);
  if (clause.outcome.kind === 'doubled')
    return {
      kind: 'doubled',
      when: truth(text, place.at),
      count: counted(`${text}的次数`, '次', clause.outcome, book, place),
    };
  if (clause.outcome.kind === 'zero' && isSizedEvent(text))
    return { kind: 'when', when: truth(text, place.at) };
  return (
    stepAsk(ahead, tail, book, { ...place, part: neighbours }, clause.outcome.kind === 'add') ??
    eachAsk(ahead === '' ? neighbours.heading() : ahead, tail, book, place, clause.outcome, neighbours) ??
    perAsk(text, clause.outcome, book, place) ??
    (isLoss
      ? lostByGap(boundAsk(text, book, place, truth, true), text)
      : boundAsk(marksApart(text), book, place, truth)) ??
    amountAsk(text, book, place) ??
    timesAsk(text, clause.outcome, book, place, neighbours.event) ??
    likeEach(text, clause.outcome, book, place, neighbours.each) ??
    furtherAsk(text, clause, book, place, neighbours) ?? {
      kind: 'when',
      when: truth(text, place.at),
    }
  );
}

/** Of what is listed with points of its own, where it stands in the list: 签约率95%、建档率90%的分别得3分、2分. */
function placeOf({ source, condition: { from, to }, said }: Clause): number {
  return from + Math.max(0, source.text.slice(from, to).indexOf(said ?? ''));
}

/** 按比例计分: of the measure that the mark before is of, or of a rate. */
function shareAsk(text: string, book: Book, place: Place, { before, goal, part }: Neighbours): Ask {
  const subject = sharedOf(text, book);
  const isShort = /^(?:凡)?(?:不足|未达到?|达不到|未达标|不达标|低于|少于)(?:标准|要求|目标|规定)?的?$/.test(
    text,
  );
  if (subject === '' && isShort && before?.kind === 'in' && before.band.from && !book.isRate(before.of.fact))
    return { kind: 'follow', of: before.of, isMeasured: true };
  return { kind: 'follow', of: { fact: rateOf(subject, book, place, goal, part), as: 'value' } };
}

/** 未完成 behind 延期10天以上完成: not that it was less late. */
function notDone(text: string, before: Ask | null, book: Book, place: Place): Ask | null {
  const { label, denied } = readTruth(text.replace(/的$/, ''));
  if (!denied || before?.kind !== 'in' || !isLate(book.labelOf(before.of.fact))) return null;
  const fact = book.ask({ label: `是否${label}`, type: 'yes-no', unit: '', clear: true }, place);
  return { kind: 'when', when: { kind: 'is', fact, value: false } };
}

/** 一票否决 and nothing else beside 发生重大安全事故: whether that happened. */
function ofTheItem(book: Book, place: Place): Ask {
  const topic = book.topicWords();
  const isEvent = /^(?:凡|如|若)?(?:发生|出现|存在|造成|引发|被|受到|违反|未|有)/.test(topic);
  const label = isEvent ? `是否${topic}` : `是否触及一票否决${topic && `（${topic}）`}`;
  const fact = book.ask({ label, type: 'yes-no', unit: '', clear: false }, place);
  return { kind: 'when', when: { kind: 'is', fact, value: true } };
}

/** 扣2分/次: how many times what the words say. */
function perAsk(text: string, outcome: Outcome, book: Book, place: Place): Ask | null {
  const per = 'per' in outcome ? outcome.per : undefined;
  if (per === undefined) return null;
  const label = text === '' ? `${per}数` : `${text}的${per}数`;
  return { kind: 'each', count: counted(label, per, outcome, book, place) };
}

/** 少1平方米, 超1小时: so much of it, without 每. */
const AMOUNT = new RegExp(
  `^(?<told>[^,\\d]{0,12}?(?:欠缴|拖欠|漏缴|${LATE}|缺勤|旷工|增加|增长|提高|提升|减少|下降|降低|压减|节约|节省|[少低差欠缺超高多迟晚])[^,\\d于过到至达]{0,4}?)(?<size>${NUMBER})个?(?<unit>${UNIT})(?:的|者)?$`,
);

function amountAsk(text: string, book: Book, place: Place): Ask | null {
  const { told = '', size = '', unit = '' } = AMOUNT.exec(text)?.groups ?? {};
  const isTime = /^(?:天|日|周|月|个月|个?工作日)$/.test(unit) && numberOf(size) > 1;
  if (unit === '分' || !(isMeasure(unit) || isTime)) return null;
  const fact = book.ask(
    { label: `${told}的${unit}数`, type: isTime ? 'count' : typeOf(unit), unit, clear: 0 },
    place,
  );
  const at = { value: numberOf(size), inclusive: true };
  return { kind: 'in', of: { fact, as: 'value' }, band: { from: at, to: at }, point: true };
}

/** 发生甲类事故扣1分，被通报的扣2分。发生乙类事故扣1分，被通报的扣2分: what is said again is counted by itself. */
function timesAsk(text: string, outcome: Outcome, book: Book, place: Place, event: string): Ask | null {
  if (
    outcome.kind !== 'take' &&
    outcome.kind !== 'add' &&
    outcome.kind !== 'below' &&
    outcome.kind !== 'give'
  )
    return null;
  const times = outcome.kind === 'give' ? readOne(text) : readTimes(text, outcome.kind !== 'add');
  if (!times) return null;
  const isAgain = event !== '' && book.find((spec) => spec.label === times.label) !== null;
  const label = isAgain ? `${event}：${times.label}` : times.label;
  return {
    kind: 'times',
    count: counted(label, times.unit, outcome, book, event === '' ? place : { ...place, of: event }),
  };
}

/** 台账不规范 behind 每个乡镇未建立台账: how many of them; whether each counts is not said. */
function likeEach(
  text: string,
  outcome: Outcome,
  book: Book,
  place: Place,
  each: EachBefore | null,
): Ask | null {
  if (!each || outcome.kind !== 'take') return null;
  const label = `${text.includes(each.whom) ? '' : each.whom}${text}的${each.unit}数`;
  return { kind: 'times', count: counted(label, each.unit, outcome, book, place) };
}

/** 每发现1处扣0.5分；整改不及时的再扣0.5分: how many of those. */
function furtherAsk(
  text: string,
  clause: Clause,
  book: Book,
  place: Place,
  { counts }: Neighbours,
): Ask | null {
  const unit = counts === null ? '' : book.unitOf(counts);
  if (unit === '' || isSpan(unit) || !isFurther(clause, text)) return null;
  const label = `${text.replace(/的$/, '')}的${unit}数`;
  return { kind: 'times', count: counted(label, unit, clause.outcome, book, place) };
}

function counted(label: string, unit: string, outcome: Outcome, book: Book, place: Place): string {
  const isLoss = outcome.kind !== 'give' && outcome.kind !== 'add';
  return book.ask({ label, type: 'count', unit, clear: isLoss ? 0 : null }, place);
}

function bestUnitAsk(book: Book, place: Place): Ask {
  const score = (label: string, type: FactType) => book.ask({ label, type, unit: '分', clear: null }, place);
  return {
    kind: 'best-unit',
    own: score('本单位本项实际得分', 'amount'),
    best: score('得分最高单位的本项得分', 'amount'),
    pair: score('本单位得分与最高单位得分', 'pair'),
  };
}

/** 按比例计分: of the rate that was spoken of, or of what is done of what is due (`goal`: whose, 造林面积 of 造林面积完成任务得4分). */
function rateOf(subject: string, book: Book, place: Place, goal = '', part = ''): string {
  const named = /^实际(?=.{3})(?!完成)/.test(subject) ? knownQuantity(subject.slice(2), '%', book) : null;
  const known = named ?? knownQuantity(subject, '%', book);
  const isOther = known !== null && subject === '' && isOfAnotherTask(book.labelOf(known), part);
  const isAbout = known !== null && !isOther && (subject !== '' || !book.isBarred(known));
  const task = isOther && goal === '' ? part.replace(TASK, '') : goal;
  const label = subject === '' ? `${task}完成比例` : subject;
  return isAbout ? known : book.ask({ label, type: 'percent', unit: '%', clear: null }, place);
}

const TASK = /^(?:按时|全面)?完成|(?:年度|全年)?(?:目标|任务|计划|指标)*(?:的)?$/g;

/** 完成招商任务得5分，未完成的按完成比例得分 behind 参保率, behind 文明单位任务完成率: of the task that is named last. */
function isOfAnotherTask(label: string, part: string): boolean {
  const own = label.replace(/完成|年度|目标|任务|计划|指标|进度|比例|率/g, '');
  return (
    /完成.*(?:任务|目标|计划|指标)|任务.*完成/.test(part) && own.length >= 2 && sharedPairs(own, part) === 0
  );
}

/** 实际达标率: in percent; 实际完成数/目标数: a pair; 实际达标数: an amount; 满意度 that was asked for in percent: that. */
function followAsk(words: string, book: Book, place: Place): Ask {
  const as = 'value' as const;
  if (words.includes('/'))
    return {
      kind: 'follow',
      of: { fact: book.ask({ label: words, type: 'pair', unit: '', clear: null }, place), as: 'rate' },
    };
  if (RATE.test(words)) return { kind: 'follow', of: { fact: rateOf(words, book, place), as } };
  const known = knownQuantity(words, '%', book);
  if (known !== null) return { kind: 'follow', of: { fact: known, as }, isRate: true };
  return {
    kind: 'follow',
    of: { fact: book.ask({ label: words, type: 'amount', unit: '', clear: null }, place), as },
  };
}

/** 每项2分: so much for each that is met. */
const OF_ALL = /^(?:(?:指标|任务|工作|内容|目标)的)?(?:项|个|季度|月|季)数$/;

function eachAsk(
  ahead: string,
  tail: string,
  book: Book,
  place: Place,
  outcome: Outcome,
  { isCounted, part, before, often, goal }: Neighbours,
): Ask | null {
  const isLoss = outcome.kind !== 'give' && outcome.kind !== 'add';
  const isNone = isOfAllOfThem(tail, outcome) || isBeyondOne(tail, outcome, before);
  const each = isNone ? null : readEach(ahead, tail, isLoss, isCounted);
  if (!each) return null;
  const { unit, size } = each;
  // Two clauses of one text that count in the same words count two things.
  const isAgain = book.isCounted(each.label, place.column);
  const topic = part || book.topicWords();
  const again = topic === '' ? `${each.label}（另一处）` : `${topic}：${each.label}`;
  const met = outcome.kind === 'give' ? each.label.replace(OF_ALL, '达到要求的$&') : each.label;
  const named = /^[超少低多]的.{1,3}数$/.test(each.label) ? `${goal}${each.label}` : each.label;
  const own = isLoss ? likeBefore(ofNoneAhead(ofNone(named, part), ahead), tail, before, book) : met;
  const label = isAgain ? book.unheard(again, place.column) : own;
  const type = isMeasure(unit) ? typeOf(unit) : 'count';
  const fact = book.ask(
    { label, type, unit, clear: isLoss ? 0 : null },
    { ...place, of: topic, under: often() },
  );
  book.count(fact);
  if (size === 1 && type === 'count') return { kind: 'each', count: fact };
  return { kind: 'step', of: { fact, as: 'value' }, from: 0, side: 'above', step: size };
}
