import type { Book } from '../book/book';
import { conditionText } from '../clauses/clause';
import type { Ask, Asked } from './ask';

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
  const marked = ofEachMarked(one, ask, before.at(-1), book);
  if (marked) return marked;
  const dues = book.dues();
  if (dues.length < 2 || !dues.some(({ fact }) => fact === ask.of.fact)) return [one];
  // 投诉率控制在1%以内 is none that can be too low.
  const least = dues.flatMap(({ fact, from, to }) => (from && !to ? [{ fact, from: from.value }] : []));
  if (least.length === 0) return [one];
  return least.map(({ fact, from }) => ({ clause, ask: { ...ask, of: { fact, as: 'value' }, from } }));
}

/** 援助率100%，当年就业比例不低于85%，达到要求得6分，达不到要求的每低1个百分点扣0.2分: of each of the rates that give the points together; null: of the one. */
function ofEachMarked(
  { clause }: Asked,
  ask: Extract<Ask, { kind: 'step' }>,
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
