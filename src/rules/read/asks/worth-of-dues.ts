import type { Book } from '../book/book';
import { conditionText, type Clause } from '../clauses/clause';
import { isBareEach } from '../sort/worth-each';
import type { Asked } from './ask';
import { NAMELESS_STEP } from './due-steps';

/** 每项2.5分，每低1个百分点扣0.5分 beside 组建率、入会率均达到95%以上 in the item's text: a part of each of the rates that are due. null: it is worth something else. */
export function worthOfDues(clause: Clause, next: Clause | undefined, book: Book): readonly Asked[] | null {
  const { outcome } = clause;
  const isStep = next?.outcome.kind === 'take' && NAMELESS_STEP.test(conditionText(next));
  if (outcome.kind !== 'give' || !isStep || !isBareEach(conditionText(clause))) return null;
  const dues = book.dues();
  if (dues.length < 2 || dues.some(({ from, to }) => !from || to)) return null;
  return dues.map(({ fact, from }) => ({
    clause: { ...clause, outcome: { ...outcome, each: false } },
    ask: { kind: 'in', of: { fact, as: 'value' }, band: { from, to: null }, point: false },
  }));
}
