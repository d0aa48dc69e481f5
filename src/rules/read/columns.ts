import type { Asked } from './asks/ask';
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
  if (columns.rule.length > 0) all.push({ id: 'rule', asked: [...columns.rule, ...more] });
  // 及时录入数据，保持畅通。就业援助记录未录入的，扣2分 (004): no rule for the rest of what is due.
  const isPartly = hasMore && columns.rule.length === 0 && columns.method.length === 0 && !item.some(isMark);
  if (item.length > 0 && isPartly) all.push({ id: 'person', asked: [] });
  const both = intoParts(item, columns.rule) ?? [...item, ...columns.rule];
  if (item.length > 0) all.push({ id: 'item', asked: [...both, ...more] });
  if (columns.method.length > 0) {
    const [first] = all;
    all.push({ id: 'method', asked: [...columns.method, ...more] });
    if (first)
      all.push({ id: 'all', asked: [...(all[1]?.id === 'item' ? all[1] : first).asked, ...columns.method] });
  }
  return all.length > 0 ? all : [{ id: 'rule', asked: more }];
}

function isMark({ clause: { outcome } }: Asked): boolean {
  return outcome.kind === 'give' && outcome.mark;
}

/** （12分） in the item's text of 12 points. */
function repeats(asked: Asked | undefined, points: number | null): boolean {
  const outcome = asked?.clause.outcome;
  return outcome?.kind === 'give' && outcome.mark && (points === null || outcome.points === points);
}
