import type { Area } from '../../grid/address';
import type { Cell } from '../../grid/grid';
import { isSheetMarker, sheetOfReference } from '../own-sheets';
import type { StandingFilter } from './filters';
import type { StandingMark } from './marks';

export interface PresentSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  /** Protection, where it is on, lets people change formats. */
  readonly mayFormat: boolean;
}

/**
 * A workbook-wide name. It is always reached by its name: the library addresses loaded items of this collection by
 * their position, which is another one's as soon as a name was added or deleted.
 */
export interface PresentName {
  readonly name: string;
  /** Without leading "=". */
  readonly refersTo: string;
  readonly isVisible: boolean;
}

/** A cell that will be written. */
export interface Target {
  /** null: blank. undefined: the plan itself wrote it since. */
  readonly cell: Cell | null | undefined;
  /** Its number format, of a blank one too. */
  readonly format: string;
  readonly isLocked: boolean;
}

/** Contents of a sheet of ours that will be replaced or removed, so that they can be put back, and what people filter it by. */
export interface Standing {
  readonly area: Area | null;
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  /** null: no row is filtered. */
  readonly filter: StandingFilter | null;
}

/**
 * What stands in the workbook. Keys are names in lower case: Excel tells no two apart. While groups are applied it is
 * kept up to date; a group works on a copy, which is dropped when the group fails.
 */
export interface Present {
  readonly sheets: Map<string, PresentSheet>;
  readonly names: Map<string, PresentName>;
  readonly structureLocked: boolean;
  /** Charts of the sheets that will be replaced. */
  readonly charts: Map<string, readonly Excel.Chart[]>;
  /** Our marks on the sheets that will be marked. */
  readonly marks: Map<string, readonly StandingMark[]>;
  /** See `targetKey`. */
  readonly targets: Map<string, Target>;
  readonly standing: ReadonlyMap<string, Standing>;
}

export function keyOf(name: string): string {
  return name.toLowerCase();
}

export function targetKey(sheet: string, row: number, column: number): string {
  return `${row} ${column} ${keyOf(sheet)}`;
}

export function copyOf(present: Present): Present {
  return {
    ...present,
    sheets: new Map(present.sheets),
    names: new Map(present.names),
    charts: new Map(present.charts),
    marks: new Map(present.marks),
    targets: new Map(present.targets),
  };
}

/** The hidden names by which we know a sheet for ours: see ../own-sheets. */
export function markersOf(present: Present, sheet: string): PresentName[] {
  return [...present.names.values()].filter(({ name, refersTo }) => {
    const marked = isSheetMarker(name) ? sheetOfReference(refersTo) : null;
    return marked !== null && keyOf(marked) === keyOf(sheet);
  });
}

/** Markers whose sheet a person deleted. */
export function deadMarkers(present: Present): PresentName[] {
  return [...present.names.values()].filter(({ name, refersTo }) => {
    if (!isSheetMarker(name)) return false;
    const sheet = sheetOfReference(refersTo);
    return sheet === null || !present.sheets.has(keyOf(sheet));
  });
}
