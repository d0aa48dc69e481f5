import type { Content } from '../grid/plan';
import type { LevelName } from '../recognise/table';
import { exactSum } from './sums';

/** What one unit got on one form. Plain data: it travels between threads and outlives the workbook it was read from. */
export interface UnitResult {
  /** Tells it from all others of a run, and finds it again in the next: file, sheet and title. */
  readonly key: string;
  /** The file's name for people; "" where the table stands in the workbook that the sheets are made in. */
  readonly file: string;
  readonly sheet: string;
  /** First header cell of the table. */
  readonly row: number;
  readonly column: number;
  readonly title: string;
  /** Id of the official form; null for any other. */
  readonly form: string | null;
  /** What its name may be, place by place. */
  readonly names: NamesFound;
  /** A print of each item's words: the same form is known by them. */
  readonly words: readonly number[];
  readonly parts: readonly UnitPart[];
  /** Only levels of the table, lowest first. */
  readonly levels: readonly LevelResult[];
}

export interface UnitPart {
  readonly name: string;
  readonly points: number | null;
  /** Its score cells, of all levels: D3:E8; null where it has none. */
  readonly cells: string | null;
}

/** null: nothing there that names a unit. */
export interface NamesFound {
  readonly line: string | null;
  readonly title: string | null;
  readonly sheet: string | null;
  readonly file: string | null;
}

export interface LevelResult {
  readonly name: LevelName;
  /** The score cells of the level, D3:D48. */
  readonly cells: string;
  /** The sum of each part: a live formula inside the workbook, else its value. A blank part has "", or null. */
  readonly parts: readonly Content[];
  /** The score cells of each part as a formula names them, where the sums are live formulas. */
  readonly ranges?: readonly string[];
  /** Items of each part that have no number. */
  readonly missing: readonly number[];
  /** Their sum; null where nothing was entered; the text of an error. */
  readonly total: number | string | null;
  /** Items with an entry, without one, and with an entry that is no number (text, an error, no value yet). */
  readonly entered: number;
  readonly blank: number;
  readonly unread: number;
  /** The facts of this level disqualify the unit for certain. */
  readonly isOut: boolean;
  /** Findings of severity error at this level. */
  readonly errors: number;
}

/** The points of the whole form; null where a part states none. */
export function pointsOf({ parts }: Pick<UnitResult, 'parts'>): number | null {
  const stated = parts.flatMap(({ points }) => (points === null ? [] : [points]));
  return stated.length < parts.length || stated.length === 0 ? null : exactSum(stated);
}
