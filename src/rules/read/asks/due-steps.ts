import type { Book } from '../book';
import { conditionText } from '../clause';
import type { Asked } from './ask';

/** 每低1个百分点, 未达标的,每降低1%: of what, it does not say. */
export const NAMELESS_STEP =
  /^(?:(?:未|没|达不到|不足|低于)[^,率度]{0,8},?)?(?:(?:每|各)(?:一|个)?(?:小|分)?项(?:指标)?)?(?:均|各|都)*每[^,率度]{0,12}$/;

/** It takes so much a step, and of what it does not say. */
export function isNamelessStep({ ask, clause }: Asked): boolean {
  const isTaken = clause.outcome.kind === 'take' && ask.kind === 'step' && ask.side === 'below';
  return isTaken && NAMELESS_STEP.test(conditionText(clause));
}

/** 每低1个百分点扣0.5分 beside 入户率达到98%，满意率达到90% in the item's text: of each of the rates that are due. */
export function ofEachDue(one: Asked, book: Book): readonly Asked[] {
  const { ask, clause } = one;
  if (ask.kind !== 'step' || !isNamelessStep(one)) return [one];
  const dues = book.dues();
  if (dues.length < 2 || !dues.some(({ fact }) => fact === ask.of.fact)) return [one];
  // 投诉率控制在1%以内 is none that can be too low.
  const least = dues.flatMap(({ fact, from, to }) => (from && !to ? [{ fact, from: from.value }] : []));
  if (least.length === 0) return [one];
  return least.map(({ fact, from }) => ({ clause, ask: { ...ask, of: { fact, as: 'value' }, from } }));
}
