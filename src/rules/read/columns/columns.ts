import { saysAllDone } from '../asks/all-done';
import type { Asked } from '../asks/ask';
import type { Book } from '../book/book';
import { goalOf } from '../asks/shared-parts';
import { conditionText } from '../clauses/clause';
import { OF_THE_LIST } from '../item/loose-takes';
import { isMark, partsTogether } from './parts-together';
import { saysNoMore } from './said-again';

/** What each column says by itself. */
export interface Columns {
  readonly item: readonly Asked[];
  readonly rule: readonly Asked[];
  readonly method: readonly Asked[];
  readonly remark: readonly Asked[];
}

/** One way to take the columns together. */
export interface Together {
  readonly id: 'rule' | 'item' | 'method' | 'all' | 'person';
  readonly asked: readonly Asked[];
  /** What the least of the item's parts is worth, where nobody knows of which part it is what the rule takes. */
  readonly least?: number | null;
}

/**
 * The rule column decides, with what the remark bounds. Where the item's text or the method column tell points too, they may
 * state the same once more or something beside it: each way is one reading. `points`: a mark of just so much in the item's
 * text only repeats them. `hasMore`: the item's text asks for more than its clauses tell of.
 */
export function together(columns: Columns, points: number | null, hasMore: boolean, book: Book): Together[] {
  const isAgain = columns.item.length === 1 && repeats(columns.item[0], points) && columns.rule.length > 0;
  if (isAgain && isAllAbove(columns.item[0], columns.rule, points))
    return together(
      { ...columns, item: [], rule: [...columns.item, ...columns.rule] },
      points,
      hasMore,
      book,
    );
  const isTold = isAgain || saysNoMore(columns.item, columns.rule) || countsMarks(columns, points);
  const item = isTold ? [] : columns.item;
  const all: Together[] = [];
  // 发生安全事件的，本项不得分 in the method column: of the item, whatever else gives its points.
  const isOfItem = columns.rule.length > 0 && columns.method.length > 0 && columns.method.every(isVeto);
  const method = isOfItem ? [] : columns.method;
  const more = [...columns.remark, ...(isOfItem ? columns.method : [])];
  const parts = partsTogether(item, columns.rule, more, book);
  if (columns.rule.length > 0 && !parts.isOnly) all.push({ id: 'rule', asked: [...columns.rule, ...more] });
  // 及时录入数据，保持畅通。就业援助记录未录入的，扣2分 (004): no rule for the rest of what is due.
  const isPartly = hasMore && columns.rule.length === 0 && method.length === 0 && !item.some(isMark);
  if (item.length > 0 && isPartly) all.push({ id: 'person', asked: [] });
  if (parts.isOpen) all.push({ id: 'person', asked: [] });
  else if (item.length > 0) all.push({ id: 'item', asked: [...parts.asked, ...more], least: parts.least });
  // 资料齐全得2分 beside 每缺1项扣0.5分: one says all, the other what lacks of it.
  if (item.length === 0 && isWhole(columns.rule) && method.every(isLack) && method.length > 0)
    return [{ id: 'all', asked: [...columns.rule, ...more, ...method] }];
  if (method.length > 0) {
    const [first] = all;
    all.push({ id: 'method', asked: [...method, ...more] });
    const most = all[1]?.id === 'item' ? all[1] : first;
    if (most) all.push({ ...most, id: 'all', asked: [...most.asked, ...method] });
  }
  return all.length > 0 ? all : [{ id: 'rule', asked: more }];
}

/** 编制方案（1分）；开展演练（1分） beside 每缺一项扣1分: the rule counts what the marks give for each. */
function countsMarks({ item, rule }: Columns, points: number | null): boolean {
  const worth = item.map(({ clause: { outcome } }) =>
    outcome.kind === 'give' && outcome.mark && typeof outcome.points === 'number' ? outcome.points : null,
  );
  const [each = null] = worth;
  const isCount = ({ clause, ask }: Asked) =>
    ask.kind === 'each' &&
    clause.outcome.kind === 'take' &&
    clause.outcome.points === each &&
    OF_THE_LIST.test(conditionText(clause));
  const isAll = each !== null && worth.length > 1 && worth.every((one) => one === each);
  return isAll && each * worth.length === points && rule.some(isCount);
}

/** 完成年度任务（3分） beside 完成80%以上得2分: what all of it gives, the item tells; of less, the rule. */
function isAllAbove(all: Asked | undefined, rule: readonly Asked[], points: number | null): boolean {
  const isLess = ({ clause, ask }: Asked) => {
    const { outcome } = clause;
    if (outcome.kind === 'zero') return ask.kind === 'in' || ask.kind === 'else';
    const isShare =
      ask.kind === 'in' && /^(?:任务)?(?:只|仅)?(?:完成|达到?)(?:率|比例)?/.test(conditionText(clause));
    const isPart = isShare && ask.band.from !== null && ask.band.from.value < 100;
    return isPart && outcome.kind === 'give' && !outcome.each && Number(outcome.points) < Number(points);
  };
  const isTask = all !== undefined && (saysAllDone(all) || goalOf(all.clause) !== '');
  return isTask && points !== null && rule.every(isLess);
}

/** 此项不得分, 一票否决. */
function isVeto({ clause: { outcome } }: Asked): boolean {
  return outcome.kind === 'veto' || (outcome.kind === 'zero' && outcome.whole && outcome.gives === 0);
}

function isWhole([give, ...more]: readonly Asked[]): boolean {
  const isState =
    give?.ask.kind === 'when' && /(?:齐全|完整|到位|健全|规范|完善|齐备)$/.test(conditionText(give.clause));
  return isState && more.length === 0 && give.clause.outcome.kind === 'give';
}

function isLack({ clause, ask }: Asked): boolean {
  const { outcome } = clause;
  if (outcome.kind === 'cap') return true;
  return outcome.kind === 'take' && ask.kind === 'each' && /[缺少不未]/.test(conditionText(clause));
}

/** （12分） in the item's text of 12 points. */
function repeats(asked: Asked | undefined, points: number | null): boolean {
  const outcome = asked?.clause.outcome;
  return outcome?.kind === 'give' && outcome.mark && (points === null || outcome.points === points);
}
