import type { Area } from '../../grid/address';
import type { Content } from '../../grid/plan';
import type { StyleName } from '../../grid/sheet-spec';
import type { FormColumn, FormItem, OfficialForm } from '../form';
import type { Layout } from './layout';
import { printedItem, withoutEmptyLines } from './printed';

const LOOK: Readonly<Record<FormColumn['role'], StyleName>> = {
  section: 'section',
  number: 'center',
  item: 'text',
  points: 'center',
  rule: 'text',
  method: 'text',
  level: 'score',
  reason: 'text',
};

const BLANK: Content = { value: null };

/** Rows of the items, one a row, from `top` on; the section column is left to sections.ts. */
export function putItems(
  form: OfficialForm,
  layout: Layout,
  top: number,
): readonly [first: number, last: number] {
  const items = form.sections.flatMap((section) => section.items);
  const rowOf = new Map(items.map((item, index) => [item.id, top + index]));
  form.columns.forEach((column, index) => {
    for (const [rows, content] of blocks(form, column, items, rowOf)) {
      layout.put({ ...rows, left: index + 1, right: index + 1 }, content, LOOK[column.role]);
    }
  });
  return [top, top + items.length - 1];
}

type Block = readonly [rows: Pick<Area, 'top' | 'bottom'>, content: Content];

/** One column from top to bottom, as cells and merged cells. */
function blocks(
  form: OfficialForm,
  column: FormColumn,
  items: readonly FormItem[],
  rowOf: ReadonlyMap<string, number>,
): Block[] {
  const row = (id: string | undefined): number => rowOf.get(id ?? '') ?? 0;
  const span = (ids: readonly string[]) => ({ top: row(ids[0]), bottom: row(ids[ids.length - 1]) });
  const spans = (
    groups: readonly (readonly [ids: readonly string[], text: string])[],
    single: (item: FormItem) => string,
  ) => {
    const grouped = new Set(groups.flatMap(([ids]) => ids));
    const alone = items.filter((item) => !grouped.has(item.id));
    return [
      ...groups.map(([ids, text]): Block => [span(ids), { value: text }]),
      ...alone.map((item): Block => [span([item.id]), cell(single(item))]),
    ];
  };
  switch (column.role) {
    case 'section':
      return [];
    case 'points':
      return spans(
        form.groups.map((group) => [group.items, group.pointsText]),
        (item) => item.pointsText ?? '',
      );
    case 'method':
      return spans(
        form.mergedMethods.map(({ items: ids }) => [ids, methodOf(items, ids[0])]),
        (item) => item.method,
      );
    case 'number':
      return spans([], (item) => item.number ?? '');
    case 'item':
      return spans([], printedItem);
    case 'rule':
      return spans([], (item) => item.rule);
    default:
      return spans([], () => '');
  }
}

function methodOf(items: readonly FormItem[], id: string | undefined): string {
  return items.find((item) => item.id === id)?.method ?? '';
}

/** Plain figures (序号, 分值 without 分) are numbers, as clerks type them. */
function cell(text: string): Content {
  if (text === '') return BLANK;
  return { value: /^\d+(\.\d+)?$/.test(text) ? Number(text) : withoutEmptyLines(text) };
}
