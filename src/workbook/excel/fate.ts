import type { Cell } from '../../grid/grid';
import type { Content, Edit, EditGroup, Mark } from '../../grid/plan';
import type { SheetSpec } from '../../grid/sheet-spec';
import { STYLES } from '../../grid/style';
import { addressLists } from './address-lists';
import { isSame } from './content';
import { codeOf } from './errors';
import { groupedBy } from './fill-cells';
import { look } from './look';
import { keyOf, markersOf, targetKey, type Present } from './present';

/** What became of a group where neither writing it nor putting it back came to its end. `unknown`: Excel does not even answer. */
export type Fate = 'as-it-was' | 'written' | 'between' | 'unknown';

/** Looks once more (at most four syncs, see `look`) at everything that the groups touch. */
export async function fatesOf(
  context: Excel.RequestContext,
  groups: readonly EditGroup[],
  before: Present,
): Promise<ReadonlyMap<EditGroup, Fate>> {
  const now = await lookAgain(context, groups);
  return new Map(groups.map((group) => [group, now === null ? 'unknown' : fateOf(group, before, now)]));
}

async function lookAgain(
  context: Excel.RequestContext,
  groups: readonly EditGroup[],
): Promise<Present | null> {
  try {
    return (await look(context, { fingerprints: [], groups })).present;
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return null;
  }
}

function fateOf({ edits }: EditGroup, before: Present, now: Present): Fate {
  if (edits.every((edit) => isDone(edit, now))) return 'written';
  return edits.every((edit) => isUntouched(edit, before, now)) ? 'as-it-was' : 'between';
}

function isDone(edit: Edit, now: Present): boolean {
  switch (edit.kind) {
    case 'set-cell': {
      const cell = now.targets.get(targetKey(edit.sheet, edit.row, edit.column))?.cell;
      return cell !== undefined && isSame(cell, edit.after);
    }
    case 'put-sheet':
      return isLaidOut(edit.sheet, now);
    case 'remove-sheet':
      return !now.sheets.has(keyOf(edit.sheet));
    case 'put-marks':
      return same(marksOn(edit.sheet, now), wantedMarks(edit.marks));
    case 'put-name':
      return now.names.get(keyOf(edit.name))?.refersTo === edit.refersTo.replace(/^=/, '');
    case 'remove-name':
      return !now.names.has(keyOf(edit.name));
  }
}

function isUntouched(edit: Edit, before: Present, now: Present): boolean {
  switch (edit.kind) {
    case 'set-cell': {
      const key = targetKey(edit.sheet, edit.row, edit.column);
      return same(now.targets.get(key), before.targets.get(key));
    }
    case 'put-sheet':
      return isStanding(edit.sheet.name, before, now);
    case 'remove-sheet':
      return isStanding(edit.sheet, before, now);
    case 'put-marks':
      return same(marksOn(edit.sheet, now), marksOn(edit.sheet, before));
    case 'put-name':
    case 'remove-name':
      return now.names.get(keyOf(edit.name))?.refersTo === before.names.get(keyOf(edit.name))?.refersTo;
  }
}

function isStanding(name: string, before: Present, now: Present): boolean {
  const key = keyOf(name);
  if (!before.sheets.has(key)) return !now.sheets.has(key);
  return (
    now.sheets.has(key) &&
    markersOf(now, name).length === markersOf(before, name).length &&
    same(contentsOf(now.standing.get(key)?.cells), contentsOf(before.standing.get(key)?.cells))
  );
}

function isLaidOut({ name, cells, own }: SheetSpec, now: Present): boolean {
  const standing = now.standing.get(keyOf(name));
  const isOurs = own === false || markersOf(now, name).length > 0;
  const wanted = cells
    .filter(({ value, formula }) => value !== null || formula !== undefined)
    .map(({ row, column, style, ...content }) => contentAt(row, column, content, STYLES[style].format));
  return standing !== undefined && isOurs && same(contentsOf(standing.cells), wanted.sort());
}

function contentsOf(cells: ReadonlyMap<number, ReadonlyMap<number, Cell>> = new Map()): string[] {
  return [...cells]
    .flatMap(([row, columns]) =>
      [...columns].map(([column, cell]) => contentAt(row, column, cell, cell.format ?? 'General')),
    )
    .sort();
}

/** A formula's value is Excel's to compute. */
function contentAt(row: number, column: number, { value, formula }: Content, format: string): string {
  return JSON.stringify([row, column, formula ?? value, format]);
}

function marksOn(sheet: string, { marks }: Present): string[] {
  return (marks.get(keyOf(sheet)) ?? []).map(({ kind, address }) => `${kind} ${address}`).sort();
}

function wantedMarks(marks: readonly Mark[]): string[] {
  return [...groupedBy(marks, ({ kind }) => kind)]
    .flatMap(([kind, cells]) => addressLists(cells).map((address) => `${kind} ${address}`))
    .sort();
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
