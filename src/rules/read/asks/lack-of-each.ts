import type { Book } from '../book/book';
import { conditionText, type Clause } from '../clauses/clause';
import { COUNTED, NUMBER, numberOfThem } from '../lexicon';
import type { Asked } from './ask';
import { chainOf, type SharedParts } from './shared-parts';

/** 每少一次, 缺1期的. */
const LACK = new RegExp(`^(?:每)?(?<verb>缺少?|少|差)(?:一|1)?个?(?<unit>${COUNTED})(?:的)?$`);

/** 每月听取一次工作汇报, 培训不少于2次: how often it is due. */
const dueIn = (unit: string) =>
  new RegExp(
    `(?:每(?:年|半年|季度?|月|周|学期|学年)(?:度)?[^,;]*?|不少于|至少|不低于|达到?)${NUMBER}个?${unit}(?:以上)?`,
  );

/** 签订率100%: all of them, so that each that lacks can be counted. */
const ALL = /(?<=率)(?:达到?|为)?100%$/;

function isOfAll({ clause, ask }: Asked): boolean {
  return ask.kind === 'in' && ALL.test(conditionText(clause));
}

/**
 * 主要领导每月听取一次汇报得3分；分管领导每月调度一次得3分；每少一次扣0.5分: of each of the parts that say how often, what it lacks. null: at most
 * one of them says so.
 */
export function lackOfEach(clause: Clause, asked: readonly Asked[], book: Book): SharedParts | null {
  const { verb = '', unit } = LACK.exec(conditionText(clause))?.groups ?? {};
  const { outcome } = clause;
  if (outcome.kind !== 'take' || unit === undefined) return null;
  const due = dueIn(unit);
  const isDue = (part: Asked) => due.test(conditionText(part.clause)) || isOfAll(part);
  const parts = chainOf(clause, asked).filter((part) => isPlain(part) && isDue(part));
  if (parts.length < 2 || chainOf(clause, asked).some((one) => one.clause.outcome.kind === 'take'))
    return null;
  const shares = parts.map((part): Asked => {
    const place = { column: part.clause.source.words(0, 0).in, at: part.clause.condition.from };
    const label = numberOfThem(`${conditionText(part.clause).replace(ALL, '')},${verb}`, unit);
    const fact = book.ask({ label, type: 'count', unit, clear: 0 }, place);
    return { clause: { ...clause, of: part.clause }, ask: { kind: 'each', count: fact } };
  });
  return { before: asked, shares };
}

function isPlain({ clause: { outcome }, ask }: Asked): boolean {
  const isNumber = outcome.kind === 'give' && typeof outcome.points === 'number' && !outcome.each;
  return isNumber && (ask.kind === 'when' || ask.kind === 'in');
}
