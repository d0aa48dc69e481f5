import type { Assessment, ItemAssessment, LevelScore, TableAssessment } from '../assessment';
import type { LevelName } from '../recognise/table';
import { exactSum } from '../units/sums';
import { clausesOf, possibleInWords, type Clause } from './explain';
import { SHEET_MESSAGES } from './messages';

/** One table's 计分依据, in words. Plain data: it travels between threads and outlives the workbook it was read from. */
export interface BasisPage {
  /** The file's name for people; "" for the workbook itself, whose cells are then linked to. */
  readonly file: string;
  readonly sheet: string;
  readonly title: string;
  readonly items: readonly BasisItem[];
  readonly totals: readonly BasisTotal[];
}

/** One item at one level. */
export interface BasisItem {
  readonly item: string;
  readonly points: number | null;
  readonly level: LevelName;
  /** Its score cell. */
  readonly row: number;
  readonly column: number;
  readonly possible: string;
  readonly entered: number | string | boolean | null;
  readonly status: string;
  readonly clauses: readonly {
    readonly words: string;
    readonly facts: string;
    readonly because: string;
    readonly possible: string;
  }[];
}

export interface BasisTotal {
  readonly level: LevelName;
  readonly points: number | null;
  /** Of the numbers entered. */
  readonly entered: number;
  /** Items without a number. */
  readonly missing: number;
}

/** `file`: the workbook's name for people, where the pages go into another one; "" for the workbook itself. */
export function basisPages({ tables }: Assessment, file: string): BasisPage[] {
  return tables.map((assessed) => {
    const levels = levelsTold(assessed);
    return {
      file,
      sheet: assessed.table.sheet,
      title: assessed.table.title,
      items: assessed.items.flatMap((item) =>
        item.scores.filter(({ level }) => levels.includes(level)).map((score) => itemAt(item, score)),
      ),
      totals: levels.map((level) => totalAt(assessed, level)),
    };
  });
}

/** Levels at which anything is entered or known, lowest first; where there is none, the lowest. */
function levelsTold({ table, items }: TableAssessment): LevelName[] {
  const told = new Set(
    items.flatMap(({ scores, facts }) => [
      ...scores.filter(({ entered }) => entered !== null).map(({ level }) => level),
      ...facts.flatMap(({ values }) => [...values.keys()]),
    ]),
  );
  const levels = table.levels.map(({ name }) => name);
  return told.size > 0 ? levels.filter((name) => told.has(name)) : levels.slice(0, 1);
}

function itemAt(
  { item, facts }: ItemAssessment,
  { level, row, column, scored, entered, status }: LevelScore,
) {
  const specs = facts.map(({ spec }) => spec);
  return {
    item: SHEET_MESSAGES.itemLabel(item.ordinal, item.text),
    points: item.points,
    level,
    row,
    column,
    possible: possibleInWords(scored.possible),
    entered: entered?.value ?? null,
    status: SHEET_MESSAGES.status[status],
    clauses: distinct(clausesOf(scored.tree, specs)).map(({ words, facts: used, because, possible }) => ({
      words,
      facts: used.join('\n'),
      because,
      possible: possibleInWords(possible),
    })),
  };
}

/** Readings of one assumption repeat clauses word for word. */
function distinct(clauses: readonly Clause[]): Clause[] {
  const seen = new Set<string>();
  return clauses.filter(({ words, facts, because, possible }) => {
    const key = JSON.stringify([words, facts, because, possibleInWords(possible)]);
    return !seen.has(key) && seen.add(key);
  });
}

function totalAt({ items }: TableAssessment, level: LevelName): BasisTotal {
  const values = items.map(
    ({ scores }) => scores.find((score) => score.level === level)?.entered?.value ?? null,
  );
  const numbers = values.filter((value) => typeof value === 'number');
  const points = items.flatMap(({ item }) => (item.points === null ? [] : [item.points]));
  return {
    level,
    points: points.length === items.length ? exactSum(points) : null,
    entered: exactSum(numbers),
    missing: values.length - numbers.length,
  };
}
