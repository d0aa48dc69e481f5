import type { Asked } from './asks/ask';
import { isNamelessStep } from './asks/due-steps';
import { sharesOfParts } from './asks/shared-parts';
import { conditionText } from './clause';
import { intoParts } from './parts';

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
}

/**
 * The rule column decides, with what the remark bounds. Where the item's text or the method column tell points too, they may
 * state the same once more or something beside it: each way is one reading. `points`: a mark of just so much in the item's
 * text only repeats them. `hasMore`: the item's text asks for more than its clauses tell of.
 */
export function together(columns: Columns, points: number | null, hasMore: boolean): Together[] {
  const item =
    columns.item.length === 1 && repeats(columns.item[0], points) && columns.rule.length > 0
      ? []
      : columns.item;
  const all: Together[] = [];
  const more = [...columns.remark];
  const parts = partsTogether(item, columns);
  if (columns.rule.length > 0 && !parts.isOnly) all.push({ id: 'rule', asked: [...columns.rule, ...more] });
  // 及时录入数据，保持畅通。就业援助记录未录入的，扣2分 (004): no rule for the rest of what is due.
  const isPartly = hasMore && columns.rule.length === 0 && columns.method.length === 0 && !item.some(isMark);
  if (item.length > 0 && isPartly) all.push({ id: 'person', asked: [] });
  if (item.length > 0) all.push({ id: 'item', asked: [...parts.asked, ...more] });
  // 资料齐全得2分 beside 每缺1项扣0.5分: one says all, the other what lacks of it.
  if (item.length === 0 && isWhole(columns.rule) && columns.method.every(isLack) && columns.method.length > 0)
    return [{ id: 'all', asked: [...columns.rule, ...more, ...columns.method] }];
  if (columns.method.length > 0) {
    const [first] = all;
    all.push({ id: 'method', asked: [...columns.method, ...more] });
    if (first)
      all.push({ id: 'all', asked: [...(all[1]?.id === 'item' ? all[1] : first).asked, ...columns.method] });
  }
  return all.length > 0 ? all : [{ id: 'rule', asked: more }];
}

/** The item's parts with what the rule says of each; `isOnly`: the rule by itself would say it of nothing, or of the wrong part. */
function partsTogether(
  item: readonly Asked[],
  { rule, remark }: Columns,
): { readonly asked: readonly Asked[]; readonly isOnly: boolean } {
  const marks = item.filter(isMark);
  const isList = marks.length > 1;
  const shares = marks.length === item.length ? sharesOfParts(item, rule) : null;
  const placed = shares ?? intoParts(item, rule);
  const rates = marks.filter(({ ask }) => ask.kind === 'in').length;
  const isOfRates = rates > 1 && rates === item.length && rule.every(isNamelessStep);
  const isEachBounded = placed !== null && [...rule, ...remark].some(boundsEachPart);
  return {
    asked: placed ?? [...item, ...rule],
    isOnly:
      (isList && rule.some(isOfPart)) || shares !== null || (isOfRates && rule.length > 0) || isEachBounded,
  };
}

/** 各小项扣完为止. */
function boundsEachPart({ clause: { outcome, source, from, to } }: Asked): boolean {
  const isBound = (outcome.kind === 'cap' && outcome.points === null) || outcome.kind === 'keep';
  return isBound && /(?:各|每)(?:一|个)?(?:小|分|子)?(?:项|部分)/.test(source.text.slice(from, to));
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

function isMark({ clause: { outcome } }: Asked): boolean {
  return outcome.kind === 'give' && outcome.mark;
}

/** 不得该项分: of the part that it names. */
function isOfPart({ clause: { outcome } }: Asked): boolean {
  return outcome.kind === 'zero' && outcome.part === true;
}

/** （12分） in the item's text of 12 points. */
function repeats(asked: Asked | undefined, points: number | null): boolean {
  const outcome = asked?.clause.outcome;
  return outcome?.kind === 'give' && outcome.mark && (points === null || outcome.points === points);
}
