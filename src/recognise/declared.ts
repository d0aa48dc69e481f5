import type { Grid } from '../grid/grid';
import type { LayoutCorrection } from './correction';
import { bandOf, headerPath, rolesOfHeader } from './header';
import { recognise } from './recognise';
import type { ColumnRole, ScoringTable } from './table';
import { filled, textOf, viewOf, type View } from './view';

/** A column below rows that a person says are a header. */
export interface DeclaredHeading {
  readonly column: number;
  /** As in a ColumnCorrection; "" where the column has text but no header. */
  readonly header: string;
  /** What its header sounds like, to begin with. */
  readonly role: ColumnRole;
}

/** A header has at least so many cells. */
const LEAST_CELLS = 3;

/** The first row that could be a header, for a person who has pointed at none. */
export function likelyHeaderRow(grid: Grid): number {
  const view = viewOf(grid);
  return view.rows.find((row) => filled(view, row).length >= LEAST_CELLS) ?? view.rows[0] ?? 1;
}

/** The columns below these rows of a sheet, left to right. */
export function headingsBelow(
  grid: Grid,
  { first, last }: { readonly first: number; readonly last: number },
): DeclaredHeading[] {
  const view = viewOf(grid);
  const rows = view.rows.filter((row) => row >= first && row <= last);
  const { cells, left, right } = bandOf(view, rows, [1, view.lastColumn]);
  if (cells.length === 0) return [];
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return columns.flatMap((column): DeclaredHeading[] => {
    const cell = cells.find((one) => one.column === column);
    if (!cell) return hasText(view, last, column) ? [{ column, header: '', role: 'none' }] : [];
    const [likeliest = 'other'] = rolesOfHeader(cell);
    return [{ column, header: headerPath(cell), role: likeliest === 'other' ? 'none' : likeliest }];
  });
}

function hasText(view: View, below: number, column: number): boolean {
  return view.rows.some((row) => row > below && textOf(view, row, column) !== '');
}

/** The table that comes of what a person says; null where even so no items are found. */
export function declaredTable(grid: Grid, said: LayoutCorrection): ScoringTable | null {
  const top = said.anchor.row + (said.headerRows?.first ?? 0);
  return recognise(grid, [said]).find(({ headerRows }) => headerRows[0] === top) ?? null;
}
