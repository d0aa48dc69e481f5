import { columnLetters, contains, parseArea, quotedSheet, type Place } from '../grid/address';
import type { Snapshot } from '../grid/grid';
import type { ScoringTable } from '../recognise/table';

/** A table's id stands in a defined name on its header, so that it survives renamed sheets and inserted rows. */
export const TABLE_NAME_PREFIX = 'kaoping_';

/** "T1" → kaoping_T1 */
export function nameOfTable(id: string): string {
  return `${TABLE_NAME_PREFIX}${id}`;
}

/** kaoping_T1 → its cell. Names whose cell was deleted (#REF!) are left out. */
export function tableNames(snapshot: Snapshot): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { name, refersTo } of snapshot.names) {
    const id = idInName(name);
    const place = id === null ? null : parsePlace(refersTo);
    if (id !== null && place) places.set(id, place);
  }
  return places;
}

/** Every id that a name of ours bears, also one whose cell is gone: it is not given to another table. */
function idsInNames(snapshot: Snapshot): string[] {
  return snapshot.names.flatMap(({ name }) => idInName(name) ?? []);
}

function idInName(name: string): string | null {
  const match = /^kaoping_(T\d+)$/i.exec(name);
  return match?.[1]?.toUpperCase() ?? null;
}

/** 'It''s'!$A$3, Sheet1!$A$3 → place; null for #REF!, formulas and anything else. */
function parsePlace(refersTo: string): Place | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Za-z]{1,3}\$?\d+)(?::\$?[A-Za-z]{1,3}\$?\d+)?$/.exec(
    refersTo.trim(),
  );
  const [, quoted, plain, cell] = match ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined || cell === undefined) return null;
  const { top, left } = parseArea(cell);
  return { sheet, row: top, column: left };
}

/** What a table's name refers to: the first cell of its first header row. Without "=". */
export function tablePlaceText({ sheet, area }: ScoringTable): string {
  return placeText({ sheet, row: area.top, column: area.left });
}

/** A cell as a name refers to it. Without "=". */
export function placeText({ sheet, row, column }: Place): string {
  return `${quotedSheet(sheet)}!$${columnLetters(column)}$${row}`;
}

/** The next id after the highest: T1, T2, … An id is never used twice. */
export function nextTableId(taken: Iterable<string>): string {
  const numbers = [...taken].map((id) => Number(/^T(\d+)$/.exec(id)?.[1] ?? 0));
  return `T${Math.max(0, ...numbers) + 1}`;
}

/**
 * An id for each table, in their order: the one whose name stands at the anchor of its correction, else inside the table
 * (on its header first), else the next free one. Two names inside one table: the upper one. Ids of tables that are gone
 * stay reserved.
 */
export function tableIds(snapshot: Snapshot, tables: readonly ScoringTable[]): string[] {
  const names = tableNames(snapshot);
  const taken = new Set(idsInNames(snapshot));
  const given = new Set<string>();
  const known = tables.map((table) => {
    const id = idOf(table, names, given);
    if (id !== null) given.add(id);
    return id;
  });
  return known.map((id) => {
    if (id !== null) return id;
    const next = nextTableId(taken);
    taken.add(next);
    return next;
  });
}

function idOf(
  { sheet, area, anchor }: ScoringTable,
  names: ReadonlyMap<string, Place>,
  given: ReadonlySet<string>,
): string | null {
  const free = [...names].filter(([id, place]) => !given.has(id) && place.sheet === sheet);
  const anchored = free.find(([, place]) => place.row === anchor?.row && place.column === anchor.column);
  const inside = free
    .filter(([, { row, column }]) => contains(area, row, column))
    .sort(([, one], [, other]) => one.row - other.row || one.column - other.column);
  return (anchored ?? inside[0])?.[0] ?? null;
}
