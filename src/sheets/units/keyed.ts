import type { Cell, Grid } from '../../grid/grid';
import type { Content } from '../../grid/plan';
import type { SheetSpec, SpecCell } from '../../grid/sheet-spec';
import { isDateFormat } from '../dates';
import { squeezed } from '../headed';
import { cell } from '../page';
import { linesOf, type Cells, type KnownBy, type Line } from './keyed-lines';
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
  // Each page of a sectioned sheet has its own line of the seal.
  const { seal, rows: theirs } = old && !sheet.isSectioned ? rowsBelow(old) : NOTHING_BELOW;
  const notes = old ? notesOn(old, rows, new Set(theirs)) : new Map<string, Note[]>();
  const below = old ? keptBelow(old, seal, theirs, spec) : [];
  if (notes.size === 0 && below.length === 0) return spec;
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
      ...below,
      ...lostLines([...spec.cells, ...below], notes),
    ],
  };
}

const NOTHING_BELOW: ReturnType<typeof rowsBelow> = { seal: 0, rows: [] };

function isSeal(text: string): boolean {
  return squeezed(text) === squeezed(SAY.signatures);
}

/** The last line of ours, that of the seal, and the rows that a person wrote below it. */
function rowsBelow({ cells }: Grid): { readonly seal: number; readonly rows: readonly number[] } {
  const rows = [...cells.keys()].sort((one, other) => one - other);
  const textIn = (row: number) => cells.get(row)?.get(1)?.text ?? '';
  const seal = rows.findLast((row) => isSeal(textIn(row)));
  if (seal === undefined) return NOTHING_BELOW;
  const lost = rows.find((row) => squeezed(textIn(row)) === squeezed(SAY.lostNotes)) ?? Infinity;
  return { seal, rows: rows.filter((row) => row > seal && row < lost) };
}

/** They stay so many rows below the line of the seal. */
function keptBelow(old: Grid, seal: number, rows: readonly number[], { cells }: SheetSpec): SpecCell[] {
  const seals = cells.flatMap(({ row, value }) => (isSeal(String(value ?? '')) ? [row] : []));
  if (seals.length === 0) return [];
  const down = Math.max(...seals) - seal;
  return rows.flatMap((row) =>
    [...(old.cells.get(row) ?? [])].map(([column, one]) => noteCell(noteOf(1, one), row + down, column - 1)),
  );
}

interface Note {
  /** Columns right of the first that may hold one. */
  readonly offset: number;
  readonly content: Content;
  /** It is a day, and stays one. */
  readonly isDay: boolean;
}

function notesOn(grid: Grid, known: KnownBy, without: ReadonlySet<number>): Map<string, Note[]> {
  const lines = linesOf(grid.cells, ({ text }) => text, known).filter(({ row }) => !without.has(row));
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
 * Columns that a person put between ours, which go to the right of the table: words stand in them. What bore a heading of
 * ours that is no more (a level that nobody scores at) holds numbers and formulas alone, and goes.
 */
function insertedIn(grid: Grid, lines: readonly Line[]): number[] {
  const columns = [...new Set(lines.flatMap(({ others }) => others))];
  return columns.filter((column) => {
    const below = lines
      .filter(({ isHeader, others }) => !isHeader && others.includes(column))
      .flatMap(({ row }) => grid.cells.get(row)?.get(column) ?? []);
    const isOurs = below.some(({ formula }) => formula !== undefined);
    return !isOurs && below.some(({ kind }) => kind === 'text');
  });
}

function noteOf(offset: number, { value, text, formula, format = '' }: Cell): Note {
  const content = formula === undefined ? { value: value ?? text } : { value, formula };
  return { offset, content, isDay: typeof value === 'number' && isDateFormat(format) };
}

function noteCell({ offset, content, isDay }: Note, row: number, column: number): SpecCell {
  const style = isDay ? 'inputDate' : offset === 0 ? 'input' : 'text';
  return cell(row, column + offset, style, content);
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

function lostLines(cells: readonly SpecCell[], notes: ReadonlyMap<string, readonly Note[]>): SpecCell[] {
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
