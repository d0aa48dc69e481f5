import type { Cell, Grid } from '../../grid/grid';
import type { SheetSpec, SpecCell } from '../../grid/sheet-spec';
import { squeezed } from '../headed';
import { SHEET_MESSAGES } from '../messages';
import { cell } from '../page';
import type { KnownBy } from './keyed-lines';
import { UNIT_SHEET_MESSAGES as SAY } from './messages';
import { noteCell, noteOf } from './note';
import { isSeal } from './seal';
import { theirRows } from './their-rows';

type Columns = ReadonlyMap<number, Cell>;

/** What people wrote on a sheet of ours in rows of their own. */
interface Theirs {
  /** So many rows below the last line of ours. */
  readonly below: readonly (readonly [number, Columns])[];
  /** Rows among ours, top to bottom. */
  readonly among: readonly Columns[];
  /** All other rows. */
  readonly rest: Grid['cells'];
}

export function theirsOn(old: Grid, spec: SheetSpec, known: KnownBy): Theirs {
  const { last, end, lost } = linesOfEnd(old, known);
  const rows = [...old.cells.keys()].sort((one, other) => one - other);
  const below = rows.filter((row) => row > last && row < lost);
  const among = theirRows(old, spec, known, Math.min(end, lost));
  const taken = new Set([...below, ...among]);
  const columnsOf = (row: number): Columns => old.cells.get(row) ?? new Map<number, Cell>();
  return {
    below: below.map((row) => [row - last, columnsOf(row)]),
    among: among.map(columnsOf),
    rest: new Map([...old.cells].filter(([row]) => !taken.has(row))),
  };
}

/**
 * `last`: the row that what people wrote below is counted from; `end`: where tables of ours end; `lost`: where notes begin
 * whose row is gone. Infinity where there is no such row.
 */
function linesOfEnd({ cells }: Grid, { isSectioned }: KnownBy) {
  const rows = [...cells.keys()].sort((one, other) => one - other);
  const textIn = (row: number) => squeezed(cells.get(row)?.get(1)?.text ?? '');
  const rowOf = (line: string) => rows.find((row) => textIn(row) === squeezed(line)) ?? Infinity;
  const [lost, moved, left] = [rowOf(SAY.lostNotes), rowOf(SAY.movedRows), rowOf(SHEET_MESSAGES.leftOut)];
  const seals = rows.filter((row) => row < lost && isSeal(textIn(row)));
  // Each page of a sectioned sheet has its own; names of pages that are left out may follow.
  const seal = (isSectioned ? seals.at(-1) : seals[0]) ?? Infinity;
  if (left === Infinity) return { last: Math.min(seal, moved), end: Math.min(seal, moved), lost };
  let listed = left;
  while (cells.has(listed + 1)) listed += 1;
  return { last: moved === Infinity ? listed : moved, end: left, lost };
}

/**
 * What stood below the last line stays so many rows below it; rows from among ours follow, in the columns where they
 * stood. A number there is what it was: what its formula spoke of has moved.
 */
export function belowTables({ below, among }: Theirs, { cells }: SheetSpec): SpecCell[] {
  if (below.length === 0 && among.length === 0) return [];
  const end = cells.reduce((last, { row }) => Math.max(last, row), 0);
  const isSealed = cells.some(({ row, value }) => row === end && isSeal(String(value ?? '')));
  const anchor = isSealed ? end : end + 2;
  const stays = below.flatMap(([down, columns]) =>
    [...columns].map(([column, one]) => noteCell(noteOf(1, one), anchor + down, column - 1)),
  );
  const behind = Math.max(anchor, ...stays.map(({ row }) => row)) + 1;
  const isTold = stays.some(({ value }) => value === SAY.movedRows) || (isSealed && among.length === 0);
  const toldIn = isSealed ? behind + 1 : anchor;
  const first = isSealed && !isTold ? toldIn + 1 : behind;
  const moved = among.flatMap((columns, index) =>
    [...columns].map(([column, { kind, value, text, format }]) => {
      const plain: Cell = format === undefined ? { kind, value, text } : { kind, value, text, format };
      return noteCell(noteOf(1, plain), first + index, column - 1);
    }),
  );
  return [...stays, ...(isTold ? [] : [cell(toldIn, 1, 'plain', { value: SAY.movedRows })]), ...moved];
}

/** The line of the seal as a person filled it in. */
export function withSealFilledIn(spec: SheetSpec, old: Grid): SheetSpec {
  const seals = spec.cells.filter(({ column, value }) => column === 1 && isSeal(String(value ?? '')));
  const [only, second] = seals;
  if (!only || second) return spec;
  const rows = [...old.cells.keys()].sort((one, other) => one - other);
  const filled = rows.find((row) => isSeal(old.cells.get(row)?.get(1)?.text ?? ''));
  const value = filled === undefined ? null : (old.cells.get(filled)?.get(1)?.value ?? null);
  if (typeof value !== 'string') return spec;
  return { ...spec, cells: spec.cells.map((one) => (one === only ? { ...one, value } : one)) };
}
