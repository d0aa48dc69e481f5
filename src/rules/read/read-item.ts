import type { ItemTexts, Reading } from '../reading';
import type { Words } from '../rule';
import type { Asked } from './asks/ask';
import { readAsk } from './asks/read-ask';
import { sortClauses } from './block';
import { newBook, type Book } from './book';
import { assemble } from './assemble';
import { readClauses } from './clause';
import { factsIn } from './facts-in';
import { changesScore } from './inert';
import { sourceOf, type Source } from './source';

/** The texts of one item as a rule. Total: any text has a reading, and what is not understood widens it. */
export function readItem(texts: ItemTexts): Reading {
  const book = newBook();
  const sources = sourcesOf(texts);
  const read = sources.map((source) => readSource(source, book));
  const unread = read.flatMap(({ doubtful }) => doubtful);
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
  return {
    asked: clauses.map((clause) => ({ clause, ask: readAsk(clause, book, isLoss(clause.outcome.kind)) })),
    doubtful: rest
      .filter(({ from, to }) => changesScore(source.text.slice(from, to)))
      .map(({ from, to }) => source.words(from, to)),
  };
}

function isLoss(kind: string): boolean {
  return kind !== 'give' && kind !== 'add';
}
