import type { Book } from '../book/book';
import { conditionText } from '../clauses/clause';
import { COUNTED, NUMBER, numberOf, numberOfThem } from '../lexicon';
import type { Ask, Asked } from './ask';

const FIRST = new RegExp(
  `^(?<head>[^,\\d]{0,14}?)(?:首(?:次|批)?|第?(?<many>${NUMBER}))个?(?<unit>${COUNTED})(?:及?以上)?(?<tail>(?!及?以|之内|内|前)\\p{Script=Han}{0,10}?)的?$`,
  'u',
);
const NEXT = new RegExp(
  `^(?:其后|以后|之后|此后|在此基础上,?)?每(?:再)?(?:增加|新增|增|多|超过|超)(?<verb>\\p{Script=Han}{0,4}?)(?:一|1)?个?(?<unit>${COUNTED})的?$`,
  'u',
);

const RANK = /第[^,个]{0,3}[名位]|排名|名次/;

/** 1个得3分，每增加1个加1分: one count, from the first of them on. */
export function beyondFirst(asked: readonly Asked[], book: Book): readonly Asked[] {
  const all = [...asked];
  for (const [index, next] of asked.entries()) {
    const first = all[index - 1];
    const told =
      first && gives(first) && gives(next) ? FIRST.exec(conditionText(first.clause))?.groups : null;
    const { unit, verb = '' } = NEXT.exec(conditionText(next.clause))?.groups ?? {};
    if (!first || !told || unit === undefined || unit !== told['unit'] || next.clause.opens === 'sentence')
      continue;
    // 每多建成1个 behind 建成1个; 第1名 is no count.
    if (!(told['head'] ?? '').includes(verb) || RANK.test(conditionText(first.clause))) continue;
    const from = told['many'] === undefined ? 1 : numberOf(told['many']);
    const of = {
      fact: factOf(first, `${told['head'] ?? ''}${told['tail'] ?? ''}`, unit, book),
      as: 'value',
    } as const;
    const band = { from: { value: from, inclusive: true }, to: null };
    all[index - 1] = { ...first, ask: { kind: 'in', of, band, point: false } };
    all[index] = { ...next, ask: { kind: 'step', of, from, side: 'above', step: 1, steps: 'full' } };
  }
  return all;
}

function gives({ clause: { outcome } }: Asked): boolean {
  return (outcome.kind === 'give' || outcome.kind === 'add') && !outcome.each;
}

function factOf({ clause, ask }: Asked, what: string, unit: string, book: Book): string {
  const known = countIn(ask);
  if (known !== null) return known;
  const column = clause.source.words(0, 0).in;
  const label = numberOfThem(what.replace(/^的|的$/g, ''), unit);
  return book.ask({ label, type: 'count', unit, clear: null }, { column, at: clause.condition.from });
}

function countIn(ask: Ask): string | null {
  if (ask.kind === 'in') return ask.of.fact;
  return ask.kind === 'times' || ask.kind === 'each' ? ask.count : null;
}
