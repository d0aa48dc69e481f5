import type { SheetSpec, SpecCell } from '../../grid/sheet-spec';
import { squeezed } from '../headed';
import { STAMP } from '../names';
import { UNIT_SHEET_MESSAGES as SAY } from './messages';

export type Cells<T> = ReadonlyMap<number, ReadonlyMap<number, T>>;

/** What the rows of a sheet are known by. */
export interface KnownBy {
  readonly keys: readonly string[];
  readonly isSectioned?: boolean;
  readonly bear?: readonly (readonly string[])[];
  /** The sheet's own headers → columns that each takes. */
  readonly headers: ReadonlyMap<string, number>;
  /** Titles of its tables. */
  readonly titles: ReadonlySet<string>;
  /** Its tables bear no titles: what stands above a header is none. */
  readonly isUntitled: boolean;
}

/** A row that notes belong to. Notes stand from this column on. */
export interface Line {
  readonly key: string;
  /** The key without its number among rows that say the same. */
  readonly said: string;
  /** What stands under the first key. */
  readonly unit: string;
  readonly row: number;
  /** The header row of its table, and the title above that. */
  readonly top: number;
  readonly table: string;
  /** Of its table, or of its section. */
  readonly title: string;
  readonly column: number;
  readonly isHeader: boolean;
  /** It names a section. */
  readonly isSection: boolean;
  /** Columns left of the notes that bear a heading of nobody's; the same list for all rows of a table. */
  readonly others: readonly number[];
}

/** Of tables that are there in one run and not in the next. */
export const PASSING_HEADINGS: readonly string[] = [
  ...Object.values(SAY.headers),
  SAY.average,
  SAY.profiledUnit,
  SAY.difference(SAY.profiledUnit, SAY.average),
].map(squeezed);

/** The table that a row stands in. */
interface At {
  readonly title: string;
  readonly table: string;
  readonly top: number;
  /** Of the keys. */
  readonly columns: readonly number[];
  /** Where notes begin. */
  readonly note: number;
  readonly others: readonly number[];
}

type Texts = ReadonlyMap<number, string>;

/** Header rows and the rows below them; where two rows say the same, the second is another one. */
export function linesOf<T>(cells: Cells<T>, textOf: (cell: T) => string, known: KnownBy): Line[] {
  const lines: Line[] = [];
  const seen = new Map<string, number>();
  let at: At | null = null;
  let above = '';
  let before: readonly string[] = [];
  for (const row of [...cells.keys()].sort((one, other) => one - other)) {
    const texts: Texts = new Map(
      [...(cells.get(row) ?? [])].map(([column, one]) => [column, squeezed(textOf(one))]),
    );
    const first = texts.get(1) ?? '';
    const header = headerAt(texts, row, known.isUntitled ? '' : above, known);
    const section = sectionAt(texts, at, known);
    at = header ?? section ?? at;
    // A person's words may stand between a title and its header.
    if (header !== null || known.titles.has(first) || !known.titles.has(above)) above = first;
    if (first === squeezed(SAY.lostNotes))
      at = { title: '', table: '', top: row, columns: [1], note: 2, others: [] };
    if (!at || first === squeezed(SAY.lostNotes)) continue;
    const named = at.columns.map((column) => texts.get(column) ?? '');
    // Of a row that says nothing under the keys (a table without them, below) its first words tell.
    const own = named.every((text) => text === '') ? [first] : named;
    if (header ?? section) before = [];
    else if (known.isSectioned) before = named.map((text, index) => text || (before[index] ?? ''));
    const words = (header ?? section) ? [SAY.headers.note] : known.isSectioned ? before : own;
    if (words.every((text) => text === '')) continue;
    const key = [at.title, ...words].filter((text) => text !== '').join('｜');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const { note: column, others, title, table, top } = at;
    lines.push({
      key: count === 1 ? key : `${key}｜${count}`,
      said: key,
      unit: words[0] ?? '',
      row,
      top,
      table,
      title,
      column,
      isHeader: header !== null,
      isSection: section !== null,
      others,
    });
  }
  return lines;
}

function headerAt(texts: Texts, row: number, above: string, { keys, headers }: KnownBy): At | null {
  const columnOf = (header: string) => [...texts].find(([, text]) => text === squeezed(header))?.[0] ?? null;
  const columns = keys.flatMap((header) => columnOf(header) ?? []);
  if (columns.length < keys.length || keys.length === 0) return null;
  const note = columnOf(SAY.headers.decided) ?? columnOf(SAY.headers.note) ?? behind(texts, headers);
  const others = [...texts].flatMap(([column, text]) =>
    column < note && text !== '' && !headers.has(text) ? [column] : [],
  );
  // What is counted above a list changes from run to run.
  const title = above.startsWith(squeezed(STAMP)) ? '' : above;
  return { title, table: title, top: row, columns, note, others };
}

/** The column behind the sheet's own headers; a header that comes again is a person's. */
function behind(texts: Texts, headers: ReadonlyMap<string, number>): number {
  const seen = new Set<string>();
  let column = 1;
  for (const [at, text] of [...texts].sort(([one], [other]) => one - other)) {
    const span = headers.get(text);
    if (span === undefined || seen.has(text)) continue;
    seen.add(text);
    column = Math.max(column, at + span);
  }
  return column;
}

/** A text alone in column 1. */
function sectionAt(texts: Texts, at: At | null, { isSectioned }: KnownBy): At | null {
  if (!at || !isSectioned) return null;
  const own = [...texts].filter(([column, text]) => column < at.note && text !== '');
  const [[column, title] = [0, '']] = own;
  return own.length === 1 && column === 1 ? { ...at, title } : null;
}

export function cellsOf({ cells }: Pick<SheetSpec, 'cells'>): Cells<SpecCell> {
  const rows = new Map<number, Map<number, SpecCell>>();
  for (const one of cells)
    rows.set(one.row, (rows.get(one.row) ?? new Map<number, SpecCell>()).set(one.column, one));
  return rows;
}
