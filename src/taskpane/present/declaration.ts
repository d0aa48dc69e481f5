import type { LayoutCorrection } from '../../recognise/correction';
import type { DeclaredHeading } from '../../recognise/declared';
import type { ColumnSaying, LayoutChange } from './layout-change';

/** What a person says of a heading, or what it sounds like. */
export function saidOf({ column, role }: DeclaredHeading, said: LayoutChange['columns']): ColumnSaying {
  return said.get(column) ?? { role, level: null };
}

/** The layout of a table that was not found, told from the first cell of its header; null while nothing says where its items are. */
export function declaredLayout(
  { first, last }: NonNullable<LayoutChange['headerRows']>,
  headings: readonly DeclaredHeading[],
  said: LayoutChange['columns'],
): LayoutCorrection | null {
  const [leftmost] = headings;
  if (!leftmost || !headings.some((heading) => saidOf(heading, said).role === 'item')) return null;
  return {
    anchor: { row: first, column: leftmost.column },
    headerRows: { first: 0, last: last - first },
    columns: headings.map((heading) => ({
      header: heading.header,
      offset: heading.column - leftmost.column,
      ...saidOf(heading, said),
    })),
  };
}
