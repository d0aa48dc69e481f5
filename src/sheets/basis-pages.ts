import type { Assessment, ItemAssessment, LevelScore, TableAssessment } from '../assessment';
import type { LevelName } from '../recognise/table';
import type { FactSpec } from '../rules/fact';
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

/** One item at the levels at which it rests on the same. */
export interface BasisItem {
  readonly item: string;
  readonly points: number | null;
  readonly possible: string;
  readonly clauses: readonly BasisClause[];
  readonly scores: readonly BasisScore[];
}

export interface BasisClause {
  readonly words: string;
  readonly facts: string;
  readonly because: string;
  readonly possible: string;
}

/** One level's score, and its cell. */
export interface BasisScore {
  readonly level: LevelName;
  readonly row: number;
  readonly column: number;
  readonly entered: number | string | boolean | null;
  readonly status: string;
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
      items: assessed.items.flatMap((item) => itemsAt(item, levels)),
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

function itemsAt({ item, facts, scores }: ItemAssessment, levels: readonly LevelName[]): BasisItem[] {
  const specs = facts.map(({ spec }) => spec);
  const groups = new Map<string, Omit<BasisItem, 'scores'> & { readonly scores: BasisScore[] }>();
  for (const score of scores.filter(({ level }) => levels.includes(level))) {
    const possible = possibleInWords(score.scored.possible);
    const clauses = clausesAt(score, specs);
    const key = JSON.stringify([possible, clauses]);
    const label = SHEET_MESSAGES.itemLabel(item.ordinal, item.text);
    const group = groups.get(key) ?? { item: label, points: item.points, possible, clauses, scores: [] };
    group.scores.push(scoreAt(score));
    groups.set(key, group);
  }
  return [...groups.values()];
}

function scoreAt({ level, row, column, entered, status }: LevelScore): BasisScore {
  return { level, row, column, entered: entered?.value ?? null, status: SHEET_MESSAGES.status[status] };
}

function clausesAt({ scored }: LevelScore, specs: readonly FactSpec[]): BasisClause[] {
  return distinct(clausesOf(scored.tree, specs)).map(({ words, facts, because, possible }) => ({
    words,
    facts: facts.join('\n'),
    because,
    possible: possibleInWords(possible),
  }));
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
