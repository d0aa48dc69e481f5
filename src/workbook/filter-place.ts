import type { Area } from '../grid/address';
import type { Notice } from '../grid/plan';
import type { SheetSpec } from '../grid/sheet-spec';
import { said, type Bilingual } from '../text/bilingual';

/** Where the filter of a sheet stands once the sheet is made again. */
export interface FilterPlace {
  readonly area: Area;
  /** A column of the filter as it stood → the same column now; null: it is not there any more. */
  readonly columnOf: (before: number) => number | null;
}

/** `old`: the area that is filtered on the sheet that is replaced. null: the sheet has no filter then. */
export function filterPlace({ filter, tables = [] }: SheetSpec, old: Area | null): FilterPlace | null {
  const table = tables.find(({ before }) => old !== null && before === old.top);
  if (!old || !table) return filter ? { area: filter, columnOf: () => null } : null;
  const { area, columns = {} } = table;
  const columnOf = (before: number): number | null => columns[before] ?? null;
  const covered = Object.entries(columns).flatMap(([before, column]) =>
    Number(before) >= old.left && Number(before) <= old.right ? [column] : [],
  );
  return { area: { ...area, right: Math.max(area.right, ...covered) }, columnOf };
}

/** Why what a person filtered a column by can't stay. */
export type FilterLoss = 'column' | 'colour' | 'icon' | 'unreadable';

const WHY: Readonly<Record<FilterLoss, Bilingual>> = {
  column: said('这一列不在了', 'that column is not there any more'),
  colour: said('这一列没有这种颜色了', 'no cell of it has that colour any more'),
  icon: said('表上没有图标了', 'the sheet has no icons any more'),
  unreadable: said('筛选条件无法读出', 'what it filters by can’t be read'),
};

/** `column`: its heading. */
export function filterLost(sheet: string, column: string, why: FilterLoss): Notice {
  return {
    message: `“${sheet}”已重做，“${column}”一列的筛选没有保留（${WHY[why].zh}），需要时请重新筛选。`,
    english: `“${sheet}” was made again; the filter of column “${column}” did not stay: ${WHY[why].en}. Filter again if need be.`,
  };
}
