import type { Cell, Grid } from '../../grid/grid';
import type { Content } from '../../grid/plan';
import type { SheetSpec, SpecCell } from '../../grid/sheet-spec';
import { squeezed } from '../headed';
import { cell } from '../page';
import { linesOf, type Cells, type KnownBy } from './keyed-lines';
import { UNIT_SHEET_MESSAGES as SAY } from './messages';

/** A sheet of ours whose rows are known again by what stands under these headers: people's notes stay beside them. */
export interface KeyedSheet {
  readonly spec: SheetSpec;
  readonly keys: readonly string[];
  /** Under one header: a text alone in column 1 names what follows, and a blank under a key continues what is above it. */
  readonly isSectioned?: boolean;
}

/** Headers that people's columns begin with. */
const OURS: readonly string[] = [SAY.headers.decided, SAY.headers.note];

export function keyed(spec: SheetSpec, keys: readonly string[]): KeyedSheet {
  return { spec, keys };
}

/**
 * The sheet with what people wrote on the old one into 备注 and right of it; where there is no 备注, right of the table.
 * Notes whose row is gone are listed below.
 */
export function withNotes(sheet: KeyedSheet, old: Grid | null): SheetSpec {
  const { spec } = sheet;
  const rows = { ...sheet, headers: headersOf(spec) };
  const notes = old ? notesOn(old, rows) : new Map<string, Note[]>();
  if (notes.size === 0) return spec;
  const kept: SpecCell[] = [];
  for (const { key, row, column } of linesOf(cellsOf(spec), (one) => String(one.value ?? ''), rows)) {
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

function notesOn(grid: Grid, rows: KnownBy): Map<string, Note[]> {
  const notes = new Map<string, Note[]>();
  for (const { key, row, column } of linesOf(grid.cells, ({ text }) => text, rows)) {
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

/** The headers of the sheet, each with the columns that it takes. */
function headersOf({ cells, merges }: SheetSpec): ReadonlyMap<string, number> {
  return new Map(
    cells.flatMap(({ row, column, style, value }): [string, number][] => {
      if (style !== 'header') return [];
      const merge = merges.find(({ top, left }) => top === row && left === column);
      return [[squeezed(String(value ?? '')), merge ? merge.right - column + 1 : 1]];
    }),
  );
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
