import type { Cell, Grid } from '../../grid/grid';
import type { Content } from '../../grid/plan';
import type { SheetSpec, SpecCell } from '../../grid/sheet-spec';
import { squeezed } from '../headed';
import { cell } from '../page';
import { UNIT_SHEET_MESSAGES as SAY } from './messages';

/** A sheet of ours whose rows are known again by what stands under these headers: people's notes stay beside them. */
export interface KeyedSheet {
  readonly spec: SheetSpec;
  readonly keys: readonly string[];
}

/** A row that notes belong to. Notes stand from this column on. */
interface Line {
  readonly key: string;
  readonly row: number;
  readonly column: number;
}

/** Headers that people's columns begin with. */
const OURS: readonly string[] = [SAY.headers.decided, SAY.headers.note];

type Cells<T> = ReadonlyMap<number, ReadonlyMap<number, T>>;

export function keyed(spec: SheetSpec, keys: readonly string[]): KeyedSheet {
  return { spec, keys };
}

/** The sheet with what people wrote into 备注 and right of it on the old one. Notes whose row is gone are listed below. */
export function withNotes({ spec, keys }: KeyedSheet, old: Grid | null): SheetSpec {
  const notes = old && keys.length > 0 ? notesOn(old, keys) : new Map<string, Note[]>();
  if (notes.size === 0) return spec;
  const kept: SpecCell[] = [];
  for (const { key, row, column } of linesOf(cellsOf(spec), (one) => String(one.value ?? ''), keys)) {
    kept.push(...(notes.get(key) ?? []).map((note) => noteCell(note, row, column)));
    notes.delete(key);
  }
  const written = new Set(kept.map(({ row, column }) => `${row}/${column}`));
  return {
    ...spec,
    cells: [
      ...spec.cells.filter(({ row, column }) => !written.has(`${row}/${column}`)),
      ...kept,
      ...lostLines(spec, notes),
    ],
  };
}

interface Note {
  /** Columns right of the first that may hold one. */
  readonly offset: number;
  readonly content: Content;
}

function notesOn(grid: Grid, keys: readonly string[]): Map<string, Note[]> {
  const notes = new Map<string, Note[]>();
  for (const { key, row, column } of linesOf(grid.cells, ({ text }) => text, keys)) {
    const found = [...(grid.cells.get(row) ?? [])].flatMap(([at, one]) =>
      at >= column && !OURS.includes(one.text) ? [{ offset: at - column, content: contentOf(one) }] : [],
    );
    if (found.length > 0) notes.set(key, found);
  }
  return notes;
}

function contentOf({ value, text, formula }: Cell): Content {
  return formula === undefined ? { value: value ?? text } : { value, formula };
}

function noteCell({ offset, content }: Note, row: number, column: number): SpecCell {
  return cell(row, column + offset, offset === 0 ? 'input' : 'text', content);
}

/** Header rows and the rows below them; where two rows say the same, the second is another one. */
function linesOf<T>(cells: Cells<T>, textOf: (cell: T) => string, keys: readonly string[]): Line[] {
  const lines: Line[] = [];
  const seen = new Map<string, number>();
  let at: { readonly title: string; readonly columns: readonly number[]; readonly note: number } | null =
    null;
  let title = '';
  for (const row of [...cells.keys()].sort((one, other) => one - other)) {
    const texts = new Map(
      [...(cells.get(row) ?? [])].map(([column, one]) => [column, squeezed(textOf(one))]),
    );
    const columnOf = (header: string) =>
      [...texts].find(([, text]) => text === squeezed(header))?.[0] ?? null;
    const first = texts.get(1) ?? '';
    const columns = keys.flatMap((header) => columnOf(header) ?? []);
    const note = columnOf(SAY.headers.decided) ?? columnOf(SAY.headers.note);
    const isHeader = note !== null && columns.length === keys.length;
    if (isHeader) at = { title, columns, note };
    if (first === squeezed(SAY.lostNotes)) at = { title: '', columns: [1], note: 2 };
    title = first;
    if (!at) continue;
    const words = isHeader ? [SAY.headers.note] : at.columns.map((column) => texts.get(column) ?? '');
    if (words.includes('') || first === squeezed(SAY.lostNotes)) continue;
    const key = [at.title, ...words].filter((text) => text !== '').join('｜');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    lines.push({ key: count === 1 ? key : `${key}｜${count}`, row, column: at.note });
  }
  return lines;
}

function cellsOf({ cells }: SheetSpec): Cells<SpecCell> {
  const rows = new Map<number, Map<number, SpecCell>>();
  for (const one of cells)
    rows.set(one.row, (rows.get(one.row) ?? new Map<number, SpecCell>()).set(one.column, one));
  return rows;
}

function lostLines({ cells }: SheetSpec, notes: ReadonlyMap<string, readonly Note[]>): SpecCell[] {
  if (notes.size === 0) return [];
  const below = cells.reduce((last, { row }) => Math.max(last, row), 0) + 2;
  return [
    cell(below, 1, 'note', { value: SAY.lostNotes }),
    ...[...notes].flatMap(([key, list], index) => [
      cell(below + 1 + index, 1, 'text', { value: key }),
      ...list.map((note) => noteCell(note, below + 1 + index, 2)),
    ]),
  ];
}
