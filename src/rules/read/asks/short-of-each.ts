import { sharedPairs } from '../../../text/pairs';
import type { Book } from '../book/book';
import { conditionText, type Clause } from '../clauses/clause';
import { NUMBER, numberOf } from '../lexicon';
import type { Asked } from './ask';
import { chainOf, goalOf, isOfRate, partsOf, type SharedParts } from './shared-parts';

const EACH_SHORT = new RegExp(
  `^(?:每项|各项)?(?:(?:未|没有|没)(?:按时|全部|足额)?(?:完成|达到)(?:年度|上级|目标|计划|任务|指标)*的?,?)?每(?:少|低|差|欠|降低|下降)(?:完成)?(${NUMBER})?个?(?:百分点|%)$`,
);

/**
 * 求职登记完成任务得2分，就业率达到90%得2分；每少1个百分点扣0.5分: of each of them, by what it falls short or from its mark. null: it is of one,
 * or of rates that all have their marks (apart.ts).
 */
export function shortOfEach(clause: Clause, asked: readonly Asked[], book: Book): SharedParts | null {
  const { outcome } = clause;
  const { names, step: said } = namedStep(conditionText(clause));
  const match = EACH_SHORT.exec(said);
  if (outcome.kind !== 'take' || !match) return null;
  const chain = chainOf(clause, asked);
  const parts = partsOf(chain, book);
  const isMarked = (part: Asked) =>
    isOfRate(part) && part.ask.kind === 'in' && /%/.test(conditionText(part.clause));
  const told = names.length === 0 ? parts : parts.filter((part) => isNamed(part, names));
  if (parts.length < 2 || (names.length === 0 ? parts.every(isMarked) : told.length !== names.length))
    return null;
  const isShort = (part: Asked) => isMarked(part) || dueOf(part.clause, chain) !== '';
  const isOfAll = !OF_EACH_ITEM.test(said);
  if (!told.some(isShort) || (isOfAll && !told.every(isShort))) return null;
  const step = match[1] === undefined ? 1 : numberOf(match[1]);
  const shares = told.filter(isShort).map((part): Asked => {
    const own = { ...clause, outcome: { ...outcome, each: false }, of: part.clause };
    const mark = part.ask.kind === 'in' ? part.ask.band.from : null;
    if (isMarked(part) && part.ask.kind === 'in' && mark)
      return { clause: own, ask: { kind: 'step', of: part.ask.of, from: mark.value, side: 'below', step } };
    const place = { column: part.clause.source.words(0, 0).in, at: part.clause.condition.from };
    const label = `${dueOf(part.clause, chain)}少完成的百分点数`.replace(/(?<=率)少完成/, '低');
    const fact = book.ask({ label, type: 'percent', unit: '百分点', clear: 0 }, place);
    return { clause: own, ask: { kind: 'step', of: { fact, as: 'value' }, from: 0, side: 'above', step } };
  });
  return { before: [...asked.slice(0, asked.length - chain.length), ...parts], shares };
}

/** 面积、产量每少1%: of the parts that it names, each by itself. */
function namedStep(text: string): { readonly names: readonly string[]; readonly step: string } {
  const { names = '', step = text } =
    /^(?<names>\p{Script=Han}{2,10}(?:[、和]\p{Script=Han}{2,10})+)(?<step>每.*)$/u.exec(text)?.groups ?? {};
  return { names: names === '' ? [] : names.split(/[、和]/), step };
}

function isNamed({ clause }: Asked, names: readonly string[]): boolean {
  return names.some((name) => sharedPairs(conditionText(clause), name) > 0);
}

/** 每项每低1个百分点: of each that has a rate, whatever else there is. */
const OF_EACH_ITEM = /^(?:每|各)项/;
/** 有专人负责: done or not, and never a part of it. */
const DEED = /^(?:有|无|建立|制定|落实|开展|成立|配备|设立|组织|召开|实行|做到|明确|安排)/;

/** 征缴率（3分）: a rate, and nothing of how high it should be. */
const BARE = /^(?:[^,、:未没无不\d]{2,16}(?:率|比例)|(?!.*(?:完成|达到|实现))[^,、:未没无不\d]{2,16}任务)$/;

/** Whose goal it is; of 及时率、准确率各3分 the rate itself. */
function dueOf(clause: Clause, chain: readonly Asked[]): string {
  if (clause.outcome.kind !== 'give') return '';
  const isNamed =
    chain.every((one) => one.clause !== clause) && !/完成|达到|实现/.test(conditionText(clause));
  if (BARE.test(conditionText(clause))) return conditionText(clause);
  if (!isNamed) return goalOf(clause);
  return DEED.test(conditionText(clause)) ? '' : conditionText(clause);
}
