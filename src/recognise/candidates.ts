import { letters } from '../text/letters';
import type { ColumnCorrection, LayoutCorrection } from './correction';
import { headerPath, rolesOfHeader, type HeaderBand, type HeaderCell } from './header';
import { isNote, isSignature, isSubtotalLabel, isTotalLabel } from './labels';
import { profileOf, type Profile } from './profile';
import { filled, mergeOf, textOf, type View } from './view';
import type { HeaderRole } from './vocabulary';

/** A column with what its header can mean, what stands below, and what a person said. */
export interface Candidate {
  readonly cell: HeaderCell;
  readonly column: number;
  readonly roles: readonly HeaderRole[];
  readonly profile: Profile;
  readonly said: ColumnCorrection | null;
}

/** Every headed column of the band, and those between them that have text but no header. */
export function candidatesOf(
  view: View,
  band: HeaderBand,
  body: readonly number[],
  correction: LayoutCorrection | null,
): Candidate[] {
  const cells = [...band.cells, ...unheaded(view, band, body)].sort((a, b) => a.column - b.column);
  const said = saidOf(cells, correction);
  const rows = body.filter((row) => !isNoEntry(view, row));
  return cells.map((cell) => {
    const profile = profileOf(view, cell.column, rows);
    return {
      cell,
      column: cell.column,
      roles: rolesIn(band, cell, profile),
      profile,
      said: said.get(cell.column) ?? null,
    };
  });
}

/** A heading copied across, a sum, a note or a signature says nothing about a column. */
function isNoEntry(view: View, row: number): boolean {
  const columns = filled(view, row);
  const texts = columns.map((column) => textOf(view, row, column));
  const [first = ''] = texts;
  const isFoot = isTotalLabel(first) || isSubtotalLabel(first) || isNote(first) || isSignature(first);
  return isFoot || (columns.length > 1 && new Set(texts).size === 1);
}

function unheaded(view: View, band: HeaderBand, body: readonly number[]): HeaderCell[] {
  const headed = new Set(band.cells.map((cell) => cell.column));
  const isFilled = (column: number): boolean => body.some((row) => textOf(view, row, column) !== '');
  const left =
    [1, 2].map((by) => band.left - by).find((at) => at >= band.reach[0] && isFilled(at)) ?? band.left;
  const columns = Array.from({ length: band.right - left + 1 }, (_, index) => left + index);
  return columns
    .filter((column) => !headed.has(column) && body.some((row) => textOf(view, row, column) !== ''))
    .map((column) => {
      const merge = mergeOf(view, band.bottom, column);
      const text = merge && merge.left < column ? textOf(view, merge.top, merge.left) : '';
      return { column, path: text === '' ? [] : [text] };
    });
}

/** What the header can mean; numerals under one that stands over the names to their right too (项目 over 一 | 基础管理) number them. */
function rolesIn(band: HeaderBand, cell: HeaderCell, profile: Profile): readonly HeaderRole[] {
  if (isSecond(band, cell)) return unheadedRoles(cell, band, profile);
  const roles = rolesOfHeader(cell);
  const next = band.cells.find(({ column }) => column === cell.column + 1);
  const isOver = next ? headerPath(next) === headerPath(cell) : cell.column < band.right;
  return isOver && roles[0] === 'section' && profile.numerals >= 0.8 ? ['number'] : roles;
}

/** No header of its own; or the words of the one to its left, which is merged over both. */
function isSecond(band: HeaderBand, { column, path }: HeaderCell): boolean {
  return path.length === 0 || !band.cells.some((cell) => cell.column === column);
}

/** Numerals number; right of sections under one word (检查项目 over two columns) stand their items; left of all headers stand sections. */
function unheadedRoles(cell: HeaderCell, band: HeaderBand, profile: Profile): readonly HeaderRole[] {
  const { column, path } = cell;
  const areOnce = column < band.left || profile.distinct === profile.filled;
  if (profile.numerals >= 0.8 && areOnce) return ['number'];
  const over = path.length > 0 ? cell : band.cells.find((each) => each.column === column - 1);
  const roles = over ? rolesOfHeader(over) : [];
  if (roles[0] === 'section') return ['item', 'section'];
  if (path.length > 0) return roles;
  return column < band.left ? ['section'] : [];
}

/** Headers of corrections that mean no column any more. */
export function lostOf(candidates: readonly Candidate[], correction: LayoutCorrection | null): string[] {
  const used = new Set(candidates.map((candidate) => candidate.said));
  return (correction?.columns ?? []).flatMap((said) => (used.has(said) ? [] : [said.header]));
}

/** Which column each correction means: the one under that header; of several, or under no header, the one at its offset. */
function saidOf(
  cells: readonly HeaderCell[],
  correction: LayoutCorrection | null,
): Map<number, ColumnCorrection> {
  const { anchor, columns } = correction ?? { anchor: { column: 0 }, columns: [] };
  return new Map(
    columns.flatMap((said) => {
      const called = cells.filter((cell) => headerKey(headerPath(cell)) === headerKey(said.header));
      const cell = called.find(({ column }) => column === anchor.column + said.offset) ?? called[0];
      return cell ? [[cell.column, said] as const] : [];
    }),
  );
}

function headerKey(path: string): string {
  return path.split('/').map(letters).join('/');
}
