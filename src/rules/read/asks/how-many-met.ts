import { not } from '../../condition';
import type { Condition } from '../../rule';
import type { Book, Bound } from '../book/book';
import { conditionText } from '../clauses/clause';
import { isKeptLow } from '../lexicon';
import type { Asked } from './ask';
import { ratesNamed } from './joined';
import { ends, met } from './together';

const MARK = String.raw`(?:要求|标准|目标|任务|规定|\d[\d.]*%(?:以上)?)?的?$`;
const MET = `(?:达到|达标|完成|符合|合格)${MARK}`;
const UNMET = `(?:(?:未能?|没有|没|不)(?:达到|达标|完成|符合|合格)|达不到|低于)${MARK}`;
const EACH = '(?:均|都|全部|(?:以上|上述)?[两三四][项个](?:指标|任务|目标)?(?:均|都|全部|同时)?)';
const ANY = '(?:任何|任意|任|有)一[项个](?:指标|任务|目标)?';
const ONE = '(?:其中|只有|仅有|仅|只|任何|任意|任|有){0,2}一[项个](?:指标|任务|目标)?';

const ALL_MET = new RegExp(`^${EACH}${MET}`);
/** 均达到 behind the marks says no more. */
const SAID_AGAIN = new RegExp(`,${EACH}${MET}`);
const NONE_MET = new RegExp(`^${EACH}${UNMET}`);
const ONE_MET = new RegExp(`^${ONE}${MET}`);
const ONE_UNMET = new RegExp(`^${ONE}${UNMET}`);
const ANY_UNMET = new RegExp(`^${ANY}${UNMET}`);
const TELLS = [ALL_MET, NONE_MET, ONE_MET, ONE_UNMET];

/**
 * 就业率达90%、参保率达95%得6分，一项达到的得3分，均达不到的不得分: how many of the marks are met, the rates themselves tell. Of three and more, that one
 * of them is met leaves open how it is with two, and is asked.
 */
export function howManyMet(asked: readonly Asked[], book: Book): readonly Asked[] {
  const texts = asked.map(textOf);
  const first = asked.findIndex(isMarked);
  const others = texts.filter((_, index) => index !== first && isGive(asked[index]));
  if (others.length === 0 || !others.every((text) => TELLS.some((each) => each.test(text)))) return asked;
  const own = asked[first];
  const marks = own ? marksIn(own, book) : noted(book);
  if (marks.length < 2) return asked;
  return asked.map((one, index): Asked => {
    const when = index === first ? ({ kind: 'all', of: marks } as const) : whenMet(texts[index] ?? '', marks);
    const isTold = when !== null && (isGive(one) || one.clause.outcome.kind === 'zero');
    return isTold ? { ...one, ask: { kind: 'when', when, degree: true } } : one;
  });
}

/** So many of the marks; null where the words tell nothing of them, or not enough. */
function whenMet(text: string, marks: readonly Condition[]): Condition | null {
  const [all, missed] = [marks, marks.map(not)];
  if (ALL_MET.test(text)) return { kind: 'all', of: all };
  if (NONE_MET.test(text)) return { kind: 'all', of: missed };
  const isSome = marks.length === 2 ? ONE_MET.test(text) || ONE_UNMET.test(text) : ANY_UNMET.test(text);
  const some: Condition = {
    kind: 'all',
    of: [
      { kind: 'any', of: all },
      { kind: 'any', of: missed },
    ],
  };
  return isSome ? some : null;
}

function textOf({ clause }: Asked): string {
  return conditionText(clause)
    .replace(/1(?=[项个])/g, '一')
    .replace(/2(?=[项个])/g, '两');
}

function isGive(one: Asked | undefined): boolean {
  return one?.clause.outcome.kind === 'give';
}

/** Several marks that give points together. */
function isMarked(one: Asked): boolean {
  const { ask } = one;
  const isAll = ask.kind === 'when' && ask.when.kind === 'all';
  return (
    isGive(one) &&
    ((isAll && ask.when.of.some(({ kind }) => kind === 'compare')) ||
      (ask.kind === 'in' && (ask.rates ?? 1) > 1))
  );
}

function marksIn(one: Asked, book: Book): readonly Condition[] {
  const { ask, clause } = one;
  if (ask.kind === 'when' && ask.when.kind === 'all') {
    const { of } = ask.when;
    return ofEachFact(SAID_AGAIN.test(textOf(one)) && of.at(-1)?.kind === 'is' ? of.slice(0, -1) : of);
  }
  if (ask.kind !== 'in') return [];
  // 甲率、乙率均达到95%得8分: each of them, where more is told than of the worst.
  const place = { column: clause.source.words(0, 0).in, at: clause.condition.from };
  return ratesNamed(book.labelOf(ask.of.fact)).map((label) => {
    const fact = book.ask({ label, type: 'percent', unit: '%', clear: null }, place);
    return markOf({ ...ask, of: { ...ask.of, fact } }, book);
  });
}

/** 就业率90%以上、参保率95%以上。 ahead of 均达到得6分. */
function noted(book: Book): readonly Condition[] {
  return book.hasOther() ? [] : book.bounds().map((bound) => markOf(bound, book));
}

/** Whether it lies where it should, as one condition. */
function markOf(mark: Bound, book: Book): Condition {
  return asOne(ends(met(mark, isKeptLow(book.labelOf(mark.of.fact)))));
}

function asOne(ends: readonly Condition[]): Condition {
  const [only, ...more] = ends;
  return only && more.length === 0 ? only : { kind: 'all', of: ends };
}

/** 增长5%-10%: both ends of one quantity are one mark. */
function ofEachFact(all: readonly Condition[]): readonly Condition[] {
  const factOf = (one: Condition) => (one.kind === 'compare' ? one.of.fact : null);
  const isFirst = (one: Condition, index: number) =>
    factOf(one) === null || all.findIndex((other) => factOf(other) === factOf(one)) === index;
  return all
    .filter(isFirst)
    .map((one) => (factOf(one) === null ? one : asOne(all.filter((other) => factOf(other) === factOf(one)))));
}
