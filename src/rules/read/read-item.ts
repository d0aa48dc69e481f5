import type { ItemTexts, Reading } from '../reading';
import type { Words } from '../rule';
import type { Asked } from './asks/ask';
import { readAsk } from './asks/read-ask';
import { readSeries } from './asks/series';
import { newBook, type Book } from './book';
import { assemble } from './assemble';
import { conditionText, readClauses, type Clause } from './clause';
import { factsIn } from './facts-in';
import { changesScore, restChangesScore } from './inert';
import { sortClauses } from './sort';
import { sourceOf, type Source } from './source';

/** The texts of one item as a rule. Total: any text has a reading, and what is not understood widens it. */
export function readItem(texts: ItemTexts): Reading {
  const book = newBook();
  const sources = sourcesOf(texts);
  const read = sources.map((source) => readSource(source, book));
  const doubtful = read.flatMap((each) => each.doubtful);
  const isSilent = read.every(({ asked }) => asked.length === 0) && doubtful.length === 0;
  const unread = isSilent ? sources.map(({ text, words }) => words(0, text.length)) : doubtful;
  const { rule, doubts } = assemble(sortClauses(read.flatMap(({ asked }) => asked)), texts.points, unread);
  return { rule, facts: factsIn(rule, book.facts()), unread, doubts };
}

/** The cells that hold words, in the order of the form; the same words twice (one cell that is item and rule) are read once. */
function sourcesOf({ item = '', rule = '', method = '', remark = '' }: ItemTexts): Source[] {
  const cells: (readonly [Words['in'], string])[] = [
    ['item', item.trim() === rule.trim() ? '' : item],
    ['rule', rule],
    ['method', method],
    ['remark', remark],
  ];
  return cells.filter(([, text]) => text.trim() !== '').map(([column, text]) => sourceOf(column, text));
}

interface ReadSource {
  readonly asked: readonly Asked[];
  /** Words that may change the score, and were not understood. */
  readonly doubtful: readonly Words[];
}

function readSource(source: Source, book: Book): ReadSource {
  const { clauses, rest } = readClauses(source);
  const series = readSeries(clauses);
  const isDoubtful = (clause: Clause) => changesScore(conditionText(clause));
  const stretches = [
    ...rest.filter(({ from, to }) => restChangesScore(source.text.slice(from, to))),
    ...clauses.filter(isDoubtful),
  ];
  return {
    asked: clauses
      .filter((clause) => !isDoubtful(clause))
      .map((clause) => ({ clause, ask: readAsk(clause, book, series.get(clause) ?? null) })),
    doubtful: stretches.sort((a, b) => a.from - b.from).map(({ from, to }) => source.words(from, to)),
  };
}
