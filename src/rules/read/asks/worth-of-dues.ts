import type { Book } from '../book/book';
import { conditionText, type Clause } from '../clauses/clause';
import { NUMBER, numberOf } from '../lexicon';
import { isBareEach } from '../sort/worth-each';
import { isAllDone } from './all-done';
import type { Asked } from './ask';
import { NAMELESS_STEP } from './due-steps';

/** 每项达标得1分, 完成得满分: said once more behind 三项指标各1分; the former in its place, too. */
const EACH_MET = /^(?:每|各)(?:一|1)?个?项(?:指标)?(?=\p{Script=Han})/u;
/** 三项指标各1分, 以上3个率各1分. */
const SO_MANY = new RegExp(`^(?:以上|上述|其中|这)?(${NUMBER})个?(?:项|率)?(?:指标|内容|任务|率)?(?:每项)?$`);

/** The points of each of the rates that are due, and the clauses that say so. */
interface Worth {
  readonly asked: readonly Asked[];
  readonly said: readonly Clause[];
}

/**
 * 每项2.5分，每低1个百分点扣0.5分 beside 组建率、入会率均达到95%以上 in the item's text · 三项指标各1分，每项达标得1分，每低1%扣0.1分: a part of
 * each of the rates that are due. null: it is worth something else.
 */
export function worthOfDues(clauses: readonly Clause[], at: number, book: Book): Worth | null {
  const [clause, ...after] = clauses.slice(at, at + 3);
  const outcome = clause?.outcome;
  if (!clause || outcome?.kind !== 'give') return null;
  const again = after.slice(0, 1).filter((next) => isSaidAgain(next, outcome.points));
  const next = after[again.length];
  const isStep = next?.outcome.kind === 'take' && NAMELESS_STEP.test(conditionText(next));
  const dues = book.dues();
  if (!isStep || dues.length < 2 || dues.some(({ from, to }) => !from || to)) return null;
  if (
    !isWorthEach(
      clause,
      dues.map(({ fact }) => book.labelOf(fact)),
    )
  )
    return null;
  const asked = dues.map(({ fact, from }): Asked => ({
    clause: { ...clause, outcome: { ...outcome, each: false } },
    ask: { kind: 'in', of: { fact, as: 'value' }, band: { from, to: null }, point: false },
  }));
  return { asked, said: [clause, ...again] };
}

function isWorthEach(clause: Clause, dues: readonly string[]): boolean {
  const text = conditionText(clause);
  const [, number] = SO_MANY.exec(text) ?? [];
  const isEach = clause.outcome.kind === 'give' && clause.outcome.each;
  const isMany = isEach && number !== undefined && numberOf(number) === dues.length;
  return isBareEach(text) || isEachMet(text) || isMany || areNamed(text, isEach, dues);
}

/** 上牌率、检验率、持证率每项2分: each of just those that are due, by the end of its name. */
function areNamed(text: string, isEach: boolean, dues: readonly string[]): boolean {
  const [, listed = '', every] = /^([^,]*?)(每项|各)?$/.exec(text) ?? [];
  const names = listed.split(/、|(?<=率|度|比例)[和与及]/);
  const isOf = (name: string) => dues.filter((due) => due.endsWith(name)).length === 1;
  return (isEach || every !== undefined) && names.length === dues.length && names.every(isOf);
}

function isEachMet(text: string): boolean {
  return EACH_MET.test(text) && isAllDone(text.replace(EACH_MET, '').replace(/的$/, ''));
}

function isSaidAgain(next: Clause, points: unknown): boolean {
  const { outcome } = next;
  if (outcome.kind !== 'give' || (outcome.points !== points && outcome.points !== 'full')) return false;
  return isEachMet(conditionText(next)) || isAllDone(conditionText(next).replace(/的$/, ''));
}
