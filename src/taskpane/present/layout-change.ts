import type { TableAssessment } from '../../assessment';
import { AS_FOUND, withColumns, type Layout } from '../../recognise/correction';
import type { ColumnBelief, ColumnRole, LevelName, ScoringTable } from '../../recognise/table';

/** What a person says that a column is; `level` as in a ColumnCorrection. */
export interface ColumnSaying {
  readonly role: ColumnRole;
  readonly level: LevelName | null;
}

/** What a person has said of a table's layout and not kept yet. Rows are rows of the sheet; null: as they are. */
export interface LayoutChange {
  readonly columns: ReadonlyMap<number, ColumnSaying>;
  readonly headerRows: { readonly first: number; readonly last: number } | null;
}

export const NO_CHANGE: LayoutChange = { columns: new Map(), headerRows: null };

/** In the order in which a person thinks of them. */
export const COLUMN_ROLES: readonly ColumnRole[] = [
  'section',
  'subsection',
  'number',
  'item',
  'points',
  'rule',
  'method',
  'level',
  'reason',
  'remark',
  'none',
];

/** First and last row of the table's (first) header. */
export function headerOf({ headerRows, area }: ScoringTable): {
  readonly first: number;
  readonly last: number;
} {
  const first = headerRows[0] ?? area.top;
  const after = headerRows.findIndex((row, index) => row !== first + index);
  const last = headerRows[(after < 0 ? headerRows.length : after) - 1] ?? first;
  return { first, last };
}

/** The layout as it is kept, with the change: told from the cell that the table is known by. */
export function layoutWith(
  { table }: TableAssessment,
  kept: Layout | undefined,
  { columns, headerRows }: LayoutChange,
): Layout {
  const { row, column } = table.anchor ?? { row: table.area.top, column: table.area.left };
  const said = table.headings.flatMap((heading) => {
    const saying = columns.get(heading.column);
    return saying ? [{ header: heading.header, offset: heading.column - column, ...saying }] : [];
  });
  const layout = withColumns(kept ?? AS_FOUND, said);
  if (!headerRows) return layout;
  return { ...layout, headerRows: { first: headerRows.first - row, last: headerRows.last - row } };
}

/** What is believed of a column, or what a person says of it instead. */
export function sayingOf({ column, role, level }: ColumnBelief, { columns }: LayoutChange): ColumnSaying {
  return columns.get(column) ?? { role, level: role === 'level' || role === 'reason' ? level : null };
}
