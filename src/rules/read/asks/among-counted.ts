import type { Book, Place } from '../book/book';
import { conditionText, type Clause } from '../clauses/clause';
import type { Asked } from './ask';

/** 敏感时期, 节假日期间发生: when some of them were. */
const TIME =
  /^(?!.*[未没无不])(?<when>.*(?:时期|期间|节假日|节日|汛期|时段|阶段|[”"]|活动|会议)(?:内|中|里)?)(?:发生|出现|被查处|查处|查获|发现|上访)?的?$/;
/** 处罚到位的, 主动整改的: what makes a loss smaller. */
const MILDER =
  /^(?!.*[未没无不]).*(?:到位|及时|主动|积极|改正|纠正|整改|补报|补交|补齐|完成|挽回|消除|化解|说明)(?:的)?$/;

export function isMilder(clause: Clause): boolean {
  return MILDER.test(conditionText(clause));
}

/** 情节严重的, 造成不良影响的, 汛期: some of what was told of before, and nothing of its own. */
export function isOfCounted(clause: Clause): boolean {
  const text = conditionText(clause);
  return TIME.test(text) || /情节|性质|后果|影响|屡|再次|重复|多次|拒不/.test(text);
}

/** 越级上访1批次扣1分；敏感时期加倍扣分 · 每处扣0.5分，已整改到位的减半扣分: of those that are counted, so many; behind others, whether any are. */
export function amongCounted(asked: readonly Asked[], book: Book): readonly Asked[] {
  return asked.map((one, index) => {
    const label = labelsAmong(one.clause);
    const before = asked.slice(0, index);
    const takes = label && takesBefore(one, before, book);
    if (!takes) return before.some(isCounting) ? anyOf(one, book) : one;
    const of = takes.map(({ from, count: all }) => {
      const unit = book.unitOf(all);
      const words = label(book.labelOf(all), unit, takes.length > 1);
      const count = book.ask({ label: words, type: 'count', unit, clear: 0 }, placeOf(one.clause));
      return { from, count };
    });
    return { ...one, ask: { kind: 'among', of } };
  });
}

function placeOf({ source, condition }: Clause): Place {
  return { column: source.words(0, 0).in, at: condition.from };
}

function isCounting({ ask, clause: { outcome } }: Asked): boolean {
  return outcome.kind === 'take' && (ask.kind === 'each' || ask.kind === 'times');
}

/** 是否有及时整改的: of some of them it may be so, of others not. */
function anyOf(one: Asked, book: Book): Asked {
  const { clause, ask } = one;
  const isHalved = clause.outcome.kind === 'halved' && isMilder(clause) && ask.kind === 'when';
  const isDoubled = ask.kind === 'doubled' && isOfCounted(clause);
  if (!isHalved && !isDoubled) return one;
  const time = TIME.exec(conditionText(clause))?.groups?.['when'];
  const words = time === undefined ? conditionText(clause).replace(/的$/, '') : `${time}发生`;
  const fact = book.ask(
    { label: `是否有${words}的情况`, type: 'yes-no', unit: '', clear: false },
    placeOf(clause),
  );
  return { ...one, ask: { ...ask, when: { kind: 'is', fact, value: true } } };
}

type Labelled = (words: string, unit: string, isOfSeveral: boolean) => string;

/** How those that it is so of are called; null where they are not some of what is counted. */
function labelsAmong(clause: Clause): Labelled | null {
  const text = conditionText(clause);
  const time = TIME.exec(text)?.groups?.['when'];
  const { kind } = clause.outcome;
  if (kind === 'doubled' && time !== undefined) return (words) => `${time}${words}`;
  if (kind === 'halved' ? !isMilder(clause) && !KIND.test(text) : !isSomeDoubled(clause)) return null;
  const stem = text.replace(/的$/, '');
  return (words, unit, isOfSeveral) => (isOfSeveral ? `${stem}的：${words}` : `${stem}的${unit}数`);
}

/** 非责任事故, 因不可抗力造成的: of those that are counted. */
const KIND = /^(?:非|属于?|因|其中)(?!.*[未没无不]整?改)/;

/** 重复投诉的, 查实的. */
function isSomeDoubled(clause: Clause): boolean {
  const isSome = isOfCounted(clause) || /^(?:经)?(?:查证)?(?:查实|属实|核实)的?$/.test(conditionText(clause));
  return (
    clause.outcome.kind === 'doubled' && isSome && !/^(?:超过|达到|多于|满)?\d/.test(conditionText(clause))
  );
}

/** Days and months are no things that are so or not. */
export function isSpan(unit: string): boolean {
  return /^(?:天|日|周|个?月|年|季度?|个?工作日|小时|分钟)$/.test(unit);
}

/** All that is taken before it, each counted; null where it may be of some of them alone. */
function takesBefore(
  { clause }: Asked,
  before: readonly Asked[],
  book: Book,
): readonly { readonly from: number; readonly count: string }[] | null {
  const first = before.findIndex(({ clause: { outcome } }) => outcome.kind === 'take');
  const others = before.slice(Math.max(0, first)).filter(({ clause: { outcome } }) => outcome.kind !== 'cap');
  const counts = others.flatMap(({ clause: { outcome, from }, ask }) => {
    const isEach = ask.kind === 'each' || (ask.kind === 'times' && clause.outcome.kind === 'doubled');
    // 每逾期1天扣1分: so many days of one thing.
    const isLong = isEach && clause.outcome.kind === 'halved' && isSpan(book.unitOf(ask.count));
    return outcome.kind === 'take' && isEach && !isLong ? [{ from, count: ask.count }] : [];
  });
  const isNamed = clause.outcome.kind === 'halved' ? isMilder(clause) : TIME.test(conditionText(clause));
  const isOfAll = others.length === 1 || (clause.opens !== null && isNamed);
  return first >= 0 && counts.length === others.length && isOfAll && counts.length <= 4 ? counts : null;
}
