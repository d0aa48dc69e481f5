import type { Grid } from '../../grid/grid';
import type { SheetSpec, SpecCell } from '../../grid/sheet-spec';
import { squeezed } from '../headed';
import { cell } from '../page';
import { belowTables, theirsOn, withSealFilledIn } from './below';
import { cellsOf, linesOf, PASSING_HEADINGS, type KnownBy, type Line } from './keyed-lines';
import { UNIT_SHEET_MESSAGES as SAY } from './messages';
import { noteCell, noteOf, type Note } from './note';

/** A sheet of ours whose rows are known again by what stands under these headers: people's notes stay beside them. */
export interface KeyedSheet {
  readonly spec: SheetSpec;
  readonly keys: readonly string[];
  /** Under one header: a text alone in column 1 names what follows, and a blank under a key continues what is above it. */
  readonly isSectioned?: boolean;
  /** Any row of it has something under all of the one or the other of these headers, whatever the sheet shows now. */
  readonly bear?: readonly (readonly string[])[];
}

/** Headers that people's columns begin with. */
const OURS: readonly string[] = [SAY.headers.decided, SAY.headers.note];

export function keyed(spec: SheetSpec, keys: readonly string[]): KeyedSheet {
  return { spec, keys };
}

/**
 * The sheet with what people wrote on the old one into 备注 and right of it; where there is no 备注, right of the table.
 * Rows that they put among ours, and what they wrote below, stand below. Notes whose row is gone are listed at the end.
 */
export function withNotes(sheet: KeyedSheet, old: Grid | null): SheetSpec {
  if (!old) return sheet.spec;
  const known = knownBy(sheet);
  const spec = withSealFilledIn(sheet.spec, old);
  const theirs = theirsOn(old, spec, known);
  const notes = notesOn({ ...old, cells: theirs.rest }, known);
  const below = belowTables(theirs, spec);
  const kept: SpecCell[] = [];
  for (const { key, row, column } of linesOf(cellsOf(spec), (one) => String(one.value ?? ''), known)) {
    kept.push(...(notes.get(key) ?? []).map((note) => noteCell(note, row, column)));
    notes.delete(key);
  }
  const written = new Set(kept.map(({ row, column }) => `${row}/${column}`));
  return {
    ...spec,
    cells: [
      ...spec.cells.filter(({ row, column }) => !written.has(`${row}/${column}`)),
      ...kept,
      ...below,
      ...lostLines([...spec.cells, ...below], notes),
    ],
  };
}

function notesOn(grid: Grid, known: KnownBy): Map<string, Note[]> {
  const lines = linesOf(grid.cells, ({ text }) => text, known);
  const cellsOn = ({ row }: Line) => [...(grid.cells.get(row) ?? [])];
  const notes = new Map<string, Note[]>();
  for (const line of lines) {
    const found = cellsOn(line).flatMap(([at, one]) =>
      at >= line.column && !OURS.includes(one.text) ? [noteOf(at - line.column, one)] : [],
    );
    if (found.length > 0) notes.set(line.key, found);
  }
  const furthest = [...notes.values()].flat().reduce((most, { offset }) => Math.max(most, offset), 0);
  for (const [at, column] of insertedIn(grid, lines).entries()) {
    for (const line of lines) {
      const one = line.others.includes(column) ? grid.cells.get(line.row)?.get(column) : undefined;
      if (one) notes.set(line.key, [...(notes.get(line.key) ?? []), noteOf(furthest + 1 + at, one)]);
    }
  }
  return notes;
}

/**
 * Columns that a person put between ours, which go to the right of the table: words or numbers stand in them, and no
 * formula. What bore a heading of ours that is no more (a level that nobody scores at) has formulas, and goes.
 */
function insertedIn(grid: Grid, lines: readonly Line[]): number[] {
  const columns = [...new Set(lines.flatMap(({ others }) => others))];
  return columns.filter((column) => {
    const below = lines
      .filter(({ isHeader, others }) => !isHeader && others.includes(column))
      .flatMap(({ row }) => grid.cells.get(row)?.get(column) ?? []);
    return below.length > 0 && below.every(({ formula }) => formula === undefined);
  });
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

function knownBy(sheet: KeyedSheet): KnownBy {
  const titles = titlesOf(sheet.spec);
  const isEmpty = sheet.spec.cells.some(({ value }) => value === SAY.nothingToShow);
  // What stood on it while there was something to show is ours all the same.
  const passing = isEmpty ? PASSING_HEADINGS.map((heading) => [heading, 1] as const) : [];
  const headers = new Map([...passing, ...headersOf(sheet.spec)]);
  const isUntitled = sheet.isSectioned === true || (titles.size === 0 && !isEmpty);
  return { ...sheet, headers, titles, isUntitled };
}

function titlesOf({ cells }: SheetSpec): ReadonlySet<string> {
  const titles = cells.filter(({ style, column }) => style === 'section' && column === 1);
  return new Set(titles.map(({ value }) => squeezed(String(value ?? ''))));
}

function lostLines(cells: readonly SpecCell[], notes: ReadonlyMap<string, readonly Note[]>): SpecCell[] {
  if (notes.size === 0) return [];
  const below = cells.reduce((last, { row }) => Math.max(last, row), 0) + 2;
  return [
    cell(below, 1, 'plain', { value: SAY.lostNotes }),
    ...[...notes].flatMap(([key, list], index) => [
      cell(below + 1 + index, 1, 'text', { value: key }),
      ...list.map((note) => noteCell(note, below + 1 + index, 2)),
    ]),
  ];
}
