import type { Book } from '../book/book';
import { conditionText } from '../clauses/clause';
import type { Ask, Asked } from './ask';
import { onlyThreshold } from './threshold';

type Step = Extract<Ask, { kind: 'step' }>;

/** 每低1个百分点, 未达标的,每降低1%: of what, it does not say. */
export const NAMELESS_STEP =
  /^(?:(?:未|没|达不到|不足|低于)[^,率度]{0,8},?)?(?:(?:每|各)(?:一|个)?(?:小|分)?项(?:指标)?)?(?:均|各|都)*每[^,率度]{0,12}$/;

/** It takes so much a step, and of what it does not say. */
export function isNamelessStep({ ask, clause }: Asked): boolean {
  const isTaken = clause.outcome.kind === 'take' && ask.kind === 'step' && ask.side === 'below';
  return isTaken && NAMELESS_STEP.test(conditionText(clause));
}

/** 每低1个百分点扣0.5分 beside 入户率达到98%，满意率达到90% in the item's text: of each of the rates that are due. */
export function ofEachDue(one: Asked, book: Book, before: readonly Asked[]): readonly Asked[] {
  const { ask, clause } = one;
  if (ask.kind !== 'step' || !isNamelessStep(one)) return [one];
  const last = before.at(-1);
  const marked = ofEachMarked(one, ask, last, book);
  if (marked) return marked;
  // 压缩比例达到60%得3分，每低5个百分点扣0.5分: of the mark that it stands behind.
  const isOfLast = clause.opens === null && last !== undefined && namesMark(last, ask.of.fact);
  if (isOfLast && !/[每各]项|均|都|各/.test(conditionText(clause))) return [one];
  const dues = book.dues();
  if (dues.length < 2 || !dues.some(({ fact }) => fact === ask.of.fact)) return [one];
  // 投诉率控制在1%以内 is none that can be too low.
  const least = dues.flatMap(({ fact, from, to }) => (from && !to ? [{ fact, from: from.value }] : []));
  if (least.length === 0) return [one];
  const ahead = ofDuesAhead({ clause, ask }, before, least, book);
  return (
    ahead ?? least.map(({ fact, from }) => ({ clause, ask: { ...ask, of: { fact, as: 'value' }, from } }))
  );
}

type Due = { readonly fact: string; readonly from: number };

/**
 * 覆盖率达标得8分，每少1个百分点扣2分: of the one rate whose points stand right ahead; of each whose points stand there one behind
 * the other. null where nothing tells which, and so of all that are due.
 */
function ofDuesAhead(
  { clause, ask }: Asked & { readonly ask: Step },
  before: readonly Asked[],
  dues: readonly Due[],
  book: Book,
): readonly Asked[] | null {
  if (clause.opens !== null) return null;
  const isGive = (one: Asked) => one.clause.outcome.kind === 'give' && one.clause.source === clause.source;
  const gives = before.slice(before.findLastIndex((one) => !isGive(one)) + 1);
  const parts = gives.flatMap((give) => {
    const due = dueOf(give, dues, book);
    return due ? [{ give, due }] : [];
  });
  const last = parts.at(-1);
  if (!last || last.give !== gives.at(-1)) return null;
  const isMarked = ({ give }: { readonly give: Asked }) => give.ask.kind === 'in';
  // 每项2.5分 is the points of all of them.
  const isOneByOne = new Set(gives.map((give) => give.clause.from)).size === gives.length;
  if (isOneByOne && last.due.fact === ask.of.fact && parts.every(isMarked)) return [{ clause, ask }];
  return parts.map(({ give, due: { fact, from } }) => ({
    clause: { ...clause, of: give.clause },
    ask: { ...ask, of: { fact, as: 'value' }, from },
  }));
}

/** The one rate that the points are of: by its whole name, or by the end of it that is no other's (规范管理率 of 高血压患者规范管理率). */
function dueOf({ ask, clause }: Asked, dues: readonly Due[], book: Book): Due | null {
  const text = conditionText(clause);
  const name = /^\p{Script=Han}{2,}?(?:率|度|比例|比重|占比)/u.exec(text)?.[0] ?? null;
  const only = (isOf: (due: Due) => boolean) => {
    const [due, ...more] = dues.filter(isOf);
    return due && more.length === 0 ? due : null;
  };
  return (
    only(({ fact }) => ask.kind === 'in' && ask.of.fact === fact) ??
    only(({ fact }) => text.includes(book.labelOf(fact))) ??
    only(({ fact }) => name !== null && book.labelOf(fact).endsWith(name))
  );
}

/** 压缩比例达到60%得3分; 每项2.5分 names none. */
function namesMark({ clause, ask }: Asked, fact: string): boolean {
  const isOf = ask.kind === 'in' && ask.of.fact === fact;
  return isOf && clause.outcome.kind === 'give' && onlyThreshold(conditionText(clause)) !== null;
}

/** 援助率100%，当年就业比例不低于85%，达到要求得6分，达不到要求的每低1个百分点扣0.2分: of each of the rates that give the points together; null: of the one. */
function ofEachMarked(
  { clause }: Asked,
  ask: Step,
  give: Asked | undefined,
  book: Book,
): readonly Asked[] | null {
  if (give?.clause.outcome.kind !== 'give' || give.ask.kind !== 'when' || give.ask.when.kind !== 'all')
    return null;
  const marks = give.ask.when.of.flatMap((one) =>
    one.kind === 'compare' && /^>/.test(one.op) && book.isRate(one.of.fact) === book.isRate(ask.of.fact)
      ? [one]
      : [],
  );
  const isOfLast = ask.of.fact === marks.at(-1)?.of.fact && ask.from === marks.at(-1)?.to;
  if (marks.length < 2 || !isOfLast) return null;
  return marks.map(({ of, to }) => ({ clause, ask: { ...ask, of, from: to } }));
}
