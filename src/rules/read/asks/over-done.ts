import type { Book } from '../book/book';
import { conditionText } from '../clauses/clause';
import { saysAllDone } from './all-done';
import type { Asked } from './ask';
import { goalOf } from './shared-parts';

/** 超额完成的百分点数: by how much more than all was done. */
const OVER = /^(?:.*：)?(?<goal>[^,、：]*?)超额完成(?:部分)?的百分点数$/;

/**
 * 完成任务得8分，超额完成的每超5%加1分；未完成的按比例得分: what is done beyond all is the same rate, above 100%. Not where the rate has a mark of
 * its own, or several are asked for.
 */
export function overDone(asked: readonly Asked[], book: Book): readonly Asked[] {
  const rates = asked.flatMap(({ ask }) =>
    ask.kind === 'follow' && !ask.due && !ask.isMeasured ? [ask] : [],
  );
  const [rate, ...more] = rates;
  if (!rate) return doneAndOver(asked, book);
  if (more.length > 0) return asked;
  const [, done] = /^(.*)完成比例$/.exec(book.labelOf(rate.of.fact)) ?? [];
  return asked.map((one): Asked => {
    const goal = overOf(one, book);
    const isSame = done !== undefined && goal !== null && (goal === '' || goal === done);
    return isSame && one.ask.kind === 'step' ? { ...one, ask: { ...one.ask, of: rate.of, from: 100 } } : one;
  });
}

/** Whose task is more than done; null where it is no step above all. */
function overOf({ ask }: Asked, book: Book): string | null {
  if (ask.kind !== 'step' || ask.side !== 'above' || ask.from !== 0) return null;
  return OVER.exec(book.labelOf(ask.of.fact))?.groups?.['goal'] ?? null;
}

/** 完成年度预算得5分，每超1个百分点加0.2分: one rate, whose only mark is 100%. Where what falls short is told of, it is asked as it is told. */
function doneAndOver(asked: readonly Asked[], book: Book): readonly Asked[] {
  const at = asked.findIndex((one) => overOf(one, book) !== null);
  const [give, over] = [asked[at - 1], asked[at]];
  if (
    !give ||
    over?.ask.kind !== 'step' ||
    over.clause.outcome.kind !== 'add' ||
    over.clause.opens === 'sentence'
  )
    return asked;
  const { source, condition, outcome } = give.clause;
  const isOnly = asked.every((one) => isAside(one) || isDenial(one));
  // 甲完成任务得3分，乙完成任务得2分，每超1%加0.1分: of which is not said.
  const isOne = isTask(give) && asked.filter(isTask).length === 1;
  if (outcome.kind !== 'give' || outcome.each || !isOne || !isOnly) return asked;
  const goal = goalOf(give.clause) || (overOf(over, book) ?? '');
  // 建档率完成年度目标: how far it lies above its own target is no share of that.
  if (/(?:率|比例|比重|占比|度|面|增幅|增速|增长)$/.test(goal || book.topicWords())) return asked;
  const fact = book.ask(
    { label: `${goal}完成比例`, type: 'percent', unit: '%', clear: null },
    { column: source.words(0, 0).in, at: condition.from },
  );
  const of = { fact, as: 'value' } as const;
  const above = over.ask;
  const [all, short] = [
    { from: { value: 100, inclusive: true }, to: null },
    { from: null, to: { value: 100, inclusive: false } },
  ];
  return asked.map((one, index): Asked => {
    if (index === at) return { ...over, ask: { ...above, of, from: 100 } };
    const isShort = isDenial(one);
    return one === give || isShort
      ? { ...one, ask: { kind: 'in', of, band: isShort ? short : all, point: false } }
      : one;
  });
}

/** 未完成的不得分: what is left below it. */
function isDenial({ clause }: Asked): boolean {
  return clause.outcome.kind === 'zero' && NOT_DONE.test(conditionText(clause));
}

const NOT_DONE =
  /^(?:未|没有|未能)(?:全部|按时|全面)?(?:完成|达到)(?:年度)?(?:任务|目标|预算|计划|指标)?的?$/;
/** 加满为止 says how far what adds goes. */
function isAside({ clause: { outcome } }: Asked): boolean {
  return ASIDE.has(outcome.kind) || (outcome.kind === 'keep' && outcome.fills === true);
}

function isTask(one: Asked): boolean {
  const isDue = DUE.test(conditionText(one.clause)) && one.clause.outcome.kind === 'give';
  return isDue && (saysAllDone(one) || goalOf(one.clause) !== '');
}

const DUE = /任务|目标|预算|计划|指标/;
const ASIDE: ReadonlySet<Asked['clause']['outcome']['kind']> = new Set([
  'give',
  'add',
  'cap',
  'part-of-step',
]);
