import type { Grid } from '../../grid/grid';
import type { SheetSpec } from '../../grid/sheet-spec';
import { squeezed } from '../headed';
import { SHEET_MESSAGES } from '../messages';
import { STAMP } from '../names';
import { SCHEMES } from '../../units/scheme';
import { isStepOfOurs, schemeWords } from './grade-scheme';
import { cellsOf, linesOf, PASSING_HEADINGS, type KnownBy, type Line } from './keyed-lines';
import { UNIT_SHEET_MESSAGES as SAY } from './messages';
import { isProfileRow } from './profile';
import { isSeal } from './seal';

/** Column → words, of one row; no blanks. */
type Texts = ReadonlyMap<number, string>;

/** What a row of ours bears under the headings of its table. */
interface Pattern {
  readonly headings: readonly string[];
  /** Those that are not left blank for want of a score. */
  readonly words: readonly string[];
  /** Those that hold a formula. */
  readonly live: readonly string[];
}

interface Ours {
  readonly keys: ReadonlySet<string>;
  readonly headings: ReadonlySet<string>;
  /** Of the rows of one table, by its title. */
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>;
  /** Of rows of any table. */
  readonly always: readonly Pattern[];
  /** How rows that are in no table begin. */
  readonly loose: ReadonlySet<string>;
}

/** How lines of ours read that are there in one run and not in the next. */
const PASSING = [
  SAY.apart('*', '*'),
  SAY.notListed(0, '*'),
  SAY.nothingToShow,
  SHEET_MESSAGES.noProblems,
  SHEET_MESSAGES.noTables,
  SHEET_MESSAGES.tooManyPages(0, 0),
  SHEET_MESSAGES.pagesIn(0, 0, '*'),
  SHEET_MESSAGES.noPagesHere('*'),
  SHEET_MESSAGES.pagesHere(0, 0),
  SAY.ranked('*', '*'),
  SAY.graded('*', '*'),
  SAY.profiled('*', '*'),
  SAY.profiledUnit,
  SAY.scheme('*', '*'),
  SAY.limit,
  ...SCHEMES.flatMap(schemeWords),
].map(likeness);

/** 0 stands for any number, * for any words. */
function likeness(line: string): RegExp {
  const plain = squeezed(line).replace(/[.?()[\]{}|\\^$+]/g, '\\$&');
  return new RegExp(`^${plain.replaceAll('0', '\\d+').replaceAll('*', '.+')}$`);
}

/**
 * Rows above row `end` of the old sheet that a person put among ours: nothing in them is known, and they do not bear what
 * rows of ours bear.
 */
export function theirRows(old: Grid, spec: SheetSpec, known: KnownBy, end: number): number[] {
  const ours = oursIn(spec, known);
  const texts = textsUpTo(old, end);
  const alone = known.isSectioned ? wordsAlone(texts, ours) : [];
  const rest = new Map([...old.cells].filter(([row]) => row < end && !alone.includes(row)));
  const lines = linesOf(rest, ({ text }) => text, known);
  const at = new Map(lines.map((line) => [line.row, line]));
  const titles = new Set(lines.map((line) => titleOf(line, texts)));
  const isOurs = (row: number): boolean => {
    const said = texts.get(row) ?? new Map<number, string>();
    if (isPassing(firstOf(said)) || titles.has(row) || isHeadings(said, ours) || isLoose(said, ours))
      return true;
    if (known.headers.has(SAY.headers.least) && isStepOfOurs(old, row)) return true;
    if (isProfileRow(old, row)) return true;
    const line = at.get(row);
    if (!line || line.isHeader || line.isSection) return line !== undefined;
    if (bears(old, line, texts, ours, 'headings')) return true;
    const isTwice = lines.filter(({ said: words }) => words === line.said).length > 1;
    if (isTwice || ours.keys.has(line.key)) return !isTwice;
    // What a unit lacks leaves blanks; its other rows tell that it is one of ours.
    return (
      bears(old, line, texts, ours, 'words') &&
      lines.some(
        (one) => one.top === line.top && one.unit === line.unit && bears(old, one, texts, ours, 'headings'),
      )
    );
  };
  const others = [...rest.keys()].filter((row) => !isOurs(row));
  return [...alone, ...others].sort((one, other) => one - other);
}

function oursIn(spec: SheetSpec, known: KnownBy): Ours {
  const cells = cellsOf(spec);
  const lines = linesOf(cells, ({ value }) => String(value ?? ''), known);
  const patterns = new Map<string, Pattern[]>();
  const always = (known.bear ?? []).map((headings): Pattern => ({ headings, words: headings, live: [] }));
  for (const line of lines.filter(({ isHeader, isSection }) => !isHeader && !isSection)) {
    const row = [...(cells.get(line.row) ?? [])].filter(
      ([column, one]) => column < line.column && (one.value !== null || one.formula !== undefined),
    );
    const header = cells.get(line.top);
    const headingOf = ([column]: (typeof row)[number]) => squeezed(String(header?.get(column)?.value ?? ''));
    const headings = row.map(headingOf);
    const words = row.filter(([, { style }]) => style !== 'score').map(headingOf);
    const live = row.filter(([, { formula }]) => formula !== undefined).map(headingOf);
    if (headings.length > 1)
      patterns.set(line.title, [...(patterns.get(line.title) ?? []), { headings, words, live }]);
  }
  const inTables = new Set(lines.map(({ row }) => row));
  const loose = [...cells].flatMap(([row, columns]) => {
    const words = wordsIn(columns, ({ value }) => String(value ?? ''));
    return inTables.has(row) || words.size === 0 ? [] : [beginning(words)];
  });
  return {
    keys: new Set(lines.map(({ key }) => key)),
    headings: new Set([...known.headers.keys(), ...PASSING_HEADINGS]),
    patterns,
    always,
    loose: new Set(loose),
  };
}

/** Of the rows above row `end`, and of that one where it is a seal's: a section may hold nothing else. */
function textsUpTo({ cells }: Grid, end: number): ReadonlyMap<number, Texts> {
  const rows = [...cells.keys()].filter((row) => row <= end).sort((one, other) => one - other);
  const texts = rows.map((row) => [row, wordsIn(cells.get(row), ({ text }) => text)] as const);
  return new Map(texts.filter(([row, said]) => row < end || isSeal(firstOf(said))));
}

function wordsIn<T>(columns: ReadonlyMap<number, T> | undefined, textOf: (cell: T) => string): Texts {
  const words = [...(columns ?? [])].map(([column, one]): [number, string] => [
    column,
    squeezed(textOf(one)),
  ]);
  return new Map(words.filter(([, text]) => text !== '').sort(([one], [other]) => one - other));
}

function firstOf(said: Texts): string {
  return [...said.values()][0] ?? '';
}

/** Figures in our own words change from run to run. */
function beginning(said: Texts): string {
  const [[column, text] = [0, '']] = said;
  return `${column}|${text.replace(/\d+/g, '0')}`;
}

function isPassing(first: string): boolean {
  const isStamp = first.startsWith(squeezed(STAMP));
  return first === '' || isStamp || isSeal(first) || PASSING.some((line) => line.test(first));
}

function isHeadings(said: Texts, { headings }: Ours): boolean {
  return [...said.values()].every((text) => headings.has(text));
}

function isLoose(said: Texts, { loose }: Ours): boolean {
  return loose.has(beginning(said));
}

/** The row of the title of the table that the line stands in. */
function titleOf({ top, table }: Line, texts: ReadonlyMap<number, Texts>): number | undefined {
  return [...texts].findLast(([row, said]) => row < top && table !== '' && firstOf(said) === table)?.[0];
}

/** All that some row of ours bears, of what its table had at the time; where its table is no more, of what any has. */
function bears(
  old: Grid,
  line: Line,
  texts: ReadonlyMap<number, Texts>,
  { patterns, always }: Ours,
  what: 'headings' | 'words',
): boolean {
  const header = texts.get(line.top) ?? new Map<number, string>();
  const there = new Set(header.values());
  const row = [...(old.cells.get(line.row) ?? [])].filter(
    ([column, { text, formula }]) => column < line.column && (text.trim() !== '' || formula !== undefined),
  );
  const filled = new Set(row.map(([column]) => header.get(column) ?? ''));
  const hasFormula = row.some(([, { formula }]) => formula !== undefined);
  const hasNumber = row.some(([, { kind }]) => kind === 'number');
  if (patterns.size + always.length === 0) return filled.size > 1 && (hasFormula || hasNumber);
  const own = patterns.get(line.title) ?? [...patterns.values()].flat();
  return [...own, ...always].some((one) => {
    const asked = one[what].filter((heading) => there.has(heading));
    const isLive = hasFormula || !asked.some((heading) => one.live.includes(heading));
    return asked.length > 1 && isLive && asked.every((heading) => filled.has(heading));
  });
}

/**
 * Words alone in column 1 of a sectioned sheet that name no section: a section's name stands first of all or behind a seal,
 * and rows of it follow.
 */
function wordsAlone(texts: ReadonlyMap<number, Texts>, ours: Ours): number[] {
  const rows = [...texts].filter(([, said]) => said.size > 0);
  const isAlone = (said: Texts | undefined) => said?.size === 1 && said.has(1);
  let isOpen = false;
  let wasHeader = false;
  return rows.flatMap(([row, said], index) => {
    const first = firstOf(said);
    if (isHeadings(said, ours)) {
      isOpen = wasHeader = true;
      return [];
    }
    if (isPassing(first)) {
      isOpen = true;
      return [];
    }
    if (!wasHeader || !isAlone(said) || isLoose(said, ours)) return [];
    const next = rows[index + 1]?.[1];
    const isTitle =
      ours.patterns.has(first) || (isOpen && next !== undefined && (!isAlone(next) || isSeal(firstOf(next))));
    isOpen = isOpen && !isTitle;
    return isTitle ? [] : [row];
  });
}
